import * as fact from './fact.js';
import { shape, type Told } from './fact.js';

const name = shape('BodyName', {
  text: fact.text('How it is called.'),
  language: fact.text('In which language: ISO 639-1.'),
  kind: fact.word(['name', 'abbreviation'], 'Whether it is a name or an abbreviation.'),
  source: fact.orNull(fact.text('Where it stands printed.')),
});
const numbering = shape('BodyNumbering', {
  label: fact.text('Which of its decisions are numbered so.'),
  pattern: fact.text('The pattern: WHA{session}.{number}.'),
  kind: fact.text('The kind of session to which they belong.'),
});
const naming = shape('BodySessionName', {
  pattern: fact.text('The pattern: {ordinal} World Health Assembly.'),
  language: fact.text('In which language.'),
  kind: fact.text('Regular, special, emergency or resumed.'),
});

export const body = shape('Body', {
  code: fact.text('Code, with which the ids of its sessions begin.'),
  name: fact.text('What it is called.'),
  parent: fact.orNull(fact.text('What it is part of.')),
  kind: fact.orNull(fact.text('What it is.')),
  names: fact.many(name, 'Its names and abbreviations.'),
  numbering: fact.many(numbering, 'How its decisions are numbered; none where they bear no number.'),
  sessions: fact.many(naming, 'How its sessions are named.'),
  languages: fact.texts('The languages that it works in.'),
  style: fact.orNull(fact.text('Its drafting style.')),
  regularSessions: fact.orNull(fact.text('When its regular sessions open.')),
  replies: fact.orNull(fact.text('Within which time those asked are to reply.')),
  vagueDues: fact.texts('What it means by a due time that is vague.'),
  holidays: fact.texts('Days that count as no working days there.'),
  dissolved: fact.texts('When it is dissolved, so that its terms stand still.'),
  dutiesLapse: fact.texts('With what everything owed to it lapses: its dissolution, or the last day of a term.'),
  secondPerson: fact.flag('Whether what a recorder enters of it waits until a second person confirms it.'),
  origin: fact.word(['shipped', 'register'], 'Whether it came with the program or was entered.'),
  revision: fact.orNull(fact.number('Revision of its stream, as known then.')),
});
export type BodyView = Told<typeof body>;
