/** What falls due again and again: the rule of an obligation, and what was told of each occasion. */
import { isSameValue } from '#event-sourcing';
import { type DueWindow, meaningOf, type Occasion, type RecurrenceRule } from '#session-calendar/domain';
import { type CivilDate } from '#time';
import { type KnownMandate } from './mandate.state.js';
import { occasionIn, occasionOf, type Obligation, samePlace, type Source } from './mandate.terms.js';
import { type ObligationState, owed } from './obligation.state.js';

const asked = ({ by, to, recurrence }: Obligation) => ({ by, to, recurrence });

/** Whether the text names every occasion by itself: "at its 70th, 72nd and 74th sessions". */
const isOneOfSeveral = ({ obligations }: Pick<KnownMandate, 'obligations'>, { obligation, source }: ObligationState) =>
  obligations.some(
    (other) =>
      other.obligation.id !== obligation.id &&
      samePlace(other.source, source) &&
      isSameValue(asked(other.obligation), asked(obligation)),
  );

/**
 * The rule by which a report falls due again and again; undefined of what is due once, and where no interval is known.
 * @param meant what the body that speaks means by vague due times, by the words
 */
export const ruleOf = (
  mandate: Pick<KnownMandate, 'origin' | 'obligations'>,
  due: ObligationState,
  meant?: Readonly<Record<string, string>>,
): RecurrenceRule | undefined => {
  const { schedule, due: first, kind } = due.obligation;
  if (kind !== 'report' || schedule === undefined || isOneOfSeveral(mandate, due)) return undefined;
  return {
    schedule,
    due: first,
    base: due.base,
    series: `${mandate.origin.body}/regular`,
    meaning: meaningOf(schedule, meant),
  };
};

type Asking = 'renewedBy' | 'obligations';

/** The place of a paragraph among those that asked for the mandate: the one that gave it, then those that renewed it. */
const placeAmong = ({ renewedBy }: Pick<KnownMandate, 'renewedBy'>, paragraph: Source): number =>
  renewedBy.findIndex((source) => samePlace(source, paragraph)) + 1;

/**
 * The day on which a later paragraph took its place: one that renewed the mandate and asks for a report of its own. What had
 * opened by then stays owed; what opens later is the later paragraph's. Null where nothing did.
 */
export const replacedOn = (mandate: Pick<KnownMandate, Asking>, due: ObligationState): CivilDate | null => {
  const place = placeAmong(mandate, due.source);
  const later = mandate.obligations.filter(
    ({ source, obligation, base }) =>
      obligation.kind === 'report' && placeAmong(mandate, source) > place && base.adoptedOn >= due.base.adoptedOn,
  );
  return later.reduce<CivilDate | null>(
    (first, { base }) => (first === null || base.adoptedOn < first ? base.adoptedOn : first),
    null,
  );
};

/** One occasion of what is owed again and again, with what was told of it. */
export const occasionState = (
  { foretold }: Pick<KnownMandate, 'foretold'>,
  due: ObligationState,
  occasion: Occasion,
): ObligationState => {
  const { obligation, source, base, moved, endedOn } = due;
  const id = occasionOf(obligation.id, occasion.key);
  const [state = due] = owed([{ ...obligation, id, due: occasion.due }], source, base, foretold);
  return { ...state, moved, endedOn };
};

/** Whether there is such an occasion: what a later paragraph took up is none, unless it had opened by then. */
export const isStillAsked = (
  mandate: Pick<KnownMandate, Asking>,
  due: ObligationState,
  { opensOn }: DueWindow,
): boolean => {
  const replaced = replacedOn(mandate, due);
  return replaced === null || (opensOn !== null && opensOn <= replaced);
};

/** What is owed under an id, which may be one occasion of what falls due again and again. */
export const owedUnder = (mandate: KnownMandate, id: string): readonly ObligationState[] => {
  const own = mandate.obligations.find(({ obligation }) => obligation.id === id);
  if (own) return [own];
  const [rule, key] = occasionIn(id);
  const due = mandate.obligations.find(({ obligation }) => obligation.id === rule);
  if (key === null || !due || !ruleOf(mandate, due)) return [];
  return [occasionState(mandate, due, { key, due: due.obligation.due })];
};
