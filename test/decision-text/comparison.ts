/** Holds what was read against what a person annotated, measure by measure. */
import { type DecisionDocument, type OperativeParagraph } from '#decision-text';

/** A text as a person read it: the public form of a decision document, as far as it is annotated. */
export type Annotation = Partial<Omit<DecisionDocument, 'operative'>> & {
  readonly operative?: readonly Partial<OperativeParagraph>[];
  /** The session follows from the date alone; a reading need not name it. */
  readonly session_inferred?: boolean;
};

export interface Measure {
  readonly name: string;
  /** How often it is annotated. */
  readonly annotated: number;
  readonly precision: number;
  readonly recall: number;
  /** The harmonic mean of the two. */
  readonly f1: number;
}

interface Counts {
  found: number;
  extra: number;
  missing: number;
}

const IDLE = /\b(?:the|its|all|of|to|and)\b/g;
/** Words alone: neither case nor marks nor idle words make a difference. */
const bare = (value: string): string =>
  value
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[“”"'‘’.,;:()[\]]/g, ' ')
    .replace(IDLE, ' ')
    .replace(/\s+/g, ' ')
    .trim();
const refOf = ({ ref }: Partial<OperativeParagraph>): string =>
  String(ref)
    .toLowerCase()
    .replace(/[()\s]/g, '')
    .replace(/\.+$/, '');

const DUE_KEYS = [
  'session',
  'before_session',
  'date',
  'month',
  'year',
  'within',
  'meeting',
  'event',
  'recurring',
  'asap',
  'unspecified',
];
/** An event or meeting is free text: its kind alone is compared. */
const dueOf = (due: object): string => {
  const said = new Map<string, unknown>(Object.entries(due));
  const key = DUE_KEYS.find((name) => said.has(name));
  if (key === undefined || key === 'event' || key === 'meeting') return key ?? 'none';
  return `${key}=${bare(JSON.stringify(said.get(key)))}`;
};

const once = (words: readonly string[]): string[] => [...new Set(words.map(bare))];

const ofParagraph: Readonly<Record<string, (paragraph: Partial<OperativeParagraph>) => string[]>> = {
  'directive.verb': ({ directives = [] }) => directives.map(({ verb }) => bare(verb)),
  'directive.act': ({ directives = [] }) => directives.map(({ verb, act }) => `${bare(verb)}/${act}`),
  addressee: ({ directives = [] }) => once(directives.flatMap(({ addressees }) => addressees)),
  'report.due': ({ reports = [] }) =>
    reports.flatMap(({ due }) => (due.length > 0 ? due : [{ unspecified: true }]).map(dueOf)),
  'report.by': ({ reports = [] }) => once(reports.flatMap(({ by }) => by)),
  'report.to': ({ reports = [] }) => once(reports.flatMap(({ to }) => to)),
  deadline: ({ deadlines = [] }) => deadlines.map(dueOf),
  conditional: ({ conditional }) => (conditional ? ['yes'] : []),
  'paragraph.cites': ({ cites = [] }) => once(cites),
};

const isMandate = ({ chapeau, directives = [] }: Partial<OperativeParagraph>): boolean =>
  !chapeau && directives.some(({ mandate }) => mandate);
const isReporting = ({ reports = [] }: Partial<OperativeParagraph>): boolean => reports.length > 0;

const FIELDS = ['symbol', 'title', 'stage', 'body', 'date'] as const;
const sessionOf = ({ session }: Annotation): string[] => (session ? [bare(`${session.ordinal} ${session.kind}`)] : []);

/** Gathers comparisons of several texts. */
export class Comparison {
  readonly #counts = new Map<string, Counts>();
  readonly #misses: string[] = [];

  /** What was read otherwise than it is annotated, one line each. */
  get misses(): readonly string[] {
    return this.#misses;
  }

  get measures(): readonly Measure[] {
    return [...this.#counts].map(([name, { found, extra, missing }]) => {
      const precision = found + extra > 0 ? found / (found + extra) : 1;
      const recall = found + missing > 0 ? found / (found + missing) : 1;
      const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
      return { name, annotated: found + missing, precision, recall, f1 };
    });
  }

  add(name: string, annotated: Annotation, read: Annotation): void {
    for (const field of FIELDS)
      if (annotated[field] !== null && annotated[field] !== undefined)
        this.#compare(
          name,
          `document.${field}`,
          [bare(annotated[field])],
          once([read[field]].filter((it) => it != null)),
        );
    if (annotated.session && !(annotated.session_inferred && !read.session))
      this.#compare(name, 'document.session', sessionOf(annotated), sessionOf(read));
    this.#compare(name, 'preamble.cites', once(annotated.preamble_cites ?? []), once(read.preamble_cites ?? []));

    const theirs = new Map((annotated.operative ?? []).map((paragraph) => [refOf(paragraph), paragraph]));
    const ours = new Map((read.operative ?? []).map((paragraph) => [refOf(paragraph), paragraph]));
    const refs = (of: typeof theirs, where: typeof isMandate) =>
      [...of].flatMap(([ref, paragraph]) => (where(paragraph) ? [ref] : []));
    this.#compare(name, 'paragraph', [...theirs.keys()], [...ours.keys()]);
    this.#compare(name, 'mandate', refs(theirs, isMandate), refs(ours, isMandate));
    this.#compare(name, 'reporting paragraph', refs(theirs, isReporting), refs(ours, isReporting));
    for (const [ref, paragraph] of theirs)
      for (const [measure, values] of Object.entries(ofParagraph))
        this.#compare(`${name} ¶${ref}`, measure, values(paragraph), values(ours.get(ref) ?? {}));
  }

  #compare(where: string, measure: string, annotated: readonly string[], read: readonly string[]): void {
    const counts = this.#counts.get(measure) ?? { found: 0, extra: 0, missing: 0 };
    this.#counts.set(measure, counts);
    const rest = [...read];
    for (const value of annotated) {
      const index = rest.indexOf(value);
      if (index < 0) this.#misses.push(`${where} ${measure} missing: ${value}`);
      else rest.splice(index, 1);
      counts[index < 0 ? 'missing' : 'found'] += 1;
    }
    counts.extra += rest.length;
    this.#misses.push(...rest.map((value) => `${where} ${measure} extra: ${value}`));
  }
}
