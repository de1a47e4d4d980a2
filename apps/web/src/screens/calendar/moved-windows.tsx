/** Windows that move with a session: as they are, and as they will be. */
import { mandatePath, To } from '../../address/link.js';
import { Heads } from '../../parts/heads.js';
import { useWords } from '../../words/words.js';
import { type MovedWindow } from './moved.js';

export const MovedWindows = ({ of }: { readonly of: readonly MovedWindow[] }) => {
  const words = useWords();
  const { say } = words;
  const shown = ([from, to]: readonly [string | null, string | null]) =>
    from !== null && to !== null && from !== to
      ? say('session.days', { opens: words.day(from, { short: true }), closes: words.day(to, { short: true }) })
      : to !== null
        ? say(from === null ? 'move.until' : 'move.on', { day: words.day(to, { short: true }) })
        : from !== null
          ? say('move.from', { day: words.day(from, { short: true }) })
          : say('sessions.gap');
  return (
    <table>
      <Heads of={['column.mandate', 'column.window', 'column.then']} />
      <tbody>
        {of.map(({ row, was, will }) => (
          <tr key={row.id}>
            <td>
              <To className="symbol" path={mandatePath(row.mandateId)}>
                {row.mandate}
              </To>
              <p className="third">“{row.due.phrase}”</p>
            </td>
            <td>{shown(was)}</td>
            <td>{will === undefined ? say('move.reckoned') : shown(will)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
