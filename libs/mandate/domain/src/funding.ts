/** Where the funding of a mandate stands. */
import { type KnownMandate } from './known-mandate.js';

export const FUNDING_STATUSES = [
  'unconditional',
  'within-existing',
  'subject-to-funds',
  'specific-fund',
  'funded',
  'unfunded',
] as const;
export type FundingStatus = (typeof FUNDING_STATUSES)[number];

/** What was told of its funds; else the condition of its text that leaves most open. */
export const fundingOf = ({ funds, terms }: Pick<KnownMandate, 'funds' | 'terms'>): FundingStatus => {
  if (funds) return funds.status;
  const conditions = terms.funding.map(({ kind }) => kind);
  const weakest = (['subject-to-funds', 'specific-fund', 'within-existing'] as const).find((kind) =>
    conditions.includes(kind),
  );
  return weakest ?? 'unconditional';
};
