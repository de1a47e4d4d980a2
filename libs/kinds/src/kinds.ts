/** Every kind of aggregate there is. What goes through all of them goes through this list; a new one is a line here. */
import { actorKind } from '#actor/domain';
import { bodyKind } from '#body/domain';
import { coverageKind } from '#coverage/domain';
import { decisionKind, symbolKind, textKind } from '#decision/domain';
import { type AnyKind, type EntryRetracted } from '#event-sourcing';
import { mandateKind } from '#mandate/domain';
import { noteKind } from '#note/domain';
import { sessionKind } from '#session-calendar/domain';

/** By category, the beginning of the names of their streams. */
export const kinds = {
  session: sessionKind,
  decision: decisionKind,
  mandate: mandateKind,
  symbol: symbolKind,
  text: textKind,
  actor: actorKind,
  coverage: coverageKind,
  body: bodyKind,
  note: noteKind,
} as const satisfies Readonly<Record<string, AnyKind>>;

export type Category = keyof typeof kinds;
/** The events of one kind. */
export type EventOf<C extends Category> = Exclude<ReturnType<(typeof kinds)[C]['codec']['decode']>, EntryRetracted>;
export type AnyEvent = EventOf<Category>;

/** The categories, in the order in which they are told. */
export const CATEGORIES = Object.keys(kinds) as readonly Category[];

export const kindOf = (category: Category): AnyKind => kinds[category];
