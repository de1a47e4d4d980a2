/** What moves with a session that is proposed to have other days. */
import { useQuery } from '@tanstack/react-query';
import { type Proposal } from '../../api/proposals.js';
import { dueAt } from '../../api/queries.js';
import { useWords } from '../../words/words.js';
import { movedTo } from '../calendar/moved.js';
import { MovedWindows } from '../calendar/moved-windows.js';

interface Move {
  readonly session: string;
  readonly opensOn: string;
  readonly closesOn?: string | null;
}

export const WindowsThen = ({ of }: { readonly of: Proposal['said'] }) => {
  const { say } = useWords();
  const { session, opensOn, closesOn } = of as unknown as Move;
  const [body = '', kind = '', ordinal = ''] = session.split('/');
  const { data } = useQuery(dueAt({ body, kind, ordinal }, {}));
  if (!data) return null;
  const windows = movedTo(data.items, session, opensOn, closesOn ?? '');
  return (
    <>
      <p>{say('move.consequence', { count: windows.length })}</p>
      {windows.length > 0 && <MovedWindows of={windows} />}
    </>
  );
};
