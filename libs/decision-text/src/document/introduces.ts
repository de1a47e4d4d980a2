import type { Directive } from '../decision-document.js';
import { operativeVerbAt } from '../directive/operative-verb.js';
import type { Language } from '../grammar/language.js';
import type { Surroundings } from './surroundings.js';

const INTRODUCES = /[:,—–-]$|:[”"]$/;
/** What asks for something and ends in mid-sentence goes on in what stands under it. */
const GOES_ON = /[:,—–\p{L}-]$|:[”"]$/u;

/** Whether the asks of a paragraph are those of the paragraphs under it. */
export function introduces(
  text: string,
  directives: readonly Directive[],
  { hasChildren, firstChild = '' }: Surroundings,
  language: Language,
): boolean {
  const { topics } = language.clauses;
  if (!hasChildren || !(directives.length > 0 ? GOES_ON : INTRODUCES).test(text.slice(-2))) return false;
  if (directives.at(-1)?.mandate !== true || !text.endsWith(':')) return true;
  const end = text.slice(-INTRODUCTION_REACH);
  if (speaksBelow(firstChild, language)) return true;
  if (topics.named.test(end)) return topics.task.test(firstChild);
  return !topics.open.test(end) || topics.anyTask.test(firstChild);
}

/** "…, and in particular: (a) requested the Secretariat to …": what stands below is the body's own word. */
function speaksBelow(text: string, { operative, clauses }: Language): boolean {
  const verb = operativeVerbAt(text, 0, operative);
  return verb?.behindSubject === true && !clauses.opensWithNoun.test(text.slice(verb.end, verb.end + 8));
}

/** So much of an introduction says what stands under it. */
const INTRODUCTION_REACH = 400;
