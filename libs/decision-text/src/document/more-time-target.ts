import type { OperativeParagraph, PreambleParagraph, Remark, RenewalTarget } from '../decision-document.js';
import { type KnownBody, readSymbol } from '#body/directory';
import { renewalIn } from '../renewal/renewals.js';
import type { DecisionContext } from './context.js';

const givesTime = ({ directives }: OperativeParagraph): boolean =>
  directives.some((one) => one.more_time !== undefined);

/**
 * For what a paragraph gives more time that cites nothing: "grants the Commission until 30 June to submit its report". Where
 * the whole text names one decision of the body, it is that; where it names several, or none, that is for a person to say.
 */
export const withTargetOfMoreTime = (
  paragraphs: readonly OperativeParagraph[],
  preamble: readonly Pick<PreambleParagraph, 'text'>[],
  context: DecisionContext,
  own: string | null,
): readonly OperativeParagraph[] => {
  const bare = paragraphs.filter((one) => givesTime(one) && one.renewal_targets.length === 0);
  if (bare.length === 0) return paragraphs;
  const target = onlyNamed([...preamble, ...paragraphs], context, own);
  return paragraphs.map((one) =>
    !bare.includes(one)
      ? one
      : target
        ? { ...one, renews: [...one.renews, target.symbol], renewal_targets: [target] }
        : { ...one, remarks: [...one.remarks, untold(one)] },
  );
};

const untold = ({ span }: OperativeParagraph): Remark => ({
  code: 'more-time.for-what',
  text: 'It gives more time, and the text does not tell by which decision that was asked for which there is more time.',
  span,
});

/** The one decision of the body that a text names; the paragraph of it, where it names one. */
function onlyNamed(
  texts: readonly { readonly text: string }[],
  { language, facts, speaking }: DecisionContext,
  own: string | null,
): RenewalTarget | undefined {
  const named = texts
    .flatMap(({ text }) => renewalIn(text, { language, facts, speaking }).targets)
    .filter(({ symbol }) => symbol !== own && isOf(speaking, symbol));
  const [first, ...others] = [...new Set(named.map(({ symbol }) => symbol))];
  if (first === undefined || others.length > 0) return undefined;
  const [paragraph, ...more] = [...new Set(named.flatMap((one) => one.paragraph ?? []))];
  return { symbol: first, ...(paragraph !== undefined && more.length === 0 && { paragraph }) };
}

/** Of a body that nobody has described, any decision may be. */
const isOf = (speaking: KnownBody | undefined, symbol: string): boolean =>
  speaking === undefined || speaking.numbering.length === 0 || readSymbol(speaking, symbol) !== undefined;
