/** Whether a decision could decide of what was asked: by another body, or before either was there, it is in doubt. */
import { type UnitOfWork } from '#journal';
import { type Mandate, type Source } from '#mandate/domain';
import { refusals } from '#rejection';
import { firstDay, lastDay, type On } from '#time';
import { adoptedDecision } from './renewal-links.js';

const doubted = refusals({
  'doubt.other-body': ({ symbol, body, asking }: Record<'symbol' | 'body' | 'asking', string>) =>
    `${symbol} is a decision of ${body}, and ${asking} has asked for this: whether the one may decide of what the other asked, the register does not know.`,
  'doubt.before-decision': ({ symbol, adopted, on }: Record<'symbol' | 'adopted' | 'on', string>) =>
    `${symbol} was adopted on ${adopted}, and ${on} lies before that.`,
  'doubt.decided-before': ({ symbol, adopted, asked }: Record<'symbol' | 'adopted' | 'asked', string>) =>
    `${symbol} was adopted on ${adopted}, before this was asked for on ${asked}.`,
});

/** What is decided of: who asked for it, and when. */
interface Asked {
  /** Null where that is no question. */
  readonly body: string | null;
  readonly on: On;
}

/** Who asked for a mandate, and when first; undefined where it was not issued. */
export const askedIn = (mandate: Mandate): Asked | undefined =>
  mandate.validity === 'unknown'
    ? undefined
    : { body: mandate.origin.body, on: mandate.eras[0]?.base.adoptedOn ?? null };

/** @param on from when it holds */
export const doubtDecider = async (
  unit: UnitOfWork,
  by: Pick<Source, 'decision'>,
  on: On,
  asked: Asked | undefined,
): Promise<void> => {
  const decision = await adoptedDecision(unit, by.decision);
  if (!decision || !asked) return;
  const { symbol, state } = decision;
  const { body } = state;
  const adopted = decision.on;
  unit.doubt([
    ...(asked.body === null || body === asked.body
      ? []
      : [doubted('doubt.other-body', { symbol, body, asking: asked.body })]),
    ...(on !== null && adopted !== null && lastDay(on) < firstDay(adopted)
      ? [doubted('doubt.before-decision', { symbol, adopted, on })]
      : []),
    ...(asked.on !== null && adopted !== null && lastDay(adopted) < firstDay(asked.on)
      ? [doubted('doubt.decided-before', { symbol, adopted, asked: asked.on })]
      : []),
  ]);
};
