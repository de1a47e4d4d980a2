import type { Directive } from '../decision-document.js';
import { type Clause, clausesOf, furtherClauses } from '../directive/clauses.js';
import { operativeVerbAt } from '../directive/operative-verb.js';
import type { Language } from '../grammar/language.js';
import type { OperativeVerb } from '../grammar/operative-language.js';
import type { Item } from '../layout/item.js';
import { speaksIn } from '../layout/loose-sections.js';
import { NONE } from '../text/none.js';
import { asksByHeading } from './by-heading.js';
import type { DecisionContext } from './context.js';
import { ASKING, doersIn, uncapitalised } from './from-above.js';
import { type ClauseReading, readClause } from './read-clause.js';
import type { Dues } from './task.js';

/** "(f) To continue its work, and requests that …": what a sub-paragraph goes on to ask in the body's own words. */
export const readFurther = (item: Item, text: string, dues: Dues, context: DecisionContext): readonly ClauseReading[] =>
  furtherClauses(text, context.language).map((clause) => readClause(item.passage, clause, dues, undefined, context));

export function readClauses(
  item: Item,
  text: string,
  dues: Dues,
  fromAbove: readonly Directive[],
  context: DecisionContext,
): readonly ClauseReading[] {
  if (context.isLoose && isDirected(item, text, context)) return NONE;
  const isRead =
    !context.isLoose || speaksIn(text, context.language) || isDecidedBelow(item, text, fromAbove, context.language);
  const own = isRead ? clausesOf(text, context.language) : NONE;
  const clauses = own.length > 0 || item.parent !== undefined || item.inAnnex ? own : ledClauses(text, context);
  if (clauses.length === 0) return NONE;
  const readings: ClauseReading[] = [];
  for (const clause of clauses)
    readings.push(readClause(item.passage, clause, dues, readings.at(-1)?.directive, context));
  return readings;
}

/** "Directed to the Standing Committee", and below it "The Standing Committee examines …": it is told what to do. */
const isDirected = ({ heading }: Item, text: string, { language: { families } }: DecisionContext): boolean =>
  heading !== undefined &&
  families?.directedTo.test(heading) === true &&
  asksByHeading(heading, text, families).length > 0;

/** "The Board decided: • to ask the Treasurer to …", "The Committee agreed to: (a) request FAO to …". */
function isDecidedBelow(
  { parent, heading }: Item,
  text: string,
  inherited: readonly Directive[],
  language: Language,
): boolean {
  const isResolved = heading !== undefined && language.families?.resolvedLine?.line.test(heading) === true;
  const verb = parent === undefined && !isResolved ? undefined : operativeVerbAt(text, 0, language.operative);
  const asks = verb?.form === 'bare' && verb.row[2] === 'ask' && ASKING.has(verb.row[1]);
  return verb?.form === 'infinitive' || (asks && inherited.length > 0);
}

/** So far a sentence says what all the rest depends on. */
const FUNDING_REACH = 300;

/** "To the States, that they count", below "RECOMMENDS". */
function askedIn(lead: string, text: string, { address }: Language): readonly string[] | undefined {
  const asked = uncapitalised(text);
  const { addressees } = address(lead, asked);
  const [first] = addressees;
  return first !== undefined && asked.indexOf(first) <= RECIPIENT_REACH ? addressees : undefined;
}

/** So far in stands the name of whom a paragraph begins with: "À l’attention des", "a todos los". */
const RECIPIENT_REACH = 12;

/** "Le Comité régional présente un rapport", below "DÉCIDE": who is to do it is the subject. */
function laidDown(
  lead: string,
  text: string,
  { address, clauses: { that, thatWord } }: Language,
): readonly string[] | undefined {
  if (thatWord === undefined) return undefined;
  const said = uncapitalised(text.replace(CAPTION, ''));
  const { addressees } = address(lead, that.test(said) ? said : `${thatWord} ${said}`);
  return addressees.length > 0 ? addressees : undefined;
}

/** "We reaffirm …", "Members agree …", below "The Conference decides as follows:": those who make up the body speak themselves. */
function spokenBelow(text: string, language: Language): Language | undefined {
  const minuted = language.families?.minuted;
  const verb = minuted === undefined ? undefined : operativeVerbAt(text, 0, minuted);
  const speaks = verb?.isBare === true && (verb.row[2] !== 'say' || /^we\b/i.test(text));
  return minuted !== undefined && speaks ? { ...language, operative: minuted } : undefined;
}

/** "Staff support. The Administrator shall …" */
const CAPTION = /^\p{Lu}[\p{L} ,]{2,50}\. (?=\p{Lu})/u;

/** "RESOLVES: That …": a paragraph without a verb of its own takes the one above it; "To foster …" has its own, one without words none. */
function ledClauses(text: string, { lead, language }: DecisionContext): readonly Clause[] {
  const { operative, conditions, clauses } = language;
  const row = lead === undefined ? undefined : operative.verbs.get(lead)?.[0]?.row;
  if (row === undefined || text === '' || language.passive(text).length > 0) return NONE;
  const spoken = spokenBelow(text, language);
  if (spoken !== undefined) return clausesOf(text, spoken);
  const told = language.clauses.thatBody?.exec(text)?.[0].length;
  if (told !== undefined && operativeVerbAt(text, told, operative)?.form === 'third-person')
    return clausesOf(text.slice(told), language).map(({ verb, end, ...one }) => ({
      ...one,
      verb: { ...verb, start: verb.start + told, end: verb.end + told },
      end: end + told,
    }));
  const beginning = text.slice(0, FUNDING_REACH);
  const asksNothing =
    clauses.doneByAdoption.test(text) || (conditions.money.test(beginning) && conditions.wholeDecision.test(beginning));
  const own = operative.infinitive.exec(text);
  const lemma = own?.[1]?.toLowerCase();
  const verb: OperativeVerb =
    own === null || lemma === undefined
      ? { lemma: row[0], row: asksNothing ? [row[0], row[1], 'say'] : row, form: 'third-person', start: 0, end: 0 }
      : { lemma, row: [lemma, 'decision', 'action'], form: 'infinitive', start: 0, end: own[0].length };
  const doers = row[2] === 'ask' ? askedIn(row[0], text, language) : undefined;
  return [{ verb, end: text.length, doers: doers ?? doersIn(text, language) ?? laidDown(row[0], text, language) }];
}
