/** Which words of a paragraph were read to be what: what is asked, of whom, what is to be reported, by when, and on what condition. */
import { type OperativeParagraph, phraseOf, type Span } from './proposal.js';

export const KINDS = ['verb', 'addressee', 'report', 'deadline', 'condition'] as const;
export type Kind = (typeof KINDS)[number];

/** A stretch of the text that is one thing; of what is told of two, the narrower one counts. */
export interface Mark {
  readonly kind: Kind;
  readonly from: number;
  readonly to: number;
  /** Whether it is where the words begin, or goes on after others within them. */
  readonly isFirst: boolean;
}

/** Words where they stand, however the text breaks its lines. */
const placeOf = (words: string, text: string, [from, to]: Span): Span | undefined => {
  const parts = words.trim().split(/\s+/).filter(Boolean);
  if (parts.length === 0) return undefined;
  const pattern = parts.map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join(String.raw`\s+`);
  const found = new RegExp(pattern, 'iu').exec(text.slice(from, to));
  return found ? [from + found.index, from + found.index + found[0].length] : undefined;
};

/** The words by which something is asked: those before whoever it is asked of, or the first alone. */
const verbOf = (text: string, [from, to]: Span, addressee: Span | undefined): Span => {
  const said = text.slice(from, addressee && addressee[0] > from ? addressee[0] : to);
  const [word = ''] = (addressee ? /^[^]*?(?=\s+(?:(?:to )?the|an?|a la|al|a los|a las|a)?\s*$)/iu : /^\S+(?:\s+\S+)?/u).exec(said) ?? []; // prettier-ignore
  return [from, from + (word.length > 0 && word.length < 60 ? word.length : Math.max(1, said.search(/\s|$/)))];
};

const spansOf = (text: string, paragraph: OperativeParagraph): readonly (readonly [Kind, Span])[] => {
  const whole = paragraph.span;
  if (!whole) return [];
  const dues = [...paragraph.reports.flatMap(({ due }) => due), ...paragraph.deadlines].map(phraseOf);
  const asked = paragraph.directives.flatMap(({ span, addressees }) => {
    if (!span) return [];
    const places = addressees.flatMap((name) => {
      const place = placeOf(name, text, span);
      return place ? [place] : [];
    });
    const first = places.toSorted(([a], [b]) => a - b)[0];
    return [['verb', verbOf(text, span, first)] as const, ...places.map((place) => ['addressee', place] as const)];
  });
  return [
    ...asked,
    ...paragraph.reports.flatMap(({ span }) => (span ? [['report', span] as const] : [])),
    ...dues.flatMap((phrase) => {
      const place = placeOf(phrase, text, whole);
      return place ? [['deadline', place] as const] : [];
    }),
    ...(paragraph.conditions ?? []).flatMap(({ span }) => (span ? [['condition', span] as const] : [])),
  ].filter(([, [from, to]]) => from < to && from >= whole[0] && to <= whole[1]);
};

export const marksIn = (text: string, paragraph: OperativeParagraph): readonly Mark[] => {
  const spans = spansOf(text, paragraph).toSorted(([, a], [, b]) => a[1] - a[0] - (b[1] - b[0]));
  const ends = [...new Set(spans.flatMap(([, span]) => span))].toSorted((a, b) => a - b);
  const named = new Set<number>();
  return ends.slice(0, -1).flatMap((from, index): readonly Mark[] => {
    const to = ends[index + 1] ?? from;
    const at = spans.findIndex(([, span]) => span[0] <= from && span[1] >= to);
    const [kind] = spans[at] ?? [];
    if (kind === undefined) return [];
    const isFirst = !named.has(at);
    named.add(at);
    return [{ kind, from, to, isFirst }];
  });
};
