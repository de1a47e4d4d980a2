import type { Language } from '../grammar/language.js';
import type { OperativeLanguage } from '../grammar/operative-language.js';
import { oncePerText } from '../text/once.js';
import { laterSentence } from './clauses.js';
import { operativeVerbAt } from './operative-verb.js';

/** A language for the reading of one decision: what it was asked of a paragraph it need not find again. */
export const remembering = (language: Language): Language => ({
  ...language,
  operative: rememberingVerbs(language.operative),
  passive: oncePerText(language.passive),
  ...(language.families && {
    families: {
      ...language.families,
      minuted: rememberingVerbs(language.families.minuted),
      plural: rememberingVerbs(language.families.plural),
      duties: oncePerText(language.families.duties),
      motion: oncePerText(language.families.motion),
    },
  }),
});

function rememberingVerbs(operative: OperativeLanguage): OperativeLanguage {
  return {
    ...operative,
    remembered: {
      opening: oncePerText((text) => operativeVerbAt(text, 0, operative)),
      later: oncePerText((text) => laterSentence(text, { operative })),
    },
  };
}
