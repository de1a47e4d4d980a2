/** How mandates would stand after a command, told before it is carried out: only what would be otherwise. */
import { stateAt } from '#event-sourcing';
import { type UnitOfWork } from '#journal';
import { fundingOf, type KnownMandate, mandateKind, type ObligationState, placeWords } from '#mandate/domain';
import { END } from '#time';

export const CHANGED_ASPECTS = ['validity', 'delivery', 'funding', 'class', 'report'] as const;

/** One thing about a mandate that would be otherwise. */
export interface Changed {
  readonly mandate: string;
  /** Its place in its decision, in words. */
  readonly place: string;
  /** Id of the report, where it is about one; the mandate itself otherwise. */
  readonly obligation: string | null;
  readonly aspect: (typeof CHANGED_ASPECTS)[number];
  /** Null where there was none, or would be none any more. */
  readonly from: string | null;
  readonly to: string | null;
}

/** How a report stands by what was told of it, whatever the day. */
const told = ({ moved, waiver, received, searches }: ObligationState): string => {
  if (moved) return 'moved';
  if (waiver) return 'waived';
  if (received) return 'received';
  return searches.length > 0 ? 'searched' : 'awaited';
};

type Facts = ReadonlyMap<string, string>;

const factsOf = (state: KnownMandate): Facts => {
  const reports = state.obligations
    .filter(({ obligation }) => obligation.kind === 'report')
    .map((one) => [`report ${one.obligation.id}`, told(one)] as const);
  const { validity, delivery, terms } = state;
  return new Map([
    ['validity', validity],
    ['delivery', delivery],
    ['funding', fundingOf(state)],
    ['class', terms.class],
    ...reports,
  ]);
};

const NOTHING: Facts = new Map();

/** Of each mandate that a unit of work would write to, what it would be after all is told, if that is not what it is. */
export const changedIn = async (unit: UnitOfWork): Promise<readonly Changed[]> => {
  const changed: Changed[] = [];
  for (const { stream, aggregate } of unit.tracked) {
    if (!stream.startsWith('mandate-') || aggregate.added.length === 0) continue;
    const id = stream.slice('mandate-'.length);
    const mandate = await unit.load(mandateKind, id);
    const was = stateAt(mandateKind.decider, mandate.loaded.entries, { asOf: END, knownAt: Number.MAX_SAFE_INTEGER });
    const is = mandate.stateOn(END);
    const before = was.validity === 'unknown' ? NOTHING : factsOf(was);
    const after = is.validity === 'unknown' ? NOTHING : factsOf(is);
    const known = is.validity === 'unknown' ? was : is;
    if (known.validity === 'unknown') continue;
    const place = placeWords(known.origin);
    for (const fact of new Set([...before.keys(), ...after.keys()])) {
      const [from = null, to = null] = [before.get(fact), after.get(fact)];
      if (from === to) continue;
      const [aspect = '', obligation = null] = fact.split(' ');
      changed.push({ mandate: id, place, obligation, aspect: aspect as Changed['aspect'], from, to });
    }
  }
  return changed;
};
