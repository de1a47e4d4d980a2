import { SPANISH_AGENTS } from '../style/agents.es.js';

const SEPARATOR =
  /,? (?:y|e|así como) (?:a |al |en particular )?(?=(?:la |el |los |las |a la |a los |otr[ao]s |demás |\p{Lu}|organi|instit|entid|organis|gobier))|, (?:al |a )?(?=(?:la |el |los |las |a la |a los |a las |otr[ao]s |\p{Lu}|organi|instit|entid|gobier|observ))/u;
/** A list that says "a" before each name is parted there alone. */
const EACH_TOLD = /(?:,? (?:y|e|así como|o)|,) (?=(?:al|a la|a los|a las|a otr[oa]s|a tod[oa]s) )/;
const INSERTION =
  /^(?:en|de|con|según|cuando|dentro|conforme|teniendo|mediante|por|para|sobre|sujeto|tomando|como|bajo|desde|entre|incluyendo|inclusive|particularmente|especialmente|durante|si|a fin|de acuerdo) /;

/** The agents that a Spanish stretch names. */
export function spanishAgents(stretch: string): string[] {
  return stretch
    .split(EACH_TOLD.test(stretch) ? EACH_TOLD : SEPARATOR)
    .map((name) => name.trim())
    .filter((name, index) => index === 0 || !INSERTION.test(name))
    .map((name) =>
      name
        .replace(/^(?:al |a )?(?:la |el |los |las )?/, '')
        .replace(/, (?!subregional|regional|nacional|internacional|bilateral|multilateral|público|privad).*$/, '')
        .replace(/[\s,;:.]+$/, ''),
    )
    .filter((name, index) => name !== '' && (index === 0 || namesSpanishAgent(name)));
}

/** Whether a word of the stretch names somebody who can be asked. */
export const namesSpanishAgent = (stretch: string): boolean =>
  stretch
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => SPANISH_AGENTS.has(word)) || /\b[A-Z]{3,}\b/.test(stretch);
