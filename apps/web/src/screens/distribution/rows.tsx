/** Mandates by their decisions, to be ticked one by one or all of a decision. */
import { type MandateSummary } from '../../api/client.js';
import { mandatePath, To } from '../../address/link.js';
import { Heads } from '../../parts/heads.js';
import { labelOf, useWords } from '../../words/words.js';

export const Rows = ({
  rows,
  isWhole,
  ticked,
  tick,
  only,
}: {
  readonly rows: readonly MandateSummary[];
  readonly isWhole: boolean;
  readonly ticked: ReadonlySet<string>;
  readonly tick: (ids: readonly string[], is: boolean) => void;
  readonly only: (decision: string) => void;
}) => {
  const words = useWords();
  const { say } = words;
  const decisions = [...new Set(rows.map(({ decision }) => decision))];
  return (
    <table>
      <caption className="second">{!isWhole && say('distribution.not-whole')}</caption>
      <Heads of={['column.mandate', 'column.asks', 'column.responsible']} />
      {decisions.map((decision) => {
        const own = rows.filter((row) => row.decision === decision);
        const ids = own.map(({ id }) => id);
        const all = ids.every((id) => ticked.has(id));
        return (
          <tbody key={decision}>
            <tr className="group">
              <th colSpan={3} scope="rowgroup">
                <label className="choice">
                  <input type="checkbox" checked={all} onChange={() => tick(ids, !all)} />
                  <span className="title-of-record">
                    {own[0]?.title ?? own[0]?.ref.replace(` op. ${own[0].paragraph}`, '')}
                  </span>
                </label>{' '}
                <button type="button" className="plain" onClick={() => only(decision)}>
                  {say('distribution.only')}
                </button>
              </th>
            </tr>
            {own.map((row) => (
              <tr key={row.id} className={ticked.has(row.id) ? 'chosen' : undefined}>
                <td>
                  <label className="choice">
                    <input
                      type="checkbox"
                      checked={ticked.has(row.id)}
                      onChange={() => tick([row.id], !ticked.has(row.id))}
                    />
                    <span className="symbol">{row.ref}</span>
                  </label>
                </td>
                <td>
                  {row.verb} {row.addressees.map(({ name }) => name).join(', ')}
                  <p className="second clipped">{row.text}</p>
                  <p className="third">
                    <To path={mandatePath(row.id)}>{say('reports.words')}</To>
                  </p>
                </td>
                <td>
                  {row.responsible.map(({ actor, name, role }) => (
                    <span key={actor}>
                      {name} <span className="third">{labelOf(words, 'distribution', role)}</span>
                    </span>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        );
      })}
    </table>
  );
};
