/** What is owed, to be ticked: what a document is likely to answer first, and why. */
import { type Overdue } from '../../api/client.js';
import { mandatePath, To } from '../../address/link.js';
import { creditorsOf, debtorsOf } from '../../parts/names.js';
import { Reporting } from '../../parts/status.js';
import { useWords } from '../../words/words.js';
import { type Suggested } from './suggested.js';
import { Heads } from '../../parts/heads.js';

/** Rows that nothing speaks for, until somebody asks for all. */
const SHOWN = 40;

export const Owed = ({
  rows,
  isWhole,
  ticked,
  tick,
}: {
  readonly rows: readonly Suggested[];
  readonly isWhole: boolean;
  readonly ticked: ReadonlyMap<string, Overdue>;
  readonly tick: (row: Overdue) => void;
}) => {
  const words = useWords();
  const { say, language } = words;
  const likely = rows.filter(({ grounds }) => grounds.length > 0);
  const others = rows.filter(({ grounds }) => grounds.length === 0);
  const line = ({ row, grounds }: Suggested) => (
    <tr key={row.id} className={ticked.has(row.id) ? 'chosen' : undefined}>
      <td>
        <label className="choice">
          <input type="checkbox" checked={ticked.has(row.id)} onChange={() => tick(row)} />
          <span className="symbol">{row.mandate}</span>
        </label>
        {row.occasion !== null && <span className="third"> {String(row.occasion)}</span>}
        <p className="third">
          <To path={mandatePath(row.mandateId)}>{say('reports.words')}</To>
          {grounds.map((ground) => ` · ${say(`reports.ground.${ground}`)}`)}
        </p>
        {row.overlaps.length > 0 && <p className="third">{say('overlap.with', { refs: row.overlaps.join(', ') })}</p>}
      </td>
      <td>{[debtorsOf(row, language), creditorsOf(row, language)].filter(Boolean).join(' → ')}</td>
      <td>
        {row.due.windowEndsOn === null
          ? row.due.phrase
            ? `“${row.due.phrase}”`
            : say('undetermined.no-phrase')
          : words.day(row.due.windowEndsOn, { short: true })}
      </td>
      <td>
        <Reporting status={row.status} days={row.daysOverdue} />
      </td>
    </tr>
  );
  return (
    <div className="scrolled">
      <table className="choosing">
        <caption className="second">
          {say('reports.owed', { count: rows.length, likely: likely.length })}
          {!isWhole && ` ${say('reports.not-whole')}`}
        </caption>
        <Heads of={['column.mandate', 'column.who', 'column.due', 'column.status']} />
        <tbody>
          {likely.map(line)}
          {others.slice(0, SHOWN).map(line)}
        </tbody>
      </table>
      {others.length > SHOWN && (
        <details>
          <summary>{say('reports.others', { count: others.length - SHOWN })}</summary>
          <table>
            <tbody>{others.slice(SHOWN).map(line)}</tbody>
          </table>
        </details>
      )}
    </div>
  );
};
