/** Random facts about a few decisions that renew one another, each with a report or two. */
import fc from 'fast-check';
import { type AskingParagraph } from './office.js';
import { DAYS, SYMBOLS } from './steps.js';

export interface DecisionFact {
  readonly type: 'decision';
  readonly symbol: string;
  readonly paragraphs: readonly AskingParagraph[];
  readonly on: string;
  readonly isDraft: boolean;
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
export type Fact = DecisionFact | AdoptionFact | ReportFact | LinkFact;

const day = fc.constantFrom(...DAYS);
const ref = fc.constantFrom('1', '2');
const symbol = fc.constantFrom(...SYMBOLS);
const renews = fc.record({ symbol, paragraph: fc.option(ref, { freq: 4 }) });

const paragraphOf = (of: string, paragraph: string): fc.Arbitrary<AskingParagraph> =>
  fc.record({ date: day, renews: fc.array(renews, { maxLength: 2 }) }).map(({ date, renews: named }) => ({
    class: 'mandate',
    addressee: 'iin',
    obligations: [{ kind: 'report', to: recipientOf({ symbol: of, paragraph }), due: { form: 'by-date', date } }],
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

/** Each paragraph owes its report to a body of its own, so that nobody has to choose. */
export const recipientOf = ({ symbol, paragraph }: { readonly symbol: string; readonly paragraph: string }): string =>
  `body-${SYMBOLS.indexOf(symbol as (typeof SYMBOLS)[number])}-${paragraph}`;
