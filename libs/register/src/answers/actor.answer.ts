import * as fact from './fact.js';
import { shape, type Told } from './fact.js';

const name = shape('ActorCalled', {
  text: fact.text('What it is called.'),
  language: fact.orNull(fact.text('In which language, ISO 639-1; null where that is not known, or it is an acronym.')),
});

const named = shape('ActorNamed', {
  code: fact.id('Code.'),
  name: fact.text('Its name.'),
});

const succession = shape('ActorSuccession', {
  by: fact.many(named, 'Who stands in its place.'),
  on: fact.orNull(fact.dating('Since when; null where it always was they, and was named wrongly.')),
  reason: fact.text('What says so.'),
});

const unaskedReport = shape('UnaskedReport', {
  document: fact.text('The document.'),
  title: fact.orNull(fact.text('What it is about.')),
  to: fact.orNull(fact.text('Code of whom it was submitted to.')),
  on: fact.dating('When it was submitted.'),
});

const summary = {
  code: fact.id('Code.'),
  name: fact.text('Name.'),
  kind: fact.text('What it is; "other" of who was only named.'),
  aliases: fact.texts('Other names.'),
  partOf: fact.orNull(fact.text('Code of the actor that it is a part of.')),
  partOfName: fact.orNull(fact.text('What that one is called.')),
  succession: fact.orNull(
    fact.one(succession, 'Where others stand in its place: what is asked of it is asked of them.'),
  ),
} as const;
export const actor = shape('Actor', summary);
export type ActorView = Told<typeof actor>;

/** Everything that is known of one. */
export const actorPage = shape('ActorPage', {
  ...summary,
  names: fact.many(name, 'All that it is called, with the languages.'),
  parts: fact.many(named, 'Its parts: actors of their own, and none of its names.'),
  inPlaceOf: fact.many(named, 'In whose place it stands.'),
  members: fact.many(named, 'Who is a member of it, on the day asked about.'),
  isMembershipKnown: fact.flag('Whether anybody has said who its members are; without that, nobody can tell.'),
  groups: fact.many(named, 'Whose member it is.'),
  unaskedReports: fact.many(unaskedReport, 'What it has reported though no text asks for that.'),
  addressed: fact.number('How many mandates are addressed to it, or to whom it stands for.'),
  revision: fact.orNull(fact.number('Revision of its stream, as known then.')),
});
export type ActorPage = Told<typeof actorPage>;

export const unresolvedActor = shape('UnresolvedActor', {
  code: fact.id('Code.'),
  name: fact.text('As it was named.'),
  addressed: fact.number('How many mandates are addressed to it.'),
});
export type UnresolvedActor = Told<typeof unresolvedActor>;
