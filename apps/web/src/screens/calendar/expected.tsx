/** The documents expected at a session: what is past due first, what came last. */
import { useMemo } from 'react';
import { type Overdue } from '../../api/client.js';
import { mandatePath, To } from '../../address/link.js';
import { Heads } from '../../parts/heads.js';
import { creditorsOf, debtorsOf } from '../../parts/names.js';
import { FirstThenAll } from '../../parts/later.js';
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
  const ordered = useMemo(() => rows.toSorted((one, other) => rankOf(one) - rankOf(other)), [rows]);
  if (rows.length === 0) return null;
  return (
    <table>
      <Heads of={['column.mandate', 'column.by', 'column.to', 'column.document', 'column.status', 'column.looked']} />
      <tbody>
        <FirstThenAll of={ordered}>
          {(row) => (
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
          )}
        </FirstThenAll>
      </tbody>
    </table>
  );
};
