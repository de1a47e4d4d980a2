import * as fact from './fact.js';
import { shape, type Told } from './fact.js';
import { knownMoment } from './history.answer.js';

const reply = shape('MemberReply', {
  code: fact.id('Code of the member.'),
  name: fact.text('Its name.'),
  document: fact.orNull(fact.text('Its reply; null where none is on file.')),
  on: fact.orNull(fact.dating('When that came.')),
  isMember: fact.orNull(fact.flag('Whether it is a member on the day asked about; null where nobody has said who is.')),
});

const repliesOfObligation = shape('RepliesToObligation', {
  id: fact.id('Id of what is owed.'),
  isMembershipKnown: fact.flag(
    'Whether anybody has said who the members are: else nobody can tell who has not replied.',
  ),
  received: fact.number('How many have replied.'),
  of: fact.orNull(fact.number('How many they are.')),
  members: fact.many(reply, 'Each of them; those who have replied alone, where the members are not known.'),
});

/** Who has replied, of those of whom each is asked. */
export const replies = shape('RepliesToMandate', {
  ref: fact.text('The mandate, as people write it.'),
  asOf: fact.day('As of this day.'),
  knownAt: fact.one(knownMoment, 'As known then.'),
  obligations: fact.many(repliesOfObligation, 'What it asks of each member of a group.'),
});
export type RepliesView = Told<typeof replies>;
