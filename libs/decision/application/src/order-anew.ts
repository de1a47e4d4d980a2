/** Of one day, what was entered first comes first: what is entered anew stands where that stood which it is entered for. */
import { isRetraction } from '#event-sourcing';
import { canonicalJson, type UnitOfWork } from '#journal';
import { isFact, type MandateEvent, mandateKind, speaksFor } from '#mandate/domain';
import { lastDay } from '#time';

/** The same under any head: what an entry says, but for the day and the symbol. */
export const asUnderAnyHead = (event: MandateEvent): string => {
  const source = speaksFor(event);
  const place = source && { decision: source.decision, paragraph: source.paragraph };
  const { type } = event;
  const into = event.type === 'MandateMerged' ? event.into : null;
  return canonicalJson(
    isFact(event) ? { ...event, on: null, by: place ?? null } : { type, into, place: place ?? null },
  );
};

/** What moves with the head of a decision is the same under any; what people tell by themselves, on its own day alone. */
const said = (event: MandateEvent): string =>
  speaksFor(event) ? asUnderAnyHead(event) : `${lastDay(event.on)} ${asUnderAnyHead(event)}`;

/** Puts what is entered anew in its place among what was told of the same day. @returns whether anything had to move */
export const keepOrder = async (unit: UnitOfWork, mandates: Iterable<string>, reason: string): Promise<boolean> => {
  let hasMoved = false;
  for (const id of mandates) {
    const mandate = await unit.load(mandateKind, id);
    const first = new Map<string, number>();
    for (const { event, seq } of mandate.entries)
      if (!isRetraction(event) && !first.has(said(event))) first.set(said(event), seq);
    const rank = (event: MandateEvent): number => first.get(said(event)) ?? 0;
    const isNew = ({ seq }: { readonly seq: number }) => seq >= mandate.loaded.entries.length;
    const days = new Set(mandate.counting.filter(isNew).map(({ event }) => lastDay(event.on)));
    for (const day of days) {
      let last = -1;
      const ofDay = mandate.counting.filter(({ event }) => lastDay(event.on) === day);
      for (const { id: entry, event, seq } of ofDay.toSorted((a, b) => rank(a.event) - rank(b.event))) {
        if (seq > last) {
          last = seq;
          continue;
        }
        mandate.retract(entry, reason);
        mandate.apply(event);
        [last, hasMoved] = [Infinity, true];
      }
    }
  }
  return hasMoved;
};
