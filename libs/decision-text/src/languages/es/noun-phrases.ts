import { SPANISH_AGENTS } from './agents.js';

/** What stands between the members of a list. */
const SEPARATOR =
  /(,? (?:y|e|así como) (?:a |al |en particular |en especial )?|, (?:al |a )?)(?=(?:la |el |los |las |a la |a los |a las |otr[ao]s |demás |\p{Lu}|organi|instit|entid|gobier|observ|agenci|países|banc))/u;
/** A list that says "a" before each name is parted there alone. */
const EACH_TOLD = /(?:,? (?:y|e|así como|o)|,) (?=(?:al|a la|a los|a las|a otr[oa]s|a tod[oa]s) )/;
const INSERTION =
  /^(?:en|de|con|según|cuando|dentro|conforme|teniendo|mediante|por|para|sobre|sujeto|tomando|como|bajo|desde|entre|incluyendo|inclusive|particularmente|especialmente|durante|si|a fin|de acuerdo) /;
/** What follows the comma after a name and is none of it. */
const AFTER_NAME =
  /, (?!subregional|regional|nacional|internacional|bilateral|multilateral|público|privad|organism|agencias|entidades|instit|fondos).*$/;
const DETERMINER = /^(?:al? )?(?:la |el |los |las )?/;
/** Words that may stand between the article and the noun: "los demás organismos", "las otras instituciones". */
const BEFORE_NOUN =
  /^(?:otr[oa]s?|demás|tod[oa]s|l[oa]s|sus?|dich[oa]s?|divers[oa]s|distint[oa]s|respectiv[oa]s|nuev[oa]s?|próxim[oa]|cada|aquell[oa]s|ambos) /;

/** The agents that a Spanish stretch names. */
export function spanishAgents(stretch: string): string[] {
  return (EACH_TOLD.test(stretch) ? stretch.split(EACH_TOLD) : [stretch])
    .flatMap((part) => membersOf(part))
    .filter((name, index) => name !== '' && (index === 0 || namesSpanishAgent(name)));
}

/** "órganos, organismos y entidades de la Organización" is one name, "la CIM, el IIN y la CIDH" are three. */
function membersOf(list: string): string[] {
  const pieces = list.split(SEPARATOR);
  const names = [(pieces[0] ?? '').replace(AFTER_NAME, '')];
  for (let index = 1; index + 1 < pieces.length; index += 2) {
    const piece = (pieces[index + 1] ?? '').replace(AFTER_NAME, '');
    const before = names.at(-1) ?? '';
    if (INSERTION.test(piece)) continue;
    if (beginsName(piece, before)) names.push(piece);
    else names[names.length - 1] = before + (pieces[index] ?? '') + piece;
  }
  return names.map((name) =>
    name
      .trim()
      .replace(DETERMINER, '')
      .replace(/[\s,;:.]+$/, ''),
  );
}

/** Whether a name of its own begins here, rather than a further word of the one before: "para la Educación, la Ciencia". */
function beginsName(piece: string, before: string): boolean {
  const noun = piece.replace(DETERMINER, '').replace(BEFORE_NOUN, '');
  const head = /^[\p{L}]+/u.exec(noun)?.[0] ?? '';
  if (!SPANISH_AGENTS.has(head.toLowerCase()) && !/^[A-Z]{3,}$/.test(head)) return false;
  return noun !== piece || /^\p{Lu}/u.test(head) || /\p{Lu}/u.test(before);
}

/** Whether a word of the stretch names somebody who can be asked. */
export const namesSpanishAgent = (stretch: string): boolean =>
  stretch
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => SPANISH_AGENTS.has(word)) || /\b[A-Z]{3,}\b/.test(stretch);
