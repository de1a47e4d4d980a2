import type { Directive, Remark } from '../decision-document.js';
import type { Item } from '../layout/item.js';
import { NONE } from '../text/none.js';
import type { DecisionContext } from './context.js';
import type { Surroundings } from './surroundings.js';

/** A paragraph of a text that no family fits says so where it is read to do nothing. */
export function unreadRemarks(
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
