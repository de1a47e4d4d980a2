import { citationsIn, type CitingFacts } from '../citation/citations.js';
import { conditionsIn } from '../condition/conditions.js';
import type { Directive, OperativeParagraph } from '../decision-document.js';
import { type Clause, clausesOf, furtherClauses } from '../directive/clauses.js';
import { operativeVerbAt } from '../directive/operative-verb.js';
import type { OperativeVerb } from '../grammar/operative-language.js';
import { mandateClass } from '../directive/mandate-class.js';
import type { Item } from '../layout/item.js';
import { once } from '../text/once.js';
import { spanIn } from '../text/passage.js';
import { citedBy, remarksOn } from './cited.js';
import type { DecisionContext } from './context.js';
import { directiveOf } from './directive-of.js';
import { type ClauseReading, readClause } from './read-clause.js';
import { eachOnce, readTask, type TaskReading } from './read-task.js';
import type { Dues } from './task.js';

/** What a paragraph takes from where it stands. */
export interface Surroundings {
  /** The directives handed down by the paragraph or heading it stands under. */
  readonly inherited: readonly Directive[];
  /** The conditions of the paragraph that introduces it. */
  readonly conditions?: OperativeParagraph['conditions'];
  readonly hasChildren: boolean;
}

/** Longer paragraphs are read up to here; the rest is kept as text. */
const MOST_READ = 20_000;

/** Reads one operative paragraph. */
export function readItem(item: Item, surroundings: Surroundings, context: DecisionContext): OperativeParagraph {
  const { passage } = item;
  const text = passage.text.length > MOST_READ ? passage.text.slice(0, MOST_READ) : passage.text;
  const dues = once(() => context.language.dues(text, context.due));
  const fromAbove = surroundings.inherited;
  const inherited = fromAbove.length > 0 && speaksForItself(text, fromAbove, context) ? [] : fromAbove;
  const readings =
    inherited.length === 0 ? readClauses(item, text, dues, context) : readFurther(item, text, dues, context);
  const end = inherited.length === 0 ? 0 : (readings[0]?.start ?? text.length);
  const tasks = inherited.length === 0 ? readings : [inheritedTask(item, end, inherited, dues, context), ...readings];
  const citations = citationsIn(text, citingIn(context));
  const own = conditionsIn(passage, item.inAnnex, context.language.conditions);
  const conditions = own.length > 0 || inherited.length === 0 ? own : (surroundings.conditions ?? []);
  return {
    ref: item.ref,
    chapeau: surroundings.hasChildren && /[:,—–-]$|:[”"]$/.test(text.slice(-2)),
    text: passage.text,
    directives: directivesOf(item, text, inherited, readings, context),
    reports: tasks.flatMap(({ reports }) => reports),
    deadlines: eachOnce(tasks.flatMap(({ deadlines }) => deadlines)),
    conditional: conditions.length > 0,
    conditions,
    renews: readings.flatMap(({ renewal }) => renewal?.renews ?? []),
    renewal_targets: readings.flatMap(({ renewal }) => renewal?.targets ?? []),
    cites: citedBy({ text, start: item.start, end: item.end }, citations, context.notes),
    span: [item.start, item.end],
    remarks: [...remarksOn(citations, passage), ...tasks.flatMap(({ remarks }) => remarks)],
  };
}

const citingIn = ({ language: { citing }, facts, calendar }: DecisionContext): CitingFacts => ({
  citing,
  facts,
  calendar,
});

/** A sub-paragraph is the task of the directive that stands above it. */
const inheritedTask = (
  { passage }: Item,
  end: number,
  inherited: readonly Directive[],
  dues: Dues,
  context: DecisionContext,
): TaskReading => {
  const addressees = [...new Set(inherited.flatMap((directive) => directive.addressees))];
  return readTask({ passage, start: 0, end, addressees, dues }, context);
};

function directivesOf(
  { passage, start, end }: Item,
  text: string,
  inherited: readonly Directive[],
  readings: readonly ClauseReading[],
  context: DecisionContext,
): Directive[] {
  const directives: Directive[] = [];
  for (const directive of inherited) directives.push({ ...directive, span: [start, end] });
  for (const { directive } of readings) directives.push(directive);
  if (readings.length > 0) return directives;
  for (const ask of context.language.passive(text))
    directives.push(
      directiveOf({
        verb: ask.verb,
        act: ask.act,
        addressees: ask.addressees,
        class: mandateClass(
          { act: ask.act, mandate: true, spent: false },
          ask.addressees,
          context.body,
          context.language,
        ),
        through: [],
        calledUpon: [],
        term: undefined,
        span: spanIn(passage, ask.start, text.length),
      }),
    );
  return directives;
}

/**
 * "Decides: (a) … (b) Requests the Secretary-General …": a sub-paragraph with a verb of the body's own; "Decides: (a) To
 * request the Secretary-General …": what is decided is to ask somebody.
 */
function speaksForItself(text: string, inherited: readonly Directive[], { language }: DecisionContext): boolean {
  const verb = operativeVerbAt(text, 0, language.operative);
  if (verb === undefined) return false;
  if (verb.form === 'third-person')
    return /^\p{Lu}/u.test(text) && !language.clauses.opensWithNoun.test(text.slice(verb.end, verb.end + 8));
  const isDecided = inherited.every(({ act, addressees }) => act === 'decision' && addressees.length === 0);
  return isDecided && verb.row[2] === 'ask' && /^(?:request|instruction|exhortation)$/.test(verb.row[1]);
}

/** "(f) To continue its work, and requests that …": what a sub-paragraph goes on to ask in the body's own words. */
const readFurther = (item: Item, text: string, dues: Dues, context: DecisionContext): ClauseReading[] =>
  furtherClauses(text, context.language).map((clause) => readClause(item.passage, clause, dues, undefined, context));

function readClauses(item: Item, text: string, dues: Dues, context: DecisionContext): ClauseReading[] {
  const readings: ClauseReading[] = [];
  const clauses = clausesOf(text, context.language);
  for (const clause of clauses.length > 0 || item.parent !== undefined || item.inAnnex
    ? clauses
    : ledClauses(text, context))
    readings.push(readClause(item.passage, clause, dues, readings.at(-1)?.directive, context));
  return readings;
}

/** "RESOLVES: That …": a paragraph without a verb of its own takes the one above it; "To foster …" has its own, one without words none. */
function ledClauses(text: string, { lead, language: { operative } }: DecisionContext): Clause[] {
  const row = lead === undefined ? undefined : operative.verbs.get(lead)?.[0]?.row;
  if (row === undefined || text === '') return [];
  const own = operative.infinitive.exec(text);
  const lemma = own?.[1]?.toLowerCase();
  const verb: OperativeVerb =
    own === null || lemma === undefined
      ? { lemma: row[0], row, form: 'third-person', start: 0, end: 0 }
      : { lemma, row: [lemma, 'decision', 'action'], form: 'infinitive', start: 0, end: own[0].length };
  return [{ verb, end: text.length }];
}
