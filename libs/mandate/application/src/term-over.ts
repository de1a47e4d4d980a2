/** What has run out is lapsed by the calendar, which rules do not know: what is told of it after that is in doubt. */
import { type UnitOfWork } from '#journal';
import { isAlive, type Mandate, termAt } from '#mandate/domain';
import { refusals } from '#rejection';
import { calendarFor } from '#session-calendar/application';
import { dueWindow, type DueWindow, isBounded } from '#session-calendar/domain';
import { type CivilDate, firstDay, type On } from '#time';

const doubted = refusals({
  'doubt.term-over': ({ endsOn, on }: { readonly endsOn: CivilDate; readonly on: string }) =>
    `The term of this mandate ended on ${endsOn}, and nothing on record prolongs it until ${on}.`,
});

/** Notes a doubt where the present term of a mandate was certainly over before a day. What renews it is another matter. */
export const doubtTerm = async (unit: UnitOfWork, mandate: Mandate, on: On): Promise<void> => {
  if (mandate.validity === 'unknown' || !isAlive(mandate) || on === null) return;
  const terms = mandate.eras.flatMap(({ running: { term: due }, base }) => (due ? [{ due, base }] : []));
  const calendar = await calendarFor(unit, terms, on);
  const window = mandate.eras.reduce<DueWindow | null>((former, era) => {
    const term = termAt(era, former === null ? undefined : isBounded(former) ? former.endsOn : null);
    return term && dueWindow(term.due, term.base, calendar);
  }, null);
  if (window?.certainty !== 'dated') return;
  const { endsOn } = window;
  if (endsOn !== null && endsOn < firstDay(on)) unit.doubt([doubted('doubt.term-over', { endsOn, on })]);
};
