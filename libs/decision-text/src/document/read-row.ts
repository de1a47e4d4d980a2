import { duesOf } from '../due/dues-of.js';
import type { OperativeParagraph } from '../decision-document.js';
import type { ActionRow } from '../layout/action-row.js';
import type { Item } from '../layout/item.js';
import { once } from '../text/once.js';
import { concatPassages } from '../text/passage.js';
import type { DecisionContext } from './context.js';
import { directiveOfSentence } from './read-sentences.js';
import { readTask } from './read-task.js';

/** Reads a row of a table of actions: who is to do it is asked, and it falls due when its cell says. */
export function readRow(
  { passage }: Item,
  { who, what, when }: ActionRow,
  context: DecisionContext,
): Pick<OperativeParagraph, 'directives' | 'reports' | 'deadlines' | 'remarks'> {
  const { language } = context;
  const limit = { text: language.families?.actionColumns.limit ?? '', pieces: when?.pieces.slice(0, 1) ?? [] };
  const task = concatPassages(when === undefined ? [what] : [what, limit, when]);
  const dues = once(() => duesOf(language, task.text, context.due));
  const ask = language.families?.assigned(who.text) ?? [];
  const read = ask.map((one) =>
    readTask({ passage: task, start: 0, end: task.text.length, addressees: one.addressees, dues }, context),
  );
  return {
    directives: ask.map((one) => directiveOfSentence({ ...one, end: passage.text.length }, passage, context)),
    reports: read.flatMap(({ reports }) => reports),
    deadlines: read.flatMap(({ deadlines }) => deadlines),
    remarks: read.flatMap(({ remarks }) => remarks),
  };
}
