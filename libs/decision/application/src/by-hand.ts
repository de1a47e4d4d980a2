/** What a person has told on the word of a decision, and not its text. */
import { type OwnEntry, type UnitOfWork } from '#journal';
import { isFact, type MandateEvent } from '#mandate/domain';

/** An entry that counts. */
export type CountingEntry = OwnEntry<MandateEvent> & { readonly event: MandateEvent };

/** Whether a link between mandates was told by a person: before entries said so, it was a command of its own. */
export const isLinkByHand = async (unit: UnitOfWork, entry: CountingEntry): Promise<boolean> => {
  const { event } = entry;
  if ('byHand' in event && event.byHand !== null) return event.byHand;
  const commit = await unit.commitOf(entry);
  // No decision was entered with it, and nothing taken back.
  return !commit.some(({ stream, type }) => stream.startsWith('decision-') || type.includes('.entry-retracted.'));
};

/** Whether an entry that stands on the word of a decision was told by a person. */
export const isByHand = async (unit: UnitOfWork, entry: CountingEntry): Promise<boolean> => {
  const { event } = entry;
  if (event.type === 'MandateIssued' || event.type === 'MandateCorrected') return false;
  if (event.type === 'ObligationRescheduled') return event.byText !== true;
  if (isFact(event)) return !('byHand' in event) || event.byHand;
  return isLinkByHand(unit, entry);
};
