/** How the due times of a mandate came about: the words, what they count from, and the entry of the calendar. */
import { type Database } from 'better-sqlite3';
import { daysOf } from '#body/directory';
import { type Extension, placeWords, type Waiver } from '#mandate/domain';
import { bodyOfTerm, type Calendar, type Due, type DueBase, dueWindow, reckoning } from '#session-calendar/domain';
import { BEGINNING } from '#time';
import { type DueReason, NOTHING_SAID } from '../answers/why.answer.js';
import { actorName, bodyName } from './actors.js';
import { type AskedAt } from './asked-at.js';
import { knownBody } from './bodies.js';
import { baseOnSecondLeg, missingOnSecondLeg } from './legs.js';
import { baseOf, missingIn } from './missing.js';
import { dueInRow, obligationsOf, statusOf, type StoredObligation, windowOf } from './obligations.js';
import { showSession } from './sessions.js';
import { sittingsFor } from './sittings.js';

/** The entry of the calendar for a session; null where there is none. */
export const calendarEntry = (db: Database, asked: AskedAt, session: string | null): DueReason['calendar'] => {
  const found = session === null ? undefined : showSession(db, asked, session);
  if (!found) return null;
  const { id, opensOn, opensQuality, closesOn, closesQuality, status, source } = found;
  return { session: id, opensOn, opensQuality, closesOn, closesQuality, status, source };
};

/** What the words of a due time come to, by the days of the body whose term it is. */
export const reckoned = (db: Database, asked: AskedAt, due: Due, base: DueBase, endsOn: string | null) => {
  const body = bodyOfTerm(due, base);
  const days = body === undefined ? undefined : daysOf(knownBody(db, asked, body));
  return reckoning(due, base, { days, endsOn, sittings: sittingsFor(db, asked, due, base) });
};

/** From when it is owed no more, and by whose word or rule. */
const overBy = (db: Database, asked: AskedAt, { on, by, officer, creditor, rule, reason }: Waiver): string => {
  // A rule is that of a body; a word may be that of any actor.
  const whose = rule === null ? actorName(db, asked, creditor) : bodyName(db, asked, creditor);
  const word = by === null ? `${officer ?? 'nobody named'} for ${whose}` : placeWords(by);
  return `from ${on ?? 'the beginning'}, by ${rule === null ? word : `the rule of ${whose} ${rule}`}: ${reason}`;
};

type Step = DueReason['steps'][number];

/** The words of one leg, then every word of a creditor about it; what came last counts, and ends on a day. */
const stepsOf = (
  db: Database,
  asked: AskedAt,
  leg: Step['leg'],
  { due, base, extensions, endsOn, first }: Counting,
): readonly Step[] => {
  const ends = (step: number): string | null => (step === extensions.length ? endsOn : null);
  const formerEnds = endsBefore(extensions, { first, last: endsOn });
  return [
    { phrase: due.phrase || NOTHING_SAID, ...reckoned(db, asked, due, base, ends(0)), by: null, leg },
    ...extensions.map(({ due: given, base: since, by, officer, creditor }, index) => ({
      phrase: given.phrase,
      ...reckoned(db, asked, given, { ...since, formerEnd: formerEnds[index] ?? null }, ends(index + 1)),
      by: by === null ? `${officer ?? 'nobody named'} for ${actorName(db, asked, creditor)}` : placeWords(by),
      leg,
    })),
  ];
};

/** A calendar that knows nothing: of what hangs on a session nobody can tell the end here. */
const NO_SESSIONS: Calendar = { session: () => undefined, series: () => [] };

/** From which day each word of a creditor goes on that gives so much more time; null where that is not certain. */
const endsBefore = (
  extensions: readonly Extension[],
  { first, last }: { readonly first: string | null; readonly last: string | null },
): readonly (string | null)[] => {
  const ends = extensions.reduce<readonly (string | null)[]>(
    (before, { due, base }) => [
      ...before,
      dueWindow(due, { ...base, formerEnd: before.at(-1) ?? null }, NO_SESSIONS).endsOn,
    ],
    [first],
  );
  return ends.at(-1) === last ? ends : extensions.map(() => null);
};

interface Counting {
  readonly due: Due;
  readonly base: DueBase;
  readonly extensions: readonly Extension[];
  readonly endsOn: string | null;
  /** When it was due before any creditor's word. */
  readonly first: string | null;
}

/** How it came about, leg by leg. */
const allSteps = (db: Database, asked: AskedAt, row: StoredObligation): readonly Step[] => {
  const { obligation, source, extensions, firstLeg, original } = dueInRow(row);
  const { due, onward } = obligation;
  const [base, { endsOn }] = [baseOf(db, asked, source), windowOf(row)];
  const before = original?.endsOn ?? null;
  if (onward === undefined) return stepsOf(db, asked, null, { due, base, extensions, endsOn, first: before });
  if (firstLeg === undefined)
    return [
      ...stepsOf(db, asked, 'first', { due, base, extensions, endsOn, first: before }),
      { phrase: onward.phrase, rule: NOT_YET, countedFrom: null, by: null, leg: 'second' },
    ];
  const { window, asked: asWritten, due: onFirst, extensions: given, handedOn } = firstLeg;
  const [since, second] = [handedOn ?? BEGINNING, { due: onward, extensions, endsOn, first: before }];
  return [
    ...stepsOf(db, asked, 'first', {
      due: onFirst,
      base,
      extensions: given,
      endsOn: window.endsOn,
      first: asWritten.endsOn,
    }),
    ...stepsOf(db, asked, 'second', { ...second, base: { session: null, adoptedOn: since } }),
  ];
};

const NOT_YET = 'counted from the day on which it is handed over to whom it goes through: it cannot be computed yet';

const reasonOf = (db: Database, asked: AskedAt, row: StoredObligation): DueReason => {
  const { obligation, source, extensions, byDefault, waiver, firstLeg } = dueInRow(row);
  const window = windowOf(row);
  const last = extensions.at(-1)?.due ?? obligation.due;
  const base = extensions.at(-1)?.base ?? (firstLeg && baseOnSecondLeg(firstLeg));
  const missing = missingIn(db, asked, { due: last, window, base, source });
  return {
    id: row.obligation,
    kind: row.kind,
    status: statusOf(row, asked.asOf),
    opensOn: window.opensOn,
    windowEndsOn: window.endsOn,
    steps: allSteps(db, asked, row),
    byDefault,
    calendar: calendarEntry(db, asked, window.session),
    missing: firstLeg ? missingOnSecondLeg(firstLeg, window, missing) : missing,
    over: waiver && overBy(db, asked, waiver),
  };
};

/** Of each thing that a mandate makes somebody owe, in the order of the text. */
export const whyDue = (db: Database, asked: AskedAt, mandate: string): readonly DueReason[] =>
  (obligationsOf(db, asked, [mandate]).get(mandate) ?? []).map((row) => reasonOf(db, asked, row));
