import type { Directive } from '../decision-document.js';
import type { SentenceAsk } from '../grammar/document-words.js';
import type { Item } from '../layout/item.js';
import { NONE } from '../text/none.js';
import { asksByHeading } from './by-heading.js';
import type { DecisionContext } from './context.js';
import { oneAfterAnother } from './from-above.js';

/** What sentences of a paragraph ask for in which the body is not the subject, of others than stand above it. */
export function asksIn(
  { heading, inAnnex }: Item,
  text: string,
  inherited: readonly Directive[],
  { language, isLoose, lead }: DecisionContext,
): readonly SentenceAsk[] {
  const { families, passive } = language;
  const isFree = isLoose && inherited.length === 0;
  const said = isFree && families !== undefined ? families.duties(text) : passive(text);
  if (said.length === 0 && !isLoose && inherited.length === 0 && !inAnnex) {
    return lead === undefined
      ? (families?.laidDown(text).filter(({ start }) => start === 0) ?? [])
      : oneAfterAnother(families?.duties(text) ?? NONE);
  }
  const found = said.length === 0 && isFree && families !== undefined ? asksByHeading(heading, text, families) : said;
  if (found.length === 0 || inherited.length === 0) return found;
  const above = new Set(inherited.flatMap(({ addressees }) => addressees));
  return found.filter(({ addressees }) => !addressees.some((name) => above.has(name)));
}

/** Minutes go on with who is to do what, behind what the body did. */
export const besidesIn = (
  text: string,
  inherited: readonly Directive[],
  { language: { families, passive }, isLoose }: DecisionContext,
): readonly SentenceAsk[] => {
  if (families === undefined || inherited.length > 0) return NONE;
  return (isLoose ? families.besides(text) : passive(text)).filter(({ start }) => start > 0);
};
