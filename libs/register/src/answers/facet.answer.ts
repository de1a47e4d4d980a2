import * as fact from './fact.js';
import { shape, type Told } from './fact.js';

export const facet = shape('Facet', {
  facet: fact.text('The filter that takes it.'),
  value: fact.id('What the filter is to be told.'),
  name: fact.text('What that is called.'),
  count: fact.number('How many rows the list has with it.'),
  since: fact.orNull(fact.day('Of reports past due: the first day on which one of them was.')),
  until: fact.orNull(fact.day('The first day on which the last of them was.')),
});
/** What a list would have with one more filter. */
export type Facet = Told<typeof facet>;

export const overdueOnDay = shape('OverdueOnDay', {
  on: fact.day('The day.'),
  session: fact.orNull(fact.text('The session that closed the day before; null for a day of the calendar year.')),
  count: fact.number('How many reports were past due on it.'),
});
/** How many reports were past due on one day. */
export type OverdueOnDay = Told<typeof overdueOnDay>;
