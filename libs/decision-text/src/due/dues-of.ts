import type { DueContext, DueFinding } from '../grammar/due-finding.js';
import type { Language } from '../grammar/language.js';

/** Every due expression of a passage, in its order: what a session is called goes before what its words say. */
export function duesOf(
  { dues, namedSessions }: Pick<Language, 'dues' | 'namedSessions'>,
  text: string,
  context: DueContext,
): readonly DueFinding[] {
  const named = namedSessions(text, context);
  const found = dues(text, context);
  if (named.length === 0) return found;
  const others = found.filter((one) => !named.some(({ start, end }) => one.start < end && start < one.end));
  return [...named, ...others].sort((one, other) => one.start - other.start);
}
