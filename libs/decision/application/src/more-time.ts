/** A paragraph that gives more time for what an earlier one asks: the earlier duty moves, and none is added. */
import { isSameValue } from '#event-sourcing';
import { type GivenMandate } from '#decision/domain';
import { dueNow, type MandateEvent, type ObligationRescheduled, samePlace } from '#mandate/domain';
import { type Due } from '#session-calendar/domain';
import { lastDay } from '#time';
import { moreTimeIn } from './asking.js';
import { type MandateAggregate } from './kin.js';
import { longerObligation } from './more-time-for.js';
import { type Paragraph } from './renewal-links.js';

/** Whether an entry stands on the text of a paragraph that does not say so. */
export const isMoreTimeNoMore = (event: MandateEvent, { source, mandates }: Paragraph): boolean => {
  if (event.type !== 'ObligationRescheduled' || event.byText !== true) return false;
  return event.by !== null && samePlace(event.by, source) && !isSameValue(event.due, moreTimeIn(mandates));
};

/** A day that is no later than that by which it is due gives no more time. */
const isNoLater = (due: Due, before: Due): boolean =>
  due.form === 'by-date' && before.form === 'by-date' && lastDay(due.date) <= lastDay(before.date);

/**
 * Moves the one thing that can be meant, on the word of the body that asked for it. Where a mandate makes owe several of which
 * any can be, or what comes again, which of them is meant is a person's to say; so it is with another body's word. Until then
 * each of them tells that it may have more time.
 */
export const giveTime = (
  mandate: MandateAggregate,
  { decision, source }: Paragraph,
  giving: readonly GivenMandate[],
  by: string,
): void => {
  const due = moreTimeIn(giving);
  const state = mandate.stateOn(decision.on);
  const { body, session } = decision.state;
  if (due === undefined || state.validity === 'unknown' || state.origin.body !== body) return;
  const only = longerObligation(
    state.obligations.filter((one) => !samePlace(one.source, source)),
    giving,
  );
  if (!only || only.obligation.recurrence !== null || isNoLater(due, dueNow(only).due)) return;
  const moved: ObligationRescheduled = {
    type: 'ObligationRescheduled',
    obligations: [only.obligation.id],
    due,
    session,
    adoptedOn: decision.on,
    creditor: body,
    by: source,
    officer: null,
    byText: true,
    on: decision.on,
  };
  // Of what has come by then, or was waived, nothing moves.
  mandate.execute({ type: 'TakeOver', facts: [moved] }, { on: decision.on, by });
};
