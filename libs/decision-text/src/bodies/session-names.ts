import { type CompiledNaming, type KnownBody, type SessionNaming, sessionNamingOf } from '#body/directory';
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
  (byLanguage(body)[code] ??= patternsIn(body, code).map(({ pattern, kind }) => ({
    ...sessionNamingOf(pattern, { source: ordinals.source, valueOf: ordinals.ordinalIn }),
    kind,
  })));

/**
 * The patterns of a language. Where a session is called by the body's own name ("Sixty-eighth World Health Assembly") or by
 * letters and a number ("COP 16"), it is so in every language in which the body has a name.
 */
function patternsIn({ sessions, names }: KnownBody, code: string): readonly Pick<SessionNaming, 'pattern' | 'kind'>[] {
  const own = sessions.filter(({ language }) => language === code);
  if (own.length > 0) return own;
  return sessions.flatMap(({ pattern, language, kind }) => {
    if (!pattern.includes('{ordinal}'))
      return /\p{Ll}{2}/u.test(pattern.replace(/\{\w+\}/g, '')) ? [] : [{ pattern, kind }];
    const called = pattern.replace('{ordinal} ', '');
    const isName = names.some((name) => name.language === language && name.text === called);
    return isName
      ? names.flatMap((name) =>
          name.language === code && name.kind === 'name' ? [{ pattern: `{ordinal} ${name.text}`, kind }] : [],
        )
      : [];
  });
}

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
