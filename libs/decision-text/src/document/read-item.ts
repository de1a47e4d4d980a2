import { citationsIn } from '../citation/citations.js';
import { conditionsIn } from '../condition/conditions.js';
import type { Directive, OperativeParagraph } from '../decision-document.js';
import { duesOf } from '../due/dues-of.js';
import type { Item } from '../layout/item.js';
import { eachOf, madeOf, NONE, together } from '../text/none.js';
import { once } from '../text/once.js';
import { citedBy, remarksOn } from './cited.js';
import type { DecisionContext } from './context.js';
import { dueAsAbove, inheritedTask, laidDownBelow, speaksForItself, withDoer } from './from-above.js';
import { introduces } from './introduces.js';
import { asksIn, besidesIn } from './other-asks.js';
import { readClauses, readFurther } from './own-clauses.js';
import { readRow } from './read-row.js';
import { directiveOfSentence, taskOfSentence } from './read-sentences.js';
import { eachOnce, type TaskReading } from './read-task.js';
import type { Surroundings } from './surroundings.js';
import { unreadRemarks } from './unread-remarks.js';
import { citingIn, doneByAdoption, isDoneByAdoption, wordless } from './without-asks.js';

/** Longer paragraphs are read up to here; the rest is kept as text. */
const MOST_READ = 20_000;

/** Reads one operative paragraph. */
export function readItem(item: Item, surroundings: Surroundings, context: DecisionContext): OperativeParagraph {
  const { passage } = item;
  if (passage.text === '' && surroundings.inherited.length === 0) return wordless(item, context);
  const text = passage.text.length > MOST_READ ? passage.text.slice(0, MOST_READ) : passage.text;
  const asked = context.isLoose ? (context.language.families?.asAsked(text) ?? text) : text;
  const dues = once(() => duesOf(context.language, asked, context.due));
  const fromAbove = withDoer(surroundings, text, context);
  const laidDown = laidDownBelow(fromAbove, text, context);
  const inherited =
    laidDown.length > 0 ||
    (fromAbove.length > 0 && surroundings.isTask !== true && speaksForItself(text, fromAbove, context))
      ? []
      : fromAbove;
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
