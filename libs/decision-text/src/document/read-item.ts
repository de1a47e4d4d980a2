import { citationsIn, symbolsOf } from '../citation/citations.js';
import { citedInNotes } from '../citation/footnote-citations.js';
import { conditionsIn } from '../condition/conditions.js';
import type { Directive, OperativeParagraph } from '../decision-document.js';
import { type Clause, clausesOf } from '../directive/clauses.js';
import { mandateClass } from '../directive/mandate-class.js';
import { passiveAsks } from '../directive/passive.en.js';
import type { Item } from '../layout/item.js';
import { spanIn } from '../text/passage.js';
import type { DecisionContext } from './context.js';
import { type ClauseReading, readClause } from './read-clause.js';
import { type Dues, eachOnce, readTask, type TaskReading } from './read-task.js';

/** What a paragraph takes from where it stands. */
export interface Surroundings {
  /** Directives handed down by the paragraph or heading it stands under. */
  readonly inherited: readonly Directive[];
  readonly hasChildren: boolean;
}

/** Longer paragraphs are read up to here; the rest is kept as text. */
const MOST_READ = 20_000;

/** Reads one operative paragraph. */
export function readItem(
  item: Item,
  { inherited, hasChildren }: Surroundings,
  context: DecisionContext,
): OperativeParagraph {
  const { passage } = item;
  const text = passage.text.length > MOST_READ ? passage.text.slice(0, MOST_READ) : passage.text;
  const dues = once(() => context.grammar.dues(text, context.due));
  const readings = inherited.length > 0 ? [] : readClauses(item, text, dues, context);
  const handedDown = inherited.map((directive): Directive => ({ ...directive, span: [item.start, item.end] }));
  const own: readonly TaskReading[] =
    inherited.length > 0
      ? [
          readTask(
            { passage, start: 0, end: text.length, addressees: inherited.at(-1)?.addressees ?? [], dues },
            context,
          ),
        ]
      : readings;
  const passives =
    readings.length > 0
      ? []
      : passiveAsks(text, context.grammar.operative).map(({ verb, act, addressees, start }): Directive => ({
          verb,
          act,
          addressees,
          mandate: true,
          class: mandateClass({ act, mandate: true, spent: false }, addressees, context.body),
          span: spanIn(passage, start, text.length),
        }));
  const citations = citationsIn(text, context.calendar);
  const conditions = conditionsIn(passage, item.inAnnex);
  const chapeau = hasChildren && /[:,—–-]$|:[”"]$/.test(text);
  return {
    ref: item.ref,
    chapeau,
    text: passage.text,
    directives: [...handedDown, ...readings.map(({ directive }) => directive), ...passives],
    reports: own.flatMap(({ reports }) => reports),
    deadlines: eachOnce(own.flatMap(({ deadlines }) => deadlines)),
    conditional: conditions.length > 0,
    conditions,
    renews: readings.flatMap(({ renewal }) => renewal?.renews ?? []),
    renewal_targets: readings.flatMap(({ renewal }) => renewal?.targets ?? []),
    cites: [...new Set([...symbolsOf(citations), ...citedInNotes(text, context.notes)])],
    span: [item.start, item.end],
    remarks: citations.flatMap(({ remark, start, end }) =>
      remark === undefined ? [] : [{ ...remark, span: spanIn(passage, start, end) }],
    ),
  };
}

function readClauses(item: Item, text: string, dues: Dues, context: DecisionContext): ClauseReading[] {
  const readings: ClauseReading[] = [];
  const clauses = clausesOf(text, context.grammar.operative);
  for (const clause of clauses.length > 0 || item.parent !== undefined || item.inAnnex
    ? clauses
    : ledClauses(text, context))
    readings.push(readClause(item.passage, clause, dues, readings.at(-1)?.directive, context));
  return readings;
}

/** Most paragraphs ask for nothing, and their due expressions are never looked at. */
function once<T>(compute: () => T): () => T {
  let value: T | undefined;
  return () => (value ??= compute());
}

/** "RESOLVES: That …": a paragraph without a verb of its own takes the one above it. */
function ledClauses(text: string, { lead, grammar }: DecisionContext): Clause[] {
  const row = lead === undefined ? undefined : grammar.operative.verbs.get(lead)?.[0]?.row;
  if (row === undefined) return [];
  return [{ verb: { lemma: row[0], row, form: 'third-person', start: 0, end: 0 }, end: text.length }];
}
