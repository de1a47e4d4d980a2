/** How much an actor still owes to each session. */
import { useQuery } from '@tanstack/react-query';
import { load } from '../../api/reading.js';
import { useMoments } from '../../address/address.js';
import { sessionPath, To } from '../../address/link.js';
import { AsFile } from '../../parts/as-file.js';
import { useBodies } from '../../parts/bodies.js';
import { Lengths } from '../../parts/columns.js';
import { useWords } from '../../words/words.js';

export const LoadBySession = ({ code }: { readonly code: string }) => {
  const { say } = useWords();
  const { nameOf, sessionOf } = useBodies();
  const { data } = useQuery(load({ ...useMoments(), by: code }));
  if (!data || data.items.length === 0) return null;
  const bySession = new Map<string, number>();
  for (const { session, open } of data.items) bySession.set(session, (bySession.get(session) ?? 0) + open);
  return (
    <section className="apart">
      <h2>{say('load')}</h2>
      <Lengths
        head={[say('column.session'), say('load.open')]}
        rows={[...bySession].reverse().map(([session, count]) => ({
          id: session,
          count,
          name: (
            <To path={sessionPath(session)}>
              {nameOf(session.split('/')[0] ?? '')} {sessionOf(session)}
            </To>
          ),
        }))}
      />
      <p className="actions">
        <AsFile list="load" of={{ by: code }} />
      </p>
    </section>
  );
};
