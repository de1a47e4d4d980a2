import { citationsIn, type CitingFacts } from '../citation/citations.js';
import { conditionsIn } from '../condition/conditions.js';
import type { Directive, Due, OperativeParagraph, Remark, ReportRequirement } from '../decision-document.js';
import { type Clause, clausesOf, furtherClauses } from '../directive/clauses.js';
import { operativeVerbAt } from '../directive/operative-verb.js';
import type { Language } from '../grammar/language.js';
import type { OperativeVerb } from '../grammar/operative-language.js';
import type { SentenceAsk } from '../grammar/document-words.js';
import type { Item } from '../layout/item.js';
import { duesOf } from '../due/dues-of.js';
import { speaksIn } from '../layout/loose-sections.js';
import { eachOf, madeOf, NONE, together } from '../text/none.js';
import { once } from '../text/once.js';
import { asksByHeading } from './by-heading.js';
import { citedBy, remarksOn } from './cited.js';
import type { DecisionContext } from './context.js';
import { type ClauseReading, readClause } from './read-clause.js';
import { readRow } from './read-row.js';
import { directiveOfSentence, taskOfSentence } from './read-sentences.js';
import { eachOnce, readTask, type TaskReading } from './read-task.js';
import type { Dues } from './task.js';

/** What a paragraph takes from where it stands. */
export interface Surroundings {
  /** The directives handed down by the paragraph or heading it stands under. */
  readonly inherited: readonly Directive[];
  /** The conditions of the paragraph that introduces it. */
  readonly conditions?: OperativeParagraph['conditions'];
  /** When what the paragraph that introduces it asks for falls due. */
  readonly deadlines?: OperativeParagraph['deadlines'];
  readonly hasChildren: boolean;
  /** It only names what a report or a study above it is to speak of: nothing in it is anybody's to do. */
  readonly isTopic?: boolean;
  /** The words of the first paragraph that stands under it. */
  readonly firstChild?: string | undefined;
}

const INTRODUCES = /[:,—–-]$|:[”"]$/;
/** What asks for something and ends in mid-sentence goes on in what stands under it. */
const GOES_ON = /[:,—–\p{L}-]$|:[”"]$/u;

/** Longer paragraphs are read up to here; the rest is kept as text. */
const MOST_READ = 20_000;

/** Reads one operative paragraph. */
export function readItem(item: Item, surroundings: Surroundings, context: DecisionContext): OperativeParagraph {
  const { passage } = item;
  if (passage.text === '' && surroundings.inherited.length === 0) return wordless(item, context);
  const text = passage.text.length > MOST_READ ? passage.text.slice(0, MOST_READ) : passage.text;
  const asked = context.isLoose ? (context.language.families?.asAsked(text) ?? text) : text;
  const dues = once(() => duesOf(context.language, asked, context.due));
  const fromAbove = withDoer(surroundings.inherited, text, context);
  const laidDown = laidDownBelow(fromAbove, text, context);
  const inherited =
    laidDown.length > 0 || (fromAbove.length > 0 && speaksForItself(text, fromAbove, context)) ? [] : fromAbove;
  if (isDoneByAdoption(text, inherited, context)) return doneByAdoption(item, inherited, context);
  const besides = besidesIn(text, inherited, context);
  const readings =
    surroundings.isTopic === true || laidDown.length > 0
      ? NONE
      : inherited.length === 0
        ? readClauses(item, besides.length > 0 ? text.slice(0, besides[0]?.start) : text, dues, fromAbove, context)
        : readFurther(item, text, dues, context);
  const end = inherited.length === 0 ? 0 : (readings[0]?.start ?? text.length);
  const asks =
    surroundings.isTopic === true
      ? NONE
      : laidDown.length > 0
        ? laidDown
        : readings.length > 0
          ? besides
          : asksIn(item, text, inherited, context);
  const tasks = together(
    inherited.length === 0 ? NONE : [dueAsAbove(inheritedTask(item, end, inherited, dues, context), surroundings)],
    together<TaskReading>(
      readings,
      madeOf(asks, (ask) => taskOfSentence(ask, passage, dues, context)),
    ),
  );
  const directives = together(
    madeOf(inherited, (directive): Directive => ({ ...directive, span: [item.start, item.end] })),
    together(
      madeOf(readings, ({ directive }) => directive),
      madeOf(asks, (ask) => directiveOfSentence(ask, passage, context)),
    ),
  );
  const row = item.row === undefined ? undefined : readRow(item, item.row, context);
  const citations = citationsIn(text, citingIn(context));
  const own = conditionsIn(passage, item.inAnnex, context.language.conditions);
  const conditions = own.length > 0 || inherited.length === 0 ? own : (surroundings.conditions ?? NONE);
  const earlier = eachOf(readings, (reading) => reading.earlier);
  const remarks = together(
    remarksOn(citations, passage),
    together(
      eachOf(tasks, (task) => task.remarks),
      unreadRemarks(item, row?.directives ?? directives, surroundings, context),
    ),
  );
  return {
    ref: item.ref,
    chapeau: introduces(text, directives, surroundings, context.language),
    text: passage.text,
    directives,
    reports: eachOf(tasks, ({ reports }) => reports),
    deadlines: eachOnce(eachOf(tasks, ({ deadlines }) => deadlines)),
    conditional: conditions.length > 0,
    conditions,
    renews: eachOf(readings, ({ renewal }) => renewal?.renews ?? NONE),
    renewal_targets: eachOf(readings, ({ renewal }) => renewal?.targets ?? NONE),
    ...(earlier.length > 0 ? { earlier } : {}),
    cites: citedBy({ text, start: item.start, end: item.end }, citations, context.notes),
    span: [item.start, item.end],
    ...row,
    remarks: together(row?.remarks ?? NONE, remarks),
  };
}

/** "adopts the following measure: 1. Contracting Parties shall report …": what is adopted lays duties on somebody. */
const laidDownBelow = (
  inherited: readonly Directive[],
  text: string,
  { language: { families } }: DecisionContext,
): readonly SentenceAsk[] =>
  inherited.length > 0 &&
  inherited.every(({ act, mandate, addressees }) => act === 'decision' && !mandate && addressees.length === 0)
    ? (families?.duties(text).filter(({ start }) => start <= NUMBER_REACH) ?? NONE)
    : NONE;

/** "BE IT RESOLVED: … Resolution 3 is hereby superseded": nothing is left to do by anybody. */
const isDoneByAdoption = (text: string, inherited: readonly Directive[], { language }: DecisionContext): boolean =>
  inherited.length > 0 &&
  inherited.every(({ act, addressees }) => act === 'decision' && addressees.length === 0) &&
  language.clauses.doneByAdoption.test(text);

function doneByAdoption(item: Item, inherited: readonly Directive[], context: DecisionContext): OperativeParagraph {
  const { text } = item.passage;
  const citations = citationsIn(text, citingIn(context));
  return {
    ...wordless(item, context),
    text,
    directives: madeOf(inherited, ({ verb, act }): Directive => ({
      verb,
      act,
      addressees: [],
      mandate: false,
      span: [item.start, item.end],
    })),
    cites: citedBy({ text, start: item.start, end: item.end }, citations, context.notes),
    remarks: remarksOn(citations, item.passage),
  };
}

/** Whether the asks of a paragraph are those of the paragraphs under it. */
function introduces(
  text: string,
  directives: readonly Directive[],
  { hasChildren, firstChild = '' }: Surroundings,
  language: Language,
): boolean {
  const { topics } = language.clauses;
  if (!hasChildren || !(directives.length > 0 ? GOES_ON : INTRODUCES).test(text.slice(-2))) return false;
  if (directives.at(-1)?.mandate !== true || !text.endsWith(':')) return true;
  const end = text.slice(-INTRODUCTION_REACH);
  if (speaksBelow(firstChild, language)) return true;
  if (topics.named.test(end)) return topics.task.test(firstChild);
  return !topics.open.test(end) || topics.anyTask.test(firstChild);
}

/** "…, and in particular: (a) requested the Secretariat to …": what stands below is the body's own word. */
function speaksBelow(text: string, { operative, clauses }: Language): boolean {
  const verb = operativeVerbAt(text, 0, operative);
  return verb?.behindSubject === true && !clauses.opensWithNoun.test(text.slice(verb.end, verb.end + 8));
}

/** So much of an introduction says what stands under it. */
const INTRODUCTION_REACH = 400;

/** A number with no words behind it. */
const wordless = ({ ref, start, end }: Item, { notes }: DecisionContext): OperativeParagraph => ({
  ref,
  chapeau: false,
  text: '',
  directives: NONE,
  reports: NONE,
  deadlines: NONE,
  conditional: false,
  conditions: NONE,
  renews: NONE,
  renewal_targets: NONE,
  cites: citedBy({ text: '', start, end }, NONE, notes),
  span: [start, end],
  remarks: NONE,
});

const citingIn = ({ language: { citing }, facts, calendar }: DecisionContext): CitingFacts => ({
  citing,
  facts,
  calendar,
});

/** A sub-paragraph is the task of the directive that stands above it. */
/** "Decides: (a) To present …": what the body does itself is no report that somebody owes. */
const inheritedTask = (
  { passage }: Item,
  end: number,
  inherited: readonly Directive[],
  dues: Dues,
  context: DecisionContext,
): TaskReading => {
  const addressees = [...new Set(inherited.flatMap((directive) => directive.addressees))];
  const [above] = inherited;
  const isOwn = above?.act === 'decision' && addressees.length === 0;
  const asks = isOwn ? context.language.asksFor(above.verb, uncapitalised(passage.text)) : 'reports';
  return readTask({ passage, start: 0, end, addressees, dues }, context, asks === 'awaited' ? 'reports' : asks);
};

const uncapitalised = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** "Requests the Secretary-General, by 31 March: (a) to report": what names no time of its own keeps that of its introduction. */
function dueAsAbove(reading: TaskReading, { deadlines = NONE }: Surroundings): TaskReading {
  const due = deadlines
    .filter(({ role }) => role === undefined)
    .map(({ role: _, deliverable: __, ...one }): Due => one);
  if (due.length === 0 || reading.reports.length === 0) return reading;
  const isOpen = (report: ReportRequirement): boolean =>
    report.recurrence === null && report.due.every((one) => 'unspecified' in one);
  return { ...reading, reports: reading.reports.map((report) => (isOpen(report) ? { ...report, due } : report)) };
}

/** What sentences of a paragraph ask for in which the body is not the subject, of others than stand above it. */
function asksIn(
  { heading, inAnnex }: Item,
  text: string,
  inherited: readonly Directive[],
  { language, isLoose, lead }: DecisionContext,
): readonly SentenceAsk[] {
  const { families, passive } = language;
  const isFree = isLoose && inherited.length === 0;
  const said = isFree && families !== undefined ? families.duties(text) : passive(text);
  if (said.length === 0 && lead !== undefined && !isLoose && inherited.length === 0 && !inAnnex)
    return families?.duties(text).filter(({ start }) => start <= NUMBER_REACH) ?? [];
  const found = said.length === 0 && isFree && families !== undefined ? asksByHeading(heading, text, families) : said;
  if (found.length === 0 || inherited.length === 0) return found;
  const above = new Set(inherited.flatMap(({ addressees }) => addressees));
  return found.filter(({ addressees }) => !addressees.some((name) => above.has(name)));
}

/** Minutes go on with who is to do what, behind what the body did. */
const besidesIn = (
  text: string,
  inherited: readonly Directive[],
  { language: { families }, isLoose }: DecisionContext,
): readonly SentenceAsk[] =>
  isLoose && families !== undefined && inherited.length === 0
    ? families.besides(text).filter(({ start }) => start > 0)
    : NONE;

/** "Calls upon: (a) Governments to …": whom each sub-paragraph names is asked. */
const ASKED = /^(?:request|instruction|exhortation)$/;

/** So far in may "Section 2." stand before who shall do what was decided. */
const NUMBER_REACH = 16;

/**
 * "Decides: 1. The Director-General shall report", "that the Secretary shall inform": who is to do what is decided stands in
 * the sub-paragraph.
 */
function withDoer(
  inherited: readonly Directive[],
  text: string,
  { language, isLoose }: DecisionContext,
): readonly Directive[] {
  const above = inherited[0];
  if (above === undefined) return inherited;
  if (
    inherited.every(({ act, addressees }) => ASKED.test(act) && addressees.length === 0) &&
    !language.operative.infinitive.test(text)
  ) {
    const { addressees } = language.address(above.verb, uncapitalised(text));
    return addressees.length === 0 ? inherited : inherited.map((directive) => ({ ...directive, addressees }));
  }
  const isOpen = inherited.every(
    ({ act, mandate, addressees }) => act === 'decision' && mandate && addressees.length === 0,
  );
  if (!isOpen || (!isLoose && language.passive(text).length > 0)) return inherited;
  const doers =
    doersIn(text, language) ?? (language.clauses.that.test(text) ? language.address(above.verb, text).addressees : []);
  return doers.length === 0 ? inherited : inherited.map((directive) => ({ ...directive, addressees: doers }));
}

/** Who is to do what a paragraph says: "The Director-General shall report". */
function doersIn(text: string, { families }: DecisionContext['language']): readonly string[] | undefined {
  const [duty] = families?.duties(text) ?? [];
  return duty !== undefined && duty.start <= NUMBER_REACH ? duty.addressees : undefined;
}

/** A paragraph of a text that no family fits says so where it is read to do nothing. */
function unreadRemarks(
  { passage: { text }, start, end }: Item,
  directives: readonly Directive[],
  { hasChildren, isTopic }: Surroundings,
  { isLoose, language }: DecisionContext,
): readonly Remark[] {
  if (!isLoose || directives.length > 0 || hasChildren || isTopic === true) return NONE;
  const span = [start, end] as const;
  if (language.families?.motion(text) === 'lost')
    return [{ code: 'motion.lost', text: 'The motion was not carried: it gives no mandate.', span }];
  if (language.families?.motion(text) === 'open')
    return [{ code: 'motion.open', text: 'The text does not say whether the motion was carried.', span }];
  return [
    {
      code: 'paragraph.unclassified',
      text: 'Nothing is read from this paragraph; a person can say what it does.',
      span,
    },
  ];
}

/**
 * "Decides: (a) … (b) Requests the Secretary-General …": a sub-paragraph with a verb of the body's own; "Decides: (a) To
 * request the Secretary-General …": what is decided is to ask somebody.
 */
function speaksForItself(
  text: string,
  inherited: readonly Directive[],
  { language, isLoose }: DecisionContext,
): boolean {
  const isOpen = inherited.every(({ act, addressees }) => act === 'decision' && addressees.length === 0);
  if (isOpen && !isLoose && language.passive(text)[0]?.start === 0) return true;
  const verb = operativeVerbAt(text, 0, language.operative);
  if (verb === undefined) return false;
  if (verb.form === 'third-person')
    return (
      (/^\p{Lu}/u.test(text) || (isLoose && verb.behindSubject === true)) &&
      (verb.row[0].includes(' ') || !language.clauses.opensWithNoun.test(text.slice(verb.end, verb.end + 8)))
    );
  return isOpen && verb.row[2] === 'ask' && /^(?:request|instruction|exhortation)$/.test(verb.row[1]);
}

/** "(f) To continue its work, and requests that …": what a sub-paragraph goes on to ask in the body's own words. */
const readFurther = (item: Item, text: string, dues: Dues, context: DecisionContext): readonly ClauseReading[] =>
  furtherClauses(text, context.language).map((clause) => readClause(item.passage, clause, dues, undefined, context));

function readClauses(
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
function isDecidedBelow({ parent }: Item, text: string, inherited: readonly Directive[], language: Language): boolean {
  const verb = parent === undefined ? undefined : operativeVerbAt(text, 0, language.operative);
  const asks = verb?.form === 'bare' && verb.row[2] === 'ask' && ASKED.test(verb.row[1]);
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
  { address, clauses: { thatWord } }: Language,
): readonly string[] | undefined {
  if (thatWord === undefined) return undefined;
  const { addressees } = address(lead, `${thatWord} ${text.charAt(0).toLowerCase()}${text.slice(1)}`);
  return addressees.length > 0 ? addressees : undefined;
}

/** "RESOLVES: That …": a paragraph without a verb of its own takes the one above it; "To foster …" has its own, one without words none. */
function ledClauses(text: string, { lead, language }: DecisionContext): readonly Clause[] {
  const { operative, conditions, clauses } = language;
  const row = lead === undefined ? undefined : operative.verbs.get(lead)?.[0]?.row;
  if (row === undefined || text === '' || language.passive(text).length > 0) return NONE;
  const told = language.clauses.thatBody?.exec(text)?.[0].length;
  if (told !== undefined && operativeVerbAt(text, told, operative)?.form === 'third-person')
    return clausesOf(text.slice(told), language).map(({ verb, end, ...one }) => ({
      ...one,
      verb: { ...verb, start: verb.start + told, end: verb.end + told },
      end: end + told,
    }));
  const beginning = text.slice(0, FUNDING_REACH);
  const asksNothing =
    clauses.doneByAdoption.test(text) || (conditions.hint.test(beginning) && conditions.wholeDecision.test(beginning));
  const own = operative.infinitive.exec(text);
  const lemma = own?.[1]?.toLowerCase();
  const verb: OperativeVerb =
    own === null || lemma === undefined
      ? { lemma: row[0], row: asksNothing ? [row[0], row[1], 'say'] : row, form: 'third-person', start: 0, end: 0 }
      : { lemma, row: [lemma, 'decision', 'action'], form: 'infinitive', start: 0, end: own[0].length };
  const doers = row[2] === 'ask' ? askedIn(row[0], text, language) : undefined;
  return [{ verb, end: text.length, doers: doers ?? doersIn(text, language) ?? laidDown(row[0], text, language) }];
}
