import type { BodyNames } from '../bodies/body-names.js';
import type { Language } from '../grammar/language.js';
import type { LayoutWords } from '../grammar/layout-words.js';
import { oneOf } from '../text/one-of.js';

/** The line in which the body names itself: "THE GENERAL ASSEMBLY,", "The Sixty-sixth World Health Assembly,". */
export interface Opening {
  /** The language that its article and its name belong to. */
  readonly language: Language;
  /** The name without article and without the ordinal of a session, as printed. */
  readonly name: string;
  /** The ordinal of the session, where the name begins with it. */
  readonly session: number | undefined;
  /** What follows the name in the same paragraph. */
  readonly rest: string;
}

const LONGEST = 400;
/** "Congress,": a body that is called without an article. */
const ALONE = /^(\p{Lu}\p{L}{4,14}(?:[^s]|ss)),$/u;
const LONGEST_ALONE = 20;
/** "…, having reviewed the document, notes the findings.": the body has begun to speak. */
const IS_SENTENCE = /\p{Ll}{3}\.$/u;
const NAME = String.raw`((?:[\p{L}\d.’'/-]{1,40} ){0,14}?[\p{L}.’'/-]{1,40})`;

/** An article and what parts it from the name: a space, or nothing behind an apostrophe. */
export const articleBefore = (article: string): string => (/[’']$/.test(article) ? article : `${article} `);

const hasArticle = ({ layout }: Language, article: string): boolean =>
  layout.articles.some((one) => articleBefore(one).toLowerCase() === article);

/** A pattern of the beginnings of lines that open as an opening does: with an article. */
export const articlesOf = (languages: readonly Language[]): readonly string[] => [
  ...new Set(languages.flatMap(({ layout }) => layout.articles.map((article) => articleBefore(article).toLowerCase()))),
];

/** Makes the function that reads a paragraph as an opening, where it is one. */
export function openingReader(
  languages: readonly Language[],
  bodies: BodyNames,
): (text: string) => Opening | undefined {
  const byArticle = new Map(
    articlesOf(languages).map((article) => [article, languages.filter((one) => hasArticle(one, article))] as const),
  );
  const nouns = new Map(languages.map((language) => [language, wordsOf(language.layout.bodyNouns)] as const));
  const speaks = (language: Language, name: string): boolean =>
    bodies.isOpeningIn(name, language.code) || nouns.get(language)?.test(name) === true;
  const words = languages.map(({ layout }) => layout);
  const askedBelow = asksBelow(words);
  /** "on Scientific, Technical and Technological Advice": a comma within a name. */
  const listedInName = new RegExp(
    String.raw`, (?=\p{Lu}\p{Ll}{2,20} ${oneOf(words.flatMap(({ conjunctions }) => conjunctions))} \p{Lu})(?<= ${oneOf(words.flatMap(({ smallWords }) => smallWords))} \p{Lu}\p{Ll}{2,20}, )`,
    'u',
  );
  const lead = oneOf(words.flatMap(({ beforeOpening }) => beforeOpening));
  const where = oneOf(words.flatMap(({ behindName }) => behindName));
  const onward = oneOf(words.flatMap(({ behindOpening }) => behindOpening));
  const opening = new RegExp(
    String.raw`^[“"«]?${lead}?${oneOf(articlesOf(languages), '(')}${NAME}(?: \([^()]{2,60}\))?( ?[,:;.]| (?=${onward})|$)(.*)`,
    'iu',
  );
  const atMeeting = new RegExp(`^${where}\\b[^;:.]{0,160},$`);
  /** Every part of "…, after debate, by nine votes to two:", below which the paragraphs stand. */
  const how = new RegExp(String.raw`^${where}(?!\p{L})(?:[^;:.]|\.(?=\d)){0,160}:?$`, 'u');
  const inName = new Map(
    languages.map(({ code, layout }) => [code, new RegExp(String.raw`^(?:\p{Lu}|${oneOf(layout.smallWords)})`, 'u')]),
  );
  const numbered = new Map(
    languages.map(({ code, ordinals }) => [code, new RegExp(String.raw`^(${ordinals.source}) (?=\p{Lu}.* )`, 'iu')]),
  );
  return (text) => {
    if (text.length > LONGEST) return undefined;
    const alone = text.length <= LONGEST_ALONE ? ALONE.exec(text)?.[1] : undefined;
    const calledSo = alone && languages.find(({ layout }) => layout.bodyNouns.includes(alone.toLowerCase()));
    if (alone !== undefined && calledSo) return { language: calledSo, name: alone, session: undefined, rest: '' };
    const [, article, printed, , rest] = opening.exec(text.replace(listedInName, '/ ')) ?? [];
    const whole = printed?.replace(/\.$/, '').replaceAll('/ ', ', ');
    if (whole === undefined || rest === undefined) return undefined;
    const spoken = byArticle.get(article?.toLowerCase() ?? '') ?? [];
    const language = spoken.length > 1 ? (spoken.find((one) => speaks(one, whole)) ?? spoken[0]) : spoken[0];
    if (language === undefined) return undefined;
    const ordinal = bodies.isNamed(whole) ? undefined : numbered.get(language.code)?.exec(whole)?.[1];
    const name = ordinal === undefined ? whole : whole.slice(ordinal.length + 1);
    const isKnown = bodies.opening(name).length > 0;
    const goesOn = rest.trim() !== '';
    if (goesOn && (askedBelow.test(rest) || IS_SENTENCE.test(rest))) return undefined;
    const namesSession = (): boolean =>
      rest.trimEnd().endsWith(',') && (language.frontMatter.sessionIn(rest) !== null || atMeeting.test(rest.trim()));
    const tellsHow = (): boolean => rest.endsWith(':') && rest.split(', ').every((part) => how.test(part.trim()));
    if (goesOn && !(isKnown && name.includes(' ')) && !namesSession() && !tellsHow()) return undefined;
    const isName = (): boolean =>
      !resolves(name, language) &&
      name
        .split(' ')
        .every((word, at) => inName.get(language.code)?.test(word) && (at === 0 || !asks(word, language))) &&
      nouns.get(language)?.test(name) === true;
    if (!isKnown && !isName()) return undefined;
    const session = ordinal === undefined ? undefined : language.ordinals.ordinalIn(ordinal);
    return { language, name, session, rest: rest.trim() };
  };
}

/** Whether a name is one with the verb by which the body resolved: "O Conselho *deliberou*, por unanimidade:". */
const resolves = (name: string, { families, clauses }: Language): boolean =>
  families?.minuted.verbs
    .get(name.slice(name.lastIndexOf(' ') + 1))
    ?.some(({ row: [lemma] }) => clauses.decides.has(lemma)) === true;

/** Whether a word is a verb by which a body asks, which no name goes on with: "L’Assemblée *invite* les États". */
const asks = (word: string, { operative }: Language): boolean =>
  operative.verbs
    .get(word)
    ?.some(({ row, form, particles }) => row[2] === 'ask' && form === 'third-person' && particles.length === 0) ===
  true;

/** "…, having considered the report, decided to request the Director:": who is asked stands in the same sentence. */
export const asksBelow = (layouts: readonly LayoutWords[]): RegExp =>
  new RegExp(`^[^:]* ${oneOf(layouts.flatMap(({ askedBelow = [] }) => askedBelow))} [^:]{3,160}:$`, 'u');

const wordsOf = (words: readonly string[]): RegExp => new RegExp(String.raw`(?<!\p{L})${oneOf(words)}(?!\p{L})`, 'iu');
