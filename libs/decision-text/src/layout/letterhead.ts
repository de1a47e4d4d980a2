import type { FrontMatterWords } from '../grammar/document-words.js';
import type { LayoutWords } from '../grammar/layout-words.js';
import { NEVER } from '../text/never.js';
import { oneOf } from '../text/one-of.js';

/** How a text heads itself whose body nobody has described: its number, whose paper it is, and what it is about. */
export interface Letterhead {
  /**
   * The number that a line begins with, as printed, and what follows it there: "Resolution No. 2026-11", "LG 7/2026". A
   * number of digits alone is told from others by the word before it, which is part of it.
   */
  readonly numberIn: (line: string) => { readonly printed: string; readonly rest: string } | undefined;
  /** What a line says that the text is about: "Subject: dykes". */
  readonly subjectIn: (line: string) => string | undefined;
  /**
   * The name of a body that is all of a line, or all but what the paper is called: "NORTHERN RIVERS WATERSHED COMMISSION",
   * "PLANNING COMMITTEE MEETING MINUTES".
   */
  readonly bodyNameIn: (line: string) => string | undefined;
  /** Whether a line is a name, whatever of: "TOWN OF EAST FEN". */
  readonly isName: (line: string) => boolean;
  /** Whether a line says that the paper tells what a meeting did: "Council meeting minutes". */
  readonly isOfMeeting: (line: string) => boolean;
}

type Words = Pick<LayoutWords, 'bodyNouns' | 'smallWords'> &
  Pick<FrontMatterWords, 'numbered' | 'subjects' | 'papers' | 'minutes' | 'ofMeetings'>;

/** "No.", "N.º", "N°", "núm.", in any language. */
const NUMBER_SIGN = String.raw`(?:[nN]\p{L}{0,2}[.º°]{1,2}|#)`;
/** Letters that are no word, and a number that is no year: "LIBRARIES 2030" is a title. */
const LETTERED = String.raw`\p{Lu}{1,6}(?:[/. -]{1,2}\p{Lu}{1,6}){0,3}[/. -]{0,2}(?!(?:19|20)\d\d$)\d(?:[\d./-]{0,14}\d)?(?: ?\([^()]{1,12}\))?`;
const BARE = String.raw`\d{1,6}(?:[./-]\d{1,6}){0,3}(?: ?\([^()]{1,12}\))?`;
const LONGEST_NAME = 90;

/** "resolution" as the head of a paper has it. */
const inEitherCase = (word: string): readonly string[] => [
  word.charAt(0).toUpperCase() + word.slice(1),
  word.toUpperCase(),
];

/** Makes the reader of letterheads by the words of all languages: a letterhead may be in another than the decision. */
export function letterheadOf(words: readonly Words[]): Letterhead {
  const all = (of: (one: Words) => readonly string[]): string => oneOf(words.flatMap(of));
  const lettered = new RegExp(String.raw`^(?:\p{Lu}\p{L}+\.? (?:No\. )?)?(${LETTERED})$`, 'u');
  const bare = new RegExp(
    String.raw`^((?:\p{Lu}[\p{L}’'-]{1,20} ){0,3}?${all(({ numbered }) => numbered.flatMap(inEitherCase))} (?:${NUMBER_SIGN} ?)?${BARE})(?=$|\s*[.,:;–—]| -|\s\p{Ll}{1,5} (?:\p{L}{3,9} )?\d)(?:\s*[.:;–—-]+\s*(\S.*))?`,
    'u',
  );
  const subject = new RegExp(String.raw`^${all(({ subjects }) => subjects)} ?: ?(\p{L}.*)$`, 'iu');
  const noun = words.length === 0 ? NEVER : new RegExp(`(?<!\\p{L})${all(({ bodyNouns }) => bodyNouns)}(?!\\p{L})`, 'iu'); // prettier-ignore
  const nameWord = new RegExp(String.raw`^(?:\p{Lu}[\p{L}’'-]*|${all(({ smallWords }) => smallWords)})$`, 'u');
  const paper = new RegExp(String.raw`^${all(({ numbered, papers }) => [...numbered, ...papers])}(?!\p{L})`, 'iu');
  const minutes = all((one) => one.minutes);
  /** "COUNCIL | REGULAR MEETING MINUTES": what stands behind the name of the body that met. */
  const tail = new RegExp(
    String.raw`(?: [–—-])?(?: ${all(({ ofMeetings }) => ofMeetings)}){0,3} ${all(({ minutes: own, papers }) => [...own, ...papers])}$`,
    'iu',
  );
  const ofMeeting = new RegExp(String.raw`(?<!\p{L})${minutes}$|^(?:\p{L}+ )?${minutes}(?!\p{L})`, 'iu');
  const isName = (line: string): boolean =>
    line.length <= LONGEST_NAME && !paper.test(line) && line.split(' ').every((word) => nameWord.test(word));
  return {
    numberIn: (line) => {
      const printed = lettered.exec(line)?.[1];
      if (printed !== undefined) return { printed, rest: '' };
      const [, withWord, rest = ''] = bare.exec(line) ?? [];
      return withWord === undefined ? undefined : { printed: withWord, rest };
    },
    subjectIn: (line) => subject.exec(line)?.[1],
    bodyNameIn: (line) => {
      const name = line.replace(tail, '');
      return (name !== line || line.includes(' ')) && noun.test(name) && isName(name) ? name : undefined;
    },
    isName,
    isOfMeeting: (line) => line.length <= LONGEST_NAME && ofMeeting.test(line),
  };
}
