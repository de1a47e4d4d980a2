/** How a decision was adopted, in words. */
import { type AdoptionDescribed } from './decision.events.js';

const HOW: Readonly<Record<AdoptionDescribed['how'], string>> = {
  consensus: 'by consensus',
  'without-vote': 'without a vote',
  acclamation: 'by acclamation',
  'recorded-vote': 'by a recorded vote',
  vote: 'by a vote',
};

/** "by a recorded vote, 120 in favour, 3 against, 15 abstaining" */
export const mannerWords = ({
  how,
  inFavour,
  against,
  abstaining,
}: Pick<AdoptionDescribed, 'how' | 'inFavour' | 'against' | 'abstaining'>): string => {
  const counts = [
    [inFavour, 'in favour'],
    [against, 'against'],
    [abstaining, 'abstaining'],
  ] as const;
  return [HOW[how], ...counts.flatMap(([count, side]) => (count === null ? [] : [`${count} ${side}`]))].join(', ');
};
