/**
 * How alike paragraphs are: the cosine between their words, each weighing the more the fewer paragraphs have it. Candidates are
 * found by their rarest words in the word index, so that a search costs what it finds and not what there is.
 */
import { type Database } from 'better-sqlite3';
import { holdsAt } from '#bitemporal';
import { type AskedAt } from './asked-at.js';
import { statement } from './statement.js';

type Params = Record<string, string | number>;

/** Words that share so many letters are one: plurals, cases and verb forms, in any language that inflects at the end. */
const STEM = 6;
/** So many of the rarest words of a text are looked for. */
const RAREST = 12;
/** Beyond so many paragraphs a word tells nothing, however many more there are. */
const FREQUENT = 20_000;
/** So many paragraphs are looked at closely. */
const CLOSELY = 120;

const wordsIn = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]{3,}/gu) ?? [];

/** The words of a text, each by the letters that it shares with its other forms. */
export const stemsIn = (text: string): readonly string[] => wordsIn(text).map((word) => word.slice(0, STEM));

/** The words of a text by their stems, with what they weigh. */
export interface Weighed {
  readonly weights: ReadonlyMap<string, number>;
  readonly length: number;
}

/** From 0, nothing in common, to 1, the same words. */
export const likeness = (one: Weighed, other: Weighed): number => {
  const [short, long] = one.weights.size < other.weights.size ? [one, other] : [other, one];
  let common = 0;
  for (const [stem, weight] of short.weights) common += weight * (long.weights.get(stem) ?? 0);
  return one.length === 0 || other.length === 0 ? 0 : common / (one.length * other.length);
};

export interface SimilarParagraph {
  readonly decision: string;
  readonly paragraph: string;
  readonly text: string;
  readonly title: string | null;
}

/** In how many paragraphs words are, as of when they were counted. */
interface Counted {
  readonly paragraphs: number;
  readonly by: Map<string, number>;
}
const counts = new WeakMap<Database, Counted>();

/** Counts grow old slowly: they are taken anew where there is a tenth more to count. */
const countedIn = (db: Database): Counted => {
  const paragraphs = statement<[], number | null>(db, 'SELECT max(rowid) FROM paragraph').pluck().get() ?? 0;
  const known = counts.get(db);
  if (known && paragraphs <= known.paragraphs * 1.1) return known;
  const counted = { paragraphs, by: new Map<string, number>() };
  counts.set(db, counted);
  return counted;
};

export class Similarity {
  readonly #counted: Counted;

  constructor(
    private readonly db: Database,
    private readonly asked: AskedAt,
  ) {
    this.#counted = countedIn(db);
  }

  /** @param among words that no paragraph has weigh nothing: only what could be found is looked for */
  weigh(text: string, { among = false }: { readonly among?: boolean } = {}): Weighed {
    const weights = new Map<string, number>();
    const times = new Map<string, number>();
    for (const word of wordsIn(text))
      if (!among || this.#countOf(word) > 0) times.set(word, (times.get(word) ?? 0) + 1);
    for (const [word, count] of times) {
      const stem = word.slice(0, STEM);
      const weight = (1 + Math.log(count)) * this.#weightOf(word);
      weights.set(stem, Math.max(weights.get(stem) ?? 0, weight));
    }
    let squares = 0;
    for (const weight of weights.values()) squares += weight * weight;
    return { weights, length: Math.sqrt(squares) };
  }

  /** The paragraphs that share the rarest words with a text, at the moment asked about. */
  candidates(text: string): readonly SimilarParagraph[] {
    const rarest = [...new Set(wordsIn(text))]
      .filter((word) => this.#countOf(word) > 0)
      .sort((a, b) => this.#countOf(a) - this.#countOf(b))
      .slice(0, RAREST);
    if (rarest.length === 0) return [];
    const { params } = holdsAt(this.asked);
    return statement<[Params], SimilarParagraph>(
      this.db,
      `SELECT p.decision, p.paragraph, p.text, d.title FROM paragraph_words AS w
         JOIN paragraph AS p ON p.rowid = w.rowid AND ${holdsAt(this.asked, 'p').sql}
         JOIN decision AS d ON d.decision = p.decision AND ${holdsAt(this.asked, 'd').sql}
        WHERE w.text MATCH @words ORDER BY w.rank LIMIT ${CLOSELY}`,
    ).all({ ...params, words: rarest.map((word) => `"${word}"`).join(' OR ') });
  }

  #weightOf(word: string): number {
    return Math.log(1 + (this.#counted.paragraphs + 1) / (this.#countOf(word) + 1));
  }

  #countOf(word: string): number {
    const known = this.#counted.by.get(word);
    if (known !== undefined) return known;
    const count =
      statement<[string], number>(
        this.db,
        `SELECT count(*) FROM (SELECT 1 FROM paragraph_words WHERE paragraph_words MATCH ? LIMIT ${FREQUENT})`,
      )
        .pluck()
        .get(`"${word}"`) ?? 0;
    this.#counted.by.set(word, count);
    return count;
  }
}
