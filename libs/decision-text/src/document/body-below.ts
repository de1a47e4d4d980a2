import type { Language } from '../grammar/language.js';
import type { Item } from '../layout/item.js';
import type { DecisionContext } from './context.js';

const LONGEST_LEAD = 400;
/** So far from the end of what was moved stands what became of it. */
const OUTCOME_REACH = 40;
/** A line that leads to a list ends with no stop. */
const GOES_ON = /[:—–\p{L}]/u;
const NOWHERE: ReadonlySet<string> = new Set();

/**
 * The refs of the lines below which a list says, in the bare form, what the body does: "That this Synod: (a) request …". Where a
 * word before, among or behind them says that it was not carried, or that it is only recommended, they say nothing.
 */
export function bodySpeaksBelow(items: readonly Item[], { families }: Language): ReadonlySet<string> {
  const words = families?.bodyBelow;
  if (words === undefined) return NOWHERE;
  const isLost = (text: string): boolean => words.lost.test(text);
  const found = new Set<string>();
  let before = '';
  for (const { ref, heading = '', passage } of items) {
    const end = passage.text.slice(-LONGEST_LEAD);
    const lead = GOES_ON.test(end.slice(-1)) ? words.line.exec(end) : null;
    if (lead !== null && ![before, heading, end.slice(0, lead.index)].some(isLost)) found.add(ref);
    before = end;
  }
  if (found.size === 0) return NOWHERE;
  let last: string | undefined;
  for (const { parent, passage } of items) {
    const within = parent !== undefined && found.has(parent) ? parent : undefined;
    if (isLost(passage.text.slice(-OUTCOME_REACH)))
      for (const ref of [within, last]) if (ref !== undefined) found.delete(ref);
    last = within;
  }
  return found;
}

/** The context of such a list: "request the Council to report" is the body's own word. */
export const inBareForm = (context: DecisionContext): DecisionContext => {
  const { language } = context;
  return language.families === undefined
    ? context
    : { ...context, language: { ...language, operative: language.families.plural } };
};
