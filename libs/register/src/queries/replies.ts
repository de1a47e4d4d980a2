/** Where each member of a group is asked: who has replied, and of whom nobody can tell. */
import { type Database } from 'better-sqlite3';
import { membersCounted } from '#actor/directory';
import { DISCHARGING, type Obligation, type Submission } from '#mandate/domain';
import { type ObligationView } from '../answers/obligation.answer.js';
import { membersOf } from './actor-views.js';
import { nameOf } from './actors-shown.js';
import { type AskedAt } from './asked-at.js';

export type Members = ReturnType<typeof membersOf>;

/** The members of all who owe something; undefined where of one of them nobody has said. */
export const memberLookup = (db: Database, asked: AskedAt) => {
  const known = new Map<string, Members>();
  const of = (code: string): Members => {
    if (!known.has(code)) known.set(code, membersOf(db, asked, code));
    return known.get(code);
  };
  return ({ by, mode }: Obligation): Members => {
    if (mode === 'jointly' || mode === 'any') return undefined;
    // Several that are no groups, each for itself, are the members of what they are.
    const each = by.map(
      (one) =>
        of(one.actor) ??
        (mode === 'each' && by.length > 1 ? [{ code: one.actor, name: nameOf(db, asked, one.actor) }] : undefined),
    );
    if (each.length === 0 || each.some((one) => one === undefined)) return undefined;
    return [...new Map(each.flatMap((one) => (one ?? []).map((member) => [member.code, member] as const))).values()];
  };
};

/** The whole replies, by the code of whose they are. */
export const replied = (submissions: readonly Submission[]): ReadonlyMap<string, Submission> =>
  new Map(
    submissions.flatMap((one) =>
      one.member !== undefined && DISCHARGING.includes(one.kind) ? [[one.member, one] as const] : [],
    ),
  );

/** How many are asked of whom is only known how many they are. */
export const counted = ({ by }: Obligation, asOf: string): number | null => {
  const [only, other] = by;
  return only === undefined || other !== undefined ? null : membersCounted(only.actor, asOf);
};

/** How many have replied of those of whom each is asked; null where nobody is asked for itself. */
export const repliesAt = (
  db: Database,
  asked: AskedAt,
): ((obligation: Obligation, submissions: readonly Submission[]) => ObligationView['replies']) => {
  const membersIn = memberLookup(db, asked);
  return (obligation, submissions) => {
    const came = replied(submissions);
    const members = membersIn(obligation);
    if (members === undefined && came.size === 0) return null;
    return { received: came.size, of: members?.length ?? counted(obligation, asked.asOf) };
  };
};
