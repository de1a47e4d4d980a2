import type { OperativeParagraph } from '../decision-document.js';
import { operativeVerbAt } from '../directive/operative-verb.js';
import type { Language } from '../grammar/language.js';
import type { Item } from '../layout/item.js';
import { NONE } from '../text/none.js';
import type { DecisionContext } from './context.js';
import { bodySpeaksBelow, inBareForm } from './body-below.js';
import { readItem } from './read-item.js';

/** Reads the operative paragraphs; the last directive of an introduction governs what stands under it. */
export function readParagraphs(items: readonly Item[], context: DecisionContext): OperativeParagraph[] {
  const firstOf = new Map<string, string>();
  for (const { parent, passage } of items)
    if (parent !== undefined && !firstOf.has(parent)) firstOf.set(parent, passage.text);
  const bodyBelow = bodySpeaksBelow(items, context.language);
  const spoken = bodyBelow.size > 0 ? inBareForm(context) : context;
  const parentsRead = new Map<string, OperativeParagraph>();
  const topics = new Set<string>();
  return items.map((item) => {
    const parent = item.parent === undefined ? undefined : parentsRead.get(item.parent);
    const speaks = item.parent !== undefined && bodyBelow.has(item.parent);
    const isOwnWord =
      speaks && operativeVerbAt(item.passage.text, 0, spoken.language.operative)?.form === 'third-person';
    const inherited = parent?.chapeau === true && !isOwnWord ? handedDown(parent, context.language) : NONE;
    const conditions = parent?.chapeau === true ? parent.conditions : NONE;
    const deadlines = parent?.chapeau === true ? parent.deadlines : NONE;
    const isTopic = parent !== undefined && (topics.has(parent.ref) || listsTopics(parent));
    if (isTopic) topics.add(item.ref);
    const firstChild = firstOf.get(item.ref);
    const hasChildren = firstChild !== undefined;
    const paragraph = readItem(
      item,
      {
        inherited,
        conditions,
        deadlines,
        hasChildren,
        firstChild,
        isTopic,
        isBelowThat: endsWithThat(parent, context),
        isTask: goesOnWithVerb(parent, item, context),
      },
      speaks ? spoken : context,
    );
    if (hasChildren) parentsRead.set(item.ref, paragraph);
    return paragraph;
  });
}

/** "Resolved, that:": what stands below goes on with who is to do it. */
const endsWithThat = (parent: OperativeParagraph | undefined, { language: { clauses } }: DecisionContext): boolean =>
  parent?.chapeau === true && clauses.endsWithThat?.test(parent.text.slice(-12)) === true;

/** "CALL ON THE MEMBER STATES TO: 1. Protect sport": the verb below is theirs, though where several speak it might be the body's. */
const goesOnWithVerb = (
  parent: OperativeParagraph | undefined,
  { passage: { text } }: Item,
  { language: { clauses } }: DecisionContext,
): boolean =>
  parent?.chapeau === true &&
  (parent.directives.at(-1)?.addressees.length ?? 0) > 0 &&
  clauses.tasksBelow?.line.test(parent.text.slice(-6)) === true &&
  clauses.tasksBelow.verb.test(text);

/** Whether what stands under a paragraph is what the report or study that it asks for is to speak of. */
const listsTopics = ({ chapeau, text, directives }: OperativeParagraph): boolean =>
  !chapeau && text.endsWith(':') && directives.at(-1)?.mandate === true;

/**
 * What an introduction hands down: its last directive; all of them where they share the task, as in "Calls on States,
 * and invites organizations, to:". What it sets up is asked for the tasks that stand below: "to establish a group, which shall:".
 */
function handedDown(
  { text, directives }: OperativeParagraph,
  { clauses }: Language,
): readonly OperativeParagraph['directives'][number][] {
  const shared = directives.length > 1 && directives.every(({ mandate }) => mandate) && clauses.sharedTask(text);
  const [last] = directives.slice(-1);
  const body = last?.mandate === true ? clauses.setUpBelow?.(text) : undefined;
  if (last !== undefined && body !== undefined) return [{ ...last, addressees: [body] }];
  return shared ? directives : directives.slice(-1);
}
