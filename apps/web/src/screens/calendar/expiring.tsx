/** Which mandates end with a session, or before it, unless it renews them. */
import { useQuery } from '@tanstack/react-query';
import { expiringWith } from '../../api/queries.js';
import { useMoments } from '../../address/address.js';
import { mandatePath, To } from '../../address/link.js';
import { AsFile } from '../../parts/as-file.js';
import { Heads } from '../../parts/heads.js';
import { useWords } from '../../words/words.js';

export const Expiring = ({ session }: { readonly session: string }) => {
  const words = useWords();
  const { say } = words;
  const { data } = useQuery(expiringWith(session, useMoments()));
  if (!data || data.items.length === 0) return null;
  return (
    <section className="apart stack">
      <h2>{say('expiring.head', { count: data.total })}</h2>
      <table>
        <Heads of={['column.mandate', 'column.asks', 'expiring.ends']} />
        <tbody>
          {data.items.map(({ id, ref, verb, addressees, text, term }) => (
            <tr key={id}>
              <td>
                <To className="symbol" path={mandatePath(id)}>
                  {ref}
                </To>
              </td>
              <td>
                {verb} {addressees.map(({ name }) => name).join(', ')}
                <p className="second clipped" lang="en">
                  {text}
                </p>
              </td>
              <td>
                {term?.endsOn ? words.day(term.endsOn, { short: true }) : say('expiring.unknown')}
                {term && (
                  <p className="third">
                    <q lang="en">{term.phrase}</q>
                  </p>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <AsFile list="expiring" of={{ session }} />
      </p>
    </section>
  );
};
