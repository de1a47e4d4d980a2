import { type ResolvedDue } from './queries/resolve-dues.js';
import { sessionCalled } from '#session-calendar/domain';

const WHY_NOT: Readonly<
  Record<Exclude<ResolvedDue['certainty'], 'dated' | 'closing-unknown' | 'closing-bounded' | 'by-rule'>, string>
> = {
  unscheduled: 'no day yet: it is not on the calendar',
  'not-announced': 'no day yet: the sitting days are not announced',
  'session-cancelled': 'no day: the session was cancelled',
  undated: 'no day: nobody can tell from this when',
  'before-adoption': 'no day: it would lie before the adoption',
  'no-adoption': 'no day yet: nobody has said the day of adoption',
};

type Days = Pick<ResolvedDue, 'session' | 'opensOn' | 'endsOn' | 'certainty'>;

const days = ({ opensOn, endsOn, certainty }: Days): string =>
  certainty === 'closing-bounded'
    ? `${opensOn} to ${endsOn} at the latest; closing day not known`
    : endsOn === null
      ? `from ${opensOn}; closing day not known`
      : opensOn === endsOn
        ? endsOn
        : `${opensOn} to ${endsOn}`;

/** The days between which something falls due, or why nobody can tell. */
export const windowWords = (one: Days): string => {
  const { session, certainty } = one;
  const when =
    certainty === 'by-rule'
      ? `from ${one.opensOn} by rule; it is not scheduled yet`
      : certainty === 'dated' || certainty === 'closing-unknown' || certainty === 'closing-bounded'
        ? days(one)
        : WHY_NOT[certainty];
  return `${session === null ? '' : `${sessionCalled(session)}, `}${when}`;
};

/** When something falls due, or why nobody can tell. */
export const dueWords = (one: ResolvedDue): string =>
  `${one.kind} ${one.due.phrase || 'without a time'}: ${windowWords(one)}`;
