const NOT_INFINITIVE = new Set(
  `the a an its their his her this these those that any all each such which whom other it them him date us our both every
  one two three what whose where how and or effect as-yet persons women children men youth member states least developing
  developed coastal graduated graduating affected relevant national international regional local public private small poor
  vulnerable other certain various different existing new members people
  countries parties peoples victims access information armed conflict conflicts`.split(/\s+/),
);
/** Words before "to" after which it belongs to the name: "States in a position to", "parties to". */
const BELONGS_TO_NAME =
  /\b(?:position|able|willing|wish|wishes|wishing|yet|authority|capacity|ready|continue|continues|order|as|view|referred|relating|related|similar|pertaining|due|contributing|subject|according|addition|with regard|with respect|in respect|prior|next|likely|invited|required|intended|obliged|entitled|need|ability|opportunity|seeking|intend|plan|asked|requested|committed|left|right|opposed|thanks|adhering|acceding|closest|competence|responsibility|responsibilities|negotiations|expertise|means|potential|desire|failed)$/;
const ADVERB =
  /^(?!apply|comply|supply|reply|multiply)(?:\p{L}{3,}ly(?:,| and| or| but) \p{L}{3,}ly|also|further(?! (?:its|the|their|his|her|this|these|and)\b)|not only|not|duly|\p{L}{3,}ly|once more|better|jointly|so|still|first|always|both|either|then|again|in turn)[, ]+/u;
const TO = /(?:^|[ ,])to:? (?=\S)|(?:^| )to:?$/g;
const REACH = 700;

/**
 * Where the infinitive begins that says what an addressee is to do: in "the Secretary-General, in consultation with
 * States, to report", the offset of "to report".
 */
export function infinitiveAt(stretch: string): number | undefined {
  const text = stretch.slice(0, REACH);
  TO.lastIndex = 0;
  for (let match = TO.exec(text); match !== null; match = TO.exec(text)) {
    const { index, 0: found } = match;
    const at = index + (found.startsWith('to') ? 0 : 1);
    const before = text.slice(Math.max(0, at - 40), at).trimEnd();
    const behind = text.slice(at + 2).replace(/^:? ?/, '');
    const bare = behind.replace(ADVERB, '');
    const after = bare === behind ? bare : bare.replace(ADVERB, '');
    const word = /^[\p{L}-]+/u.exec(after)?.[0] ?? '';
    if (word === '' && after.trim() === '' && text.length === stretch.length) return at;
    const lower = /^\p{Ll}/u.test(word) && !NOT_INFINITIVE.has(word) && (!word.endsWith('ing') || word === 'bring');
    if (!lower || BELONGS_TO_NAME.test(before)) continue;
    return at;
  }
  return undefined;
}
