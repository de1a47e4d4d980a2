import * as fact from './fact.js';
import { shape, type Told } from './fact.js';

const member = shape('SeriesMember', {
  decision: fact.id('Id of the decision.'),
  symbol: fact.orNull(fact.text('Its symbol.')),
  adoptedOn: fact.dating('When it was adopted.'),
  words: fact.number('How many words its operative paragraphs have.'),
});

export const series = shape('Series', {
  title: fact.text('The title that they bear.'),
  body: fact.id('Code of the body.'),
  times: fact.number('How many decisions bear it.'),
  everyYears: fact.orNull(
    fact.number('How many years lie between two of them, where it is always as many; null where it is not.'),
  ),
  first: fact.one(member, 'The first.'),
  former: fact.one(member, 'The last but one.'),
  latest: fact.one(member, 'The last.'),
  members: fact.many(member, 'All of them, in order.'),
});
/** Decisions of one body that bear the same title, year after year. */
export type Series = Told<typeof series>;
