import { type CompiledNaming, type KnownBody, sessionNamingOf } from '#body/directory';
import type { DecisionDocument } from '../decision-document.js';
import type { Language } from '../grammar/language.js';
import { onceForEach } from '../text/once.js';

/** How a body names its sessions in a language, ready for use. */
export interface Naming extends CompiledNaming {
  readonly kind: NonNullable<DecisionDocument['session']>['kind'];
}

/** The ways in which a body names its sessions in a language; made ready once for each body. */
export const namingsOf = (
  body: KnownBody,
  { code, ordinals }: Pick<Language, 'code' | 'ordinals'>,
): readonly Naming[] =>
  (byLanguage(body)[code] ??= body.sessions
    .filter(({ language }) => language === code)
    .map(({ pattern, kind }) => ({
      ...sessionNamingOf(pattern, { source: ordinals.source, valueOf: ordinals.ordinalIn }),
      kind,
    })));

const byLanguage = onceForEach((_: KnownBody): Record<string, readonly Naming[]> => ({}));

/** The session of a body that a line, whole, names: "SIXTY-SIXTH WORLD HEALTH ASSEMBLY", "Fourteenth meeting". */
export function sessionNamed(body: KnownBody, language: Language, line: string): DecisionDocument['session'] {
  for (const naming of namingsOf(body, language)) {
    const parts = naming.match(line);
    const ordinal = parts?.session ?? parts?.year;
    if (ordinal !== undefined) return { ordinal, kind: naming.kind };
  }
  return null;
}
