/** Random facts about a few decisions that renew one another, each with a report or two. */
import fc from 'fast-check';
import { type EarlierTarget } from '#decision/domain';
import { type AskingParagraph } from './told-texts.js';
import { DAYS, SYMBOLS } from './told-days.js';

export interface DecisionFact {
  readonly type: 'decision';
  readonly symbol: string;
  readonly paragraphs: readonly AskingParagraph[];
  readonly on: string;
  readonly isDraft: boolean;
  /** Under which symbol it was recorded, where that is another. */
  readonly as?: string;
}
export interface AdoptionFact {
  readonly type: 'adoption';
  readonly decision: DecisionFact;
  readonly on: string;
  readonly isReworded: boolean;
}
export interface ReportFact {
  readonly type: 'report';
  readonly symbol: string;
  readonly paragraph: string;
  readonly document: string;
  readonly on: string;
}
/** A person links a paragraph to the mandate of another. */
export interface LinkFact {
  readonly type: 'link';
  readonly symbol: string;
  readonly paragraph: string;
  readonly by: { readonly symbol: string; readonly paragraph: string };
  readonly on: string;
}
/** The body lets a mandate rest, or go on, by a paragraph of another decision. */
export interface RestFact {
  readonly type: 'suspend' | 'resume';
  readonly symbol: string;
  readonly paragraph: string;
  readonly by: { readonly symbol: string; readonly paragraph: string };
  readonly on: string;
}
/** A paragraph should have been read otherwise. */
export interface CorrectionFact {
  readonly type: 'correction';
  readonly symbol: string;
  readonly paragraph: string;
  readonly change: Misread;
  readonly basis: 'person' | 'reading';
}
/** The head of a decision should have been given otherwise. */
export interface HeadFact {
  readonly type: 'head';
  readonly symbol: string;
  readonly head: { readonly symbol?: string; readonly date?: string };
}
export type Misread =
  | { readonly what: 'date' | 'more'; readonly date: string }
  | { readonly what: 'drop' | 'none' | 'mandate' }
  | { readonly what: 'renews'; readonly renews: AskingParagraph['renews'] }
  | { readonly what: 'earlier'; readonly earlier: readonly EarlierTarget[] };
export type Fact = DecisionFact | AdoptionFact | ReportFact | LinkFact | RestFact | CorrectionFact | HeadFact;

const day = fc.constantFrom(...DAYS);
const ref = fc.constantFrom('1', '2');
const symbol = fc.constantFrom(...SYMBOLS);
const renews = fc.record({ symbol, paragraph: fc.option(ref, { freq: 4 }) });

const due = (to: string, date: string) => ({
  kind: 'report' as const,
  to,
  due: { form: 'by-date' as const, date },
});

const paragraphOf = (of: string, paragraph: string): fc.Arbitrary<AskingParagraph> =>
  fc.record({ date: day, renews: fc.array(renews, { maxLength: 2 }) }).map(({ date, renews: named }) => ({
    class: 'mandate',
    addressee: 'iin',
    obligations: [due(recipientOf({ symbol: of, paragraph }), date)],
    renews: named,
  }));

const decisionOf = (of: string): fc.Arbitrary<DecisionFact> =>
  fc.record({
    type: fc.constant('decision'),
    symbol: fc.constant(of),
    paragraphs: fc.tuple(paragraphOf(of, '1'), paragraphOf(of, '2')),
    on: day,
    isDraft: fc.constant(false),
  });

/** Every decision, each under a symbol of its own. */
export const decisions: fc.Arbitrary<readonly DecisionFact[]> = fc.tuple(...SYMBOLS.map(decisionOf));

export const report: fc.Arbitrary<ReportFact> = fc.record({
  type: fc.constant('report'),
  symbol,
  paragraph: ref,
  document: fc.constantFrom('CP/doc.1', 'CP/doc.2'),
  on: fc.constantFrom(...DAYS.filter((one) => one > '2006-06')),
});
export const link: fc.Arbitrary<LinkFact> = fc.record({
  type: fc.constant('link'),
  symbol,
  paragraph: ref,
  by: fc.record({ symbol, paragraph: ref }),
  on: fc.constantFrom(...DAYS.filter((one) => one > '2006-06')),
});
/** More often let rest than let go on: what does not rest cannot go on. */
export const rest: fc.Arbitrary<RestFact> = fc.record({
  type: fc.constantFrom('suspend', 'suspend', 'resume'),
  symbol,
  paragraph: ref,
  by: fc.record({ symbol, paragraph: ref }),
  on: day,
});

const misread: fc.Arbitrary<Misread> = fc.oneof(
  fc.record({ what: fc.constantFrom('date', 'more'), date: day }),
  fc.record({ what: fc.constantFrom('drop', 'none', 'mandate') }),
  fc.record({ what: fc.constant('renews'), renews: fc.array(renews, { maxLength: 2 }) }),
);
export const correction: fc.Arbitrary<CorrectionFact> = fc.record({
  type: fc.constant('correction'),
  symbol,
  paragraph: ref,
  change: misread,
  basis: fc.constantFrom('person', 'person', 'reading'),
});

/** Symbols that nobody takes and nobody names, one that others name, and the right one again. */
const symbolOfHead = (of: string) => fc.constantFrom(`${of} bis`, of);
export const head: fc.Arbitrary<HeadFact> = symbol.chain((of) =>
  fc.record({
    type: fc.constant('head'),
    symbol: fc.constant(of),
    head: fc.record({ symbol: symbolOfHead(of), date: day }, { requiredKeys: [] }),
  }),
);

/** A decision as it would have been told, had its head been right at once. */
export const headedRightly = (decision: DecisionFact, heads: readonly HeadFact[]): DecisionFact => {
  const said = Object.assign(
    {},
    ...heads.filter((one) => one.symbol === decision.symbol).map((one) => one.head),
  ) as HeadFact['head'];
  return {
    ...decision,
    on: said.date ?? decision.on,
    ...(said.symbol !== undefined && { as: said.symbol }),
  };
};

/** The report beside the first that a paragraph should have been read to ask. */
const SECOND = 'second-body';

/** What a correction says of a paragraph. */
export interface CorrectedParts {
  readonly owed?: Readonly<Record<string, AskingParagraph['obligations'][number]>>;
  readonly class?: AskingParagraph['class'];
  readonly renews?: AskingParagraph['renews'];
  readonly earlier?: readonly EarlierTarget[];
}
export const correctedParts = ({ symbol: of, paragraph, change }: CorrectionFact): CorrectedParts => {
  switch (change.what) {
    case 'date':
      return { owed: { '1': due(recipientOf({ symbol: of, paragraph }), change.date) } };
    case 'more':
      return { owed: { '2': due(SECOND, change.date) } };
    case 'drop':
      return { owed: { '1': null } };
    case 'none':
      return { class: null };
    case 'mandate':
      return { class: 'mandate' };
    case 'renews':
      return { renews: change.renews };
    case 'earlier':
      return { earlier: change.earlier };
  }
};

/** A decision as it would have been told, had it been read rightly at once: readings first, then what persons say. */
export const readRightly = (decision: DecisionFact, corrections: readonly CorrectionFact[]): DecisionFact => ({
  ...decision,
  paragraphs: decision.paragraphs.map((read, index) => {
    const own = corrections.filter((one) => one.symbol === decision.symbol && one.paragraph === String(index + 1));
    const inOrder = ['reading', 'person'].flatMap((basis) => own.filter((one) => one.basis === basis));
    const owed: Record<string, AskingParagraph['obligations'][number] | null> = { '1': read.obligations[0] ?? null };
    let right = read;
    for (const one of inOrder) {
      const { owed: more = {}, ...parts } = correctedParts(one);
      Object.assign(owed, more);
      right = { ...right, ...parts };
    }
    return { ...right, obligations: [owed['1'] ?? null, owed['2'] ?? null] };
  }),
});

/** Each paragraph owes its report to a body of its own, so that nobody has to choose. */
export const recipientOf = ({ symbol, paragraph }: { readonly symbol: string; readonly paragraph: string }): string =>
  `body-${SYMBOLS.indexOf(symbol as (typeof SYMBOLS)[number])}-${paragraph}`;
