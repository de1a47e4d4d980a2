import { operativeVerbAt } from '../directive/operative-verb.js';
import { asksIn } from '../layout/loose-sections.js';
import type { Item } from '../layout/item.js';
import type { Language } from '../grammar/language.js';

/**
 * Names the drafting style: `infinitive` ("To request"), `third-person` ("Requests"), `capitals` ("REQUESTS"),
 * `free` (minutes, lists of duties), with the language after it: `infinitive-en`.
 */
export function styleOf(items: readonly Item[], language: Language, isLoose: boolean): string {
  if (isLoose)
    return `${items.some(({ passage, row }) => row !== undefined || asksIn(passage.text, language)) ? 'free' : 'unknown'}-${language.code}`;
  for (const { passage } of items) {
    const verb = operativeVerbAt(passage.text, 0, language.operative);
    if (verb === undefined) continue;
    const word = passage.text.slice(verb.start, verb.end).trim().split(' ')[0] ?? '';
    const capitals = word.length > 3 && word === word.toUpperCase();
    return `${capitals ? 'capitals' : verb.form === 'third-person' ? 'third-person' : 'infinitive'}-${language.code}`;
  }
  return `unknown-${language.code}`;
}
