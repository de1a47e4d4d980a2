import type { BodyNames } from '../bodies/body-names.js';
import type { Language } from '../grammar/language.js';
import { oneOf } from '../text/one-of.js';

/** The line in which the body names itself: "THE GENERAL ASSEMBLY,", "The Sixty-sixth World Health Assembly,". */
export interface Opening {
  /** The language that its article belongs to. */
  readonly language: Language;
  /** The name without article and without the ordinal of a session, as printed. */
  readonly name: string;
  /** The ordinal of the session, where the name begins with it. */
  readonly session: number | undefined;
  /** What follows the name in the same paragraph. */
  readonly rest: string;
}

const LONGEST = 400;
const NAME = String.raw`((?:[\p{L}\d.’'/-]{1,40} ){0,14}?[\p{L}.’'/-]{1,40})`;

/** Makes the function that reads a paragraph as an opening, where it is one. */
export function openingReader(
  languages: readonly Language[],
  bodies: BodyNames,
): (text: string) => Opening | undefined {
  const byArticle = new Map(
    languages.flatMap((language) =>
      language.layout.articles.map((article) => [article.toLowerCase(), language] as const),
    ),
  );
  const words = languages.map(({ layout }) => layout);
  const lead = oneOf(words.flatMap(({ beforeOpening }) => beforeOpening));
  const onward = oneOf(words.flatMap(({ behindOpening }) => behindOpening));
  const opening = new RegExp(
    String.raw`^[“"«]?${lead}?${oneOf([...byArticle.keys()], '(')} ${NAME}( ?[,:;.]| (?=${onward})|$)(.*)`,
    'iu',
  );
  const bodyNoun = new RegExp(String.raw`\b${oneOf(words.flatMap(({ bodyNouns }) => bodyNouns))}\b`, 'i');
  const inName = new RegExp(String.raw`^(?:\p{Lu}|${oneOf(words.flatMap(({ smallWords }) => smallWords))})`, 'u');
  const numbered = new Map(
    languages.map(({ code, ordinals }) => [code, new RegExp(String.raw`^(${ordinals.source}) (?=\p{Lu}.* )`, 'iu')]),
  );
  return (text) => {
    if (text.length > LONGEST) return undefined;
    const [, article, printed, , rest] = opening.exec(text) ?? [];
    const whole = printed?.replace(/\.$/, '');
    const language = byArticle.get(article?.toLowerCase() ?? '');
    if (language === undefined || whole === undefined || rest === undefined) return undefined;
    const ordinal = bodies.isNamed(whole) ? undefined : numbered.get(language.code)?.exec(whole)?.[1];
    const name = ordinal === undefined ? whole : whole.slice(ordinal.length + 1);
    const isKnown = bodies.opening(name).length > 0;
    const goesOn = rest.trim() !== '';
    const namesSession = (): boolean => rest.trimEnd().endsWith(',') && language.frontMatter.sessionIn(rest) !== null;
    if (goesOn && !(isKnown && name.includes(' ')) && !namesSession()) return undefined;
    const isName = (): boolean => name.split(' ').every((word) => inName.test(word)) && bodyNoun.test(name);
    if (!isKnown && !isName()) return undefined;
    const session = ordinal === undefined ? undefined : language.ordinals.ordinalIn(ordinal);
    return { language, name, session, rest: rest.trim() };
  };
}
