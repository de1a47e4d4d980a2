import { ADOPTION_MANNERS, HEAD_PARTS_CALLED } from '#decision/domain';
import { RECORD_STATUSES } from '#mandate/domain';
import * as fact from './fact.js';
import { shape, type Told } from './fact.js';
import { mandate, reservation } from './mandate.answer.js';
import { actorName, source } from './obligation.answer.js';

const paragraph = shape('Paragraph', {
  ref: fact.text('Its number: 3, 2.a, annex/1/16.'),
  text: fact.text('Its words.'),
  record: fact.word(RECORD_STATUSES, 'As the reader gave it, looked through by a person, or put right by one.'),
  mandates: fact.many(mandate, 'The mandates that it gives.'),
});
export type ParagraphView = Told<typeof paragraph>;

const mapped = shape('MappedParagraph', {
  former: fact.orNull(fact.text('Its number in the wording before; null where that has none of the kind.')),
  latter: fact.orNull(fact.text('Its number in this wording; null where it was left out.')),
});

const filedText = shape('FiledText', {
  language: fact.text('Code of its language.'),
  stage: fact.word(['draft', 'adopted'], 'Which wording it is.'),
  title: fact.orNull(fact.text('Title.')),
  sha256: fact.text('SHA-256 of its characters.'),
  map: fact.many(
    mapped,
    'Where its paragraphs stood in the wording before; empty of the first, and of what says the same in another language.',
  ),
  moved: fact.text('What moved since the wording before, in words; empty where nothing did.'),
  on: fact.orNull(fact.dating('From when.')),
});

const decisionAmendment = shape('DecisionAmendment', {
  by: fact.one(source, 'The paragraph.'),
  what: fact.text('What was changed.'),
  on: fact.orNull(fact.dating('From when.')),
});

const manner = shape('AdoptionManner', {
  how: fact.word(ADOPTION_MANNERS, 'How.'),
  words: fact.text('In words, with the counts of a vote.'),
  inFavour: fact.orNull(fact.number('Of a vote: how many were in favour.')),
  against: fact.orNull(fact.number('How many were against.')),
  abstaining: fact.orNull(fact.number('How many abstained.')),
  said: fact.text('Where that is written.'),
  on: fact.orNull(fact.dating('When.')),
});

const corrigendum = shape('Corrigendum', {
  document: fact.text('Its symbol.'),
  what: fact.text('What it puts right.'),
  languages: fact.texts('The languages whose texts it concerns; none where it concerns all.'),
  on: fact.orNull(fact.dating('When it was issued.')),
});

const headPutRight = shape('HeadPutRight', {
  part: fact.word(Object.values(HEAD_PARTS_CALLED), 'Which part of the head.'),
  is: fact.orNull(fact.text('What it was put right to.')),
  was: fact.orNull(fact.text('What stood before; null where there was nothing, or that was not kept.')),
  basis: fact.word(['person', 'reading'], 'Whether a person says so, or a newer reader.'),
});

const citedDecision = shape('CitedDecision', {
  symbol: fact.text('As the text cites it.'),
  id: fact.id('Its id.'),
});
export type CitedDecision = Told<typeof citedDecision>;

const recordCounts = shape('RecordCounts', {
  extracted: fact.number('How many stand as the reader gave them.'),
  confirmed: fact.number('How many a person looked through, and left as they were.'),
  corrected: fact.number('How many a person put right.'),
});

export const decision = shape('Decision', {
  id: fact.id('Id.'),
  symbol: fact.orNull(fact.text('Symbol; null for a draft.')),
  title: fact.orNull(fact.text('Title.')),
  body: fact.text('Code of the body.'),
  session: fact.orNull(fact.text('The session that it belongs to.')),
  committee: fact.orNull(fact.one(actorName, 'The committee before which it was tabled; null where nobody has said.')),
  status: fact.text('Draft, adopted, withdrawn or repealed.'),
  tabledOn: fact.orNull(fact.dating('When it was tabled.')),
  adoptedOn: fact.orNull(fact.dating('When it was adopted.')),
  manner: fact.orNull(fact.one(manner, 'How it was adopted; null where nobody has said.')),
  wording: fact.orNull(fact.text('Which wording is on file.')),
  words: fact.number('How many words its operative paragraphs have, annexes included.'),
  reservations: fact.many(reservation, 'What delegations do not agree to.'),
  cites: fact.texts('What its preamble cites.'),
  cited: fact.many(
    citedDecision,
    'Of what its preamble and its paragraphs cite, the decisions that are on the register; none in lists.',
  ),
  texts: fact.many(filedText, 'Its texts on file: wordings, and languages.'),
  amendments: fact.many(decisionAmendment, 'What was changed of it.'),
  corrigenda: fact.many(corrigendum, 'What was put right in its printed texts.'),
  putRight: fact.many(headPutRight, 'What was put right in its head.'),
  repealedBy: fact.orNull(fact.one(source, 'The paragraph that repealed it.')),
  opening: fact.orNull(
    fact.text('What its text has before its first operative paragraph; null in lists, and where that cannot be told.'),
  ),
  paragraphs: fact.many(paragraph, 'Its operative paragraphs; none in lists.'),
  records: fact.one(recordCounts, 'Its paragraphs, counted by who stands for them.'),
  revision: fact.orNull(fact.number('Revision of its stream, as known then.')),
});
export type DecisionView = Told<typeof decision>;
