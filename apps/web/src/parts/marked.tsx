/** The words of a paragraph, with what was read in them, and what is reserved, set apart where it stands. */
import { decisionPath, To } from '../address/link.js';
import { type Decision, type Mandate } from '../api/client.js';
import { useWords } from '../words/words.js';

/** Words to be found in a paragraph. */
export interface Phrase {
  readonly kind: 'verb' | 'addressee' | 'deadline' | 'reserved' | 'cited';
  /** As they are written, or as a verb is called. */
  readonly words: string;
  /** Who reserves them. */
  readonly by?: string;
  /** Where what is cited stands. */
  readonly path?: string;
}

interface Place extends Phrase {
  readonly from: number;
  readonly to: number;
}

const literally = (words: string): string =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
    .join(String.raw`\s+`);

/** A verb stands in any of its forms: `request` as "Requests" and "To request"; "57/1" is no part of "57/177". */
const patternOf = ({ kind, words }: Phrase): RegExp => {
  if (kind === 'verb')
    return new RegExp(String.raw`(?<!\p{L})(?:to\s+)?${literally(words).replace(/[ey]$/, '')}\p{L}*`, 'iu');
  if (kind === 'cited')
    return new RegExp(String.raw`(?<![\p{L}\d/.-])${literally(words)}(?![\p{L}\d]|[/.-][\p{L}\d])`, 'iu');
  return new RegExp(literally(words), 'iu');
};

/** What may stand between a verb and whom it is said to, or between one of them and the next. */
const BETWEEN =
  /^[\s,;:]*(?:(?:the|an?|all|its|those|and|or|to|upon|on|with|mandate|el|la|los|las|al?|de|que|y|e|o|u|mandato)[\s,;:]+)*$/iu;

/** Whom something is said to is named beside its verb: the same name further on says nothing of that. */
const isBeside = (text: string, { from }: Place, before: readonly Place[]): boolean =>
  before.some(({ kind, to }) => (kind === 'verb' || kind === 'addressee') && to <= from && BETWEEN.test(text.slice(to, from))); // prettier-ignore

/** Where the phrases stand, one after the other; of two that overlap, the first. */
const placesIn = (text: string, phrases: readonly Phrase[]): readonly Place[] => {
  const found = phrases
    .filter(({ words }) => words.trim() !== '')
    .flatMap((phrase): readonly Place[] => {
      const match = patternOf(phrase).exec(text);
      return match ? [{ ...phrase, from: match.index, to: match.index + match[0].length }] : [];
    })
    .toSorted((one, other) => one.from - other.from || other.to - one.to);
  const places: Place[] = [];
  for (const place of found) {
    if (places.some(({ to }) => to > place.from)) continue;
    if (place.kind !== 'addressee' || isBeside(text, place, places)) places.push(place);
  }
  return places;
};

/** What one reads of a mandate in its paragraph: what is done, to whom it is said, by when. */
export const phrasesOf = ({ verb, addressees, obligations }: Mandate): readonly Phrase[] => [
  { kind: 'verb', words: verb },
  ...addressees.map(({ name }): Phrase => ({ kind: 'addressee', words: name })),
  ...obligations.map(({ due }): Phrase => ({ kind: 'deadline', words: due.phrase })),
];

/** Decisions on the register, where a text cites them. */
export const citedIn = (cited: Decision['cited']): readonly Phrase[] =>
  cited.map(({ symbol, id }) => ({ kind: 'cited', words: symbol, path: decisionPath(id) }));

export const Marked = ({ text, phrases }: { readonly text: string; readonly phrases: readonly Phrase[] }) => {
  const { say, language } = useWords();
  const places = placesIn(text, phrases);
  return (
    <>
      {places.map((place, index) => {
        const { kind, from, to, by = '', path } = place;
        const before = text.slice(places[index - 1]?.to ?? 0, from);
        if (kind === 'cited')
          return [
            before,
            <To path={path ?? ''} key={from}>
              {text.slice(from, to)}
            </To>,
          ];
        return [
          before,
          <mark className={`read-${kind}`} key={from}>
            <span className="visually-hidden" lang={language}>
              {kind === 'reserved' ? say('decision.reserved', { by }) : say(`record.mark.${kind}`)}{' '}
            </span>
            {text.slice(from, to)}
          </mark>,
        ];
      })}
      {text.slice(places.at(-1)?.to ?? 0)}
    </>
  );
};
