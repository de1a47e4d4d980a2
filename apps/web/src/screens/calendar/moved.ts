/** Which windows move with a session, and where to: said before anything is entered. */
import { type Overdue } from '../../api/client.js';
import { dayBefore, isDayThatIs } from '../../time/days.js';

export interface MovedWindow {
  readonly row: Overdue;
  readonly was: readonly [opens: string | null, ends: string | null];
  /** Undefined where it hangs on the session in a way that only the register reckons. */
  readonly will: readonly [opens: string | null, ends: string | null] | undefined;
}

/** Of what is owed at, before or by a session that gets other days. */
const movedWindows = (
  rows: readonly Overdue[],
  session: string,
  opensOn: string,
  closesOn: string | null,
): readonly MovedWindow[] =>
  rows
    .filter(({ due }) => due.session === session)
    .map((row) => {
      const { form, opensOn: opens, windowEndsOn: ends } = row.due;
      const will = /^at-/.test(form)
        ? ([opensOn, closesOn] as const)
        : /^before-/.test(form)
          ? ([null, dayBefore(opensOn)] as const)
          : undefined;
      return { row, was: [opens, ends] as const, will };
    });

/** As somebody types the days: none before the first of them is a day. */
export const movedTo = (
  rows: readonly Overdue[],
  session: string,
  opensOn: string,
  closesOn: string,
): readonly MovedWindow[] =>
  isDayThatIs(opensOn) ? movedWindows(rows, session, opensOn, isDayThatIs(closesOn) ? closesOn : null) : [];
