/** Random decisions whose texts end earlier ones, put them aside, call them to mind or renew them. */
import fc from 'fast-check';
import { type CorrectionFact, type DecisionFact } from './facts.js';
import { type AskingParagraph } from './told-texts.js';
import { SYMBOLS } from './told-days.js';
import { earlier as target } from './told-paragraphs.js';

const symbol = fc.constantFrom(...SYMBOLS);
const renews = fc.record({ symbol, paragraph: fc.constantFrom('1', '2') });
const paragraph = (to: string): fc.Arbitrary<AskingParagraph> =>
  fc
    .record({ renews: fc.array(renews, { maxLength: 1 }), earlier: fc.array(target, { maxLength: 1 }) })
    .map((said) => ({
      class: 'mandate',
      addressee: 'iin',
      obligations: [{ kind: 'report', to, due: { form: 'by-date', date: '2006-03-31' } }],
      ...said,
    }));
/** Each on a day of its own: who speaks later is clear. */
export const decisions: fc.Arbitrary<readonly DecisionFact[]> = fc.tuple(
  ...SYMBOLS.map((of, index) =>
    fc.record({
      type: fc.constant('decision' as const),
      symbol: fc.constant(of),
      paragraphs: fc.tuple(paragraph(`body-${index}-1`), paragraph(`body-${index}-2`)),
      on: fc.constant(`${2003 + index}-06-05`),
      isDraft: fc.constant(false),
    }),
  ),
);

/** That a paragraph does something else to earlier decisions than was read, or nothing. */
export const correction: fc.Arbitrary<CorrectionFact> = fc.record({
  type: fc.constant('correction' as const),
  symbol,
  paragraph: fc.constantFrom('1', '2'),
  change: fc.record({ what: fc.constant('earlier' as const), earlier: fc.array(target, { maxLength: 1 }) }),
  basis: fc.constantFrom('person', 'person', 'reading'),
});
