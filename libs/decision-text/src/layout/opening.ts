import { bodiesCalled } from '#actor/directory';
import type { Language } from '../grammar/language.js';
import { oneOf } from '../text/one-of.js';

/** The line in which the body names itself: "THE GENERAL ASSEMBLY,". */
export interface Opening {
  /** The language that its article belongs to. */
  readonly language: Language;
  /** The name as printed, without article, lower case. */
  readonly name: string;
  /** What follows the name in the same paragraph. */
  readonly rest: string;
}

const LONGEST = 400;
const NAME = String.raw`((?:[\p{L}.’'/-]{1,40} ){0,14}?[\p{L}.’'/-]{1,40})`;

/** Makes the function that reads a paragraph as an opening, where it is one. */
export function openingReader(languages: readonly Language[]): (text: string) => Opening | undefined {
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
  return (text) => {
    if (text.length > LONGEST) return undefined;
    const [, article, name, , rest] = opening.exec(text) ?? [];
    const language = byArticle.get(article?.toLowerCase() ?? '');
    if (language === undefined || name === undefined || rest === undefined) return undefined;
    const known = bodiesCalled(name);
    const capitals = name.split(' ').every((word) => inName.test(word));
    if (known.length === 0 && !(capitals && bodyNoun.test(name))) return undefined;
    if (rest.trim() !== '' && known.length === 0) return undefined;
    return { language, name: name.toLowerCase(), rest: rest.trim() };
  };
}
