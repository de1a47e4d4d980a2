/** The documents expected at a session: what is past due first, what came last. */
import { type Overdue } from '../../api/client.js';
import { mandatePath, To } from '../../address/link.js';
import { Heads } from '../../parts/heads.js';
import { creditorsOf, debtorsOf } from '../../parts/names.js';
import { Looked, Reporting } from '../../parts/status.js';
import { useWords } from '../../words/words.js';

const ORDER = ['overdue', 'due', 'scheduled'];
const ENDED = ['received-late', 'received', 'waived', 'cancelled'];

const rankOf = ({ status }: Overdue): number => {
  const open = ORDER.indexOf(status);
  return open >= 0 ? open : ORDER.length + 1 + ENDED.indexOf(status);
};

export const Expected = ({ rows }: { readonly rows: readonly Overdue[] }) => {
  const words = useWords();
  const { say, language } = words;
  if (rows.length === 0) return null;
  const ordered = rows.toSorted((one, other) => rankOf(one) - rankOf(other));
  return (
    <table>
      <Heads of={['column.mandate', 'column.by', 'column.to', 'column.document', 'column.status', 'column.looked']} />
      <tbody>
        {ordered.map((row) => (
          <tr key={row.id}>
            <td>
              <To className="symbol" path={mandatePath(row.mandateId)}>
                {row.mandate}
              </To>
              {row.due.form.startsWith('before-') && row.due.windowEndsOn !== null && (
                <p className="third">{say('session.before', { day: words.day(row.due.windowEndsOn) })}</p>
              )}
            </td>
            <td>{debtorsOf(row, language)}</td>
            <td>{creditorsOf(row, language)}</td>
            <td>{row.discharge ? String((row.discharge as { document: string }).document) : ''}</td>
            <td>
              <Reporting status={row.status} days={row.daysOverdue} />
            </td>
            <td>{row.status === 'overdue' ? <Looked at={row} /> : ''}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
