/** More time that a body has given for one of several things, or for one occasion: nobody has said yet for which. */
import { type Due } from '#session-calendar/domain';
import { type KnownMandate } from './mandate.state.js';
import { samePlace, type Source } from './mandate.terms.js';
import { type ObligationState } from './obligation.state.js';

/** What a later paragraph says of until when there is more time. */
export interface TimeUnclaimed {
  readonly by: Source;
  readonly due: Due;
}

/** Whether somebody has said for what a paragraph gives more time. */
const isSaid = ({ obligations, foretold }: Pick<KnownMandate, 'obligations' | 'foretold'>, by: Source): boolean =>
  obligations.some(({ extensions }) => extensions.some((one) => one.by !== null && samePlace(one.by, by))) ||
  foretold.some((one) => one.type === 'ObligationRescheduled' && one.by !== null && samePlace(one.by, by));

/** What may be meant for one thing that is owed: what later paragraphs gave, each until somebody has said for what. */
export const timeUnclaimed = (
  mandate: Pick<KnownMandate, 'eras' | 'obligations' | 'foretold'>,
  { source }: Pick<ObligationState, 'source'>,
): readonly TimeUnclaimed[] => {
  const asked = mandate.eras.findIndex((era) => samePlace(era.source, source));
  return mandate.eras.flatMap(({ source: by, running: { moreTime } }, index) =>
    moreTime !== undefined && index > asked && !isSaid(mandate, by) ? [{ by, due: moreTime }] : [],
  );
};
