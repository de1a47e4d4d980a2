import type { Act, AddresseeMode, DeliverableKind, Directive, Due, MandateClass, Span } from '../decision-document.js';

/** What is known of a directive; `class` only where it is a mandate. */
export interface DirectiveParts {
  readonly verb: string;
  readonly act: Act;
  readonly addressees: readonly string[];
  readonly class: MandateClass | undefined;
  readonly mode?: AddresseeMode | undefined;
  readonly through: readonly string[];
  readonly calledUpon: readonly string[];
  readonly term: Due | undefined;
  readonly review?: Due | undefined;
  readonly moreTime?: Due | undefined;
  readonly deliverable?: DeliverableKind | undefined;
  readonly span: Span;
}

/** A directive with the keys that it has something to say of; nearly all take one of the first two forms. */
export function directiveOf(parts: DirectiveParts): Directive {
  const { verb, act, addressees, mode, through, calledUpon, term, review, moreTime, deliverable, span } = parts;
  if (parts.class === undefined)
    return term === undefined
      ? { verb, act, addressees, mandate: false, span }
      : { verb, act, addressees, mandate: false, term, span };
  if ([...through, ...calledUpon].length === 0 && (term ?? review ?? moreTime ?? mode ?? deliverable) === undefined)
    return { verb, act, addressees, mandate: true, class: parts.class, span };
  return {
    verb,
    act,
    addressees,
    mandate: true,
    class: parts.class,
    ...(mode === undefined ? {} : { mode }),
    ...(through.length > 0 ? { through } : {}),
    ...(calledUpon.length > 0 ? { to_be_called_upon: calledUpon } : {}),
    ...(term === undefined ? {} : { term }),
    ...(moreTime === undefined ? {} : { more_time: moreTime }),
    ...(review === undefined ? {} : { review }),
    ...(deliverable === undefined ? {} : { deliverable }),
    span,
  };
}
