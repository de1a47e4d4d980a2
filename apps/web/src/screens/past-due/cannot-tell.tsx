/** What could not be judged, and why. */
import { useQuery } from '@tanstack/react-query';
import { type Overdue } from '../../api/client.js';
import { undetermined } from '../../api/queries.js';
import { useMoments, useUnfolded } from '../../address/address.js';
import { mandatePath, To } from '../../address/link.js';
import { AsFile } from '../../parts/as-file.js';
import { Asked } from '../../parts/asking.js';
import { creditorsOf, debtorsOf } from '../../parts/names.js';
import { Said } from '../../parts/said.js';
import { type Key, useWords } from '../../words/words.js';
import { Heads } from '../../parts/heads.js';

type Reason =
  'undated' | 'unscheduled' | 'notAnnounced' | 'sessionCancelled' | 'beforeAdoption' | 'closingUnknown' | 'byRule';

const REASONS: readonly Reason[] = [
  'undated',
  'unscheduled',
  'notAnnounced',
  'sessionCancelled',
  'beforeAdoption',
  'closingUnknown',
  'byRule',
];

export const CannotTell = ({ counts }: { readonly counts: unknown }) => {
  const words = useWords();
  const { say } = words;
  const [open, setOpen] = useUnfolded('cannot-tell');
  const moments = useMoments();
  const listed = useQuery({ ...undetermined(moments), enabled: open });
  if (!counts) return null;
  const of = counts as Readonly<Record<Reason | 'total', number>>;
  const kinds = REASONS.filter((reason) => of[reason] > 0);
  return (
    <section className="apart stack">
      <h2>{say('undetermined')}</h2>
      <p>{say('undetermined.sub', { count: of.total })}</p>
      {kinds.length > 0 && (
        <p className="second">
          {kinds.map((reason) => say(`undetermined.${reason}` as Key, { count: of[reason] })).join(' · ')}
        </p>
      )}
      {of.total > 0 && (
        <button aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? '–' : '+'} {say('undetermined')}
        </button>
      )}
      {open && (
        <Asked of={listed}>
          {(answer) => (
            <>
              <table>
                <Heads of={['column.mandate', 'column.by', 'column.to', 'column.due']} />
                <tbody>
                  {(answer.items as unknown as readonly Overdue[]).map((row) => (
                    <tr key={row.id}>
                      <td>
                        <To className="symbol" path={mandatePath(row.mandateId)}>
                          {row.mandate}
                        </To>
                      </td>
                      <td>{debtorsOf(row, words.language)}</td>
                      <td>{creditorsOf(row, words.language)}</td>
                      <td>
                        {row.due.phrase && <q lang="en">{row.due.phrase}</q>}
                        {row.due.missing && (
                          <p className="third">
                            <Said text={row.due.missing} />
                          </p>
                        )}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
              <AsFile list="undetermined" />
            </>
          )}
        </Asked>
      )}
    </section>
  );
};
