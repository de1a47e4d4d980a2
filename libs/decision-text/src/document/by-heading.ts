import type { FamilyWords } from '../grammar/family-words.js';
import type { SentenceAsk } from '../grammar/document-words.js';
import { NONE } from '../text/none.js';

/** How far in the name that a heading gives may stand: behind an article. */
const ARTICLE_REACH = 5;

/**
 * What a paragraph asks for by the heading it stands under: below "Action points" a line begins with who is to do it; below
 * "Directed to the Secretariat" one that begins with that name says what it is to do.
 */
export function asksByHeading(
  heading: string | undefined,
  text: string,
  { actionsBelow, listed, directedTo, assigned, resolvedBelow, resolvedLine, motion }: FamilyWords,
): readonly SentenceAsk[] {
  if (heading === undefined) return NONE;
  if (actionsBelow.test(heading)) return listed(text);
  if (resolvedBelow?.heading.test(heading) === true) return resolvedBelow.asks(text, heading);
  if (resolvedLine?.line.test(heading) === true)
    return motion(text) === 'lost' ? NONE : (resolvedBelow?.asks(text) ?? NONE);
  const name = directedTo.exec(heading)?.[1];
  const at = name === undefined ? -1 : text.toLowerCase().indexOf(name.toLowerCase());
  if (name === undefined || at < 0 || at > ARTICLE_REACH) return [];
  return assigned(name).map((ask) => ({ ...ask, task: at + name.length, end: text.length }));
}
