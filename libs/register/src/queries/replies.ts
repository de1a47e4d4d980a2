/** Where each member of a group is asked: who has replied, and of whom nobody can tell. */
import { type Database } from 'better-sqlite3';
import { DISCHARGING, type Obligation, type Submission } from '#mandate/domain';
import { type ObligationView } from '../answers/obligation.answer.js';
import { type RepliesView } from '../answers/replies.answer.js';
import { membersOf } from './actor-views.js';
import { nameOf } from './actors-shown.js';
import { type AskedAt } from './asked-at.js';
import { dueInRow, obligationsOf, type StoredObligation, submissionsIn } from './obligations.js';

type Members = ReturnType<typeof membersOf>;

/** The members of all who owe something; undefined where of one of them nobody has said. */
const memberLookup = (db: Database, asked: AskedAt) => {
  const known = new Map<string, Members>();
  const of = (code: string): Members => {
    if (!known.has(code)) known.set(code, membersOf(db, asked, code));
    return known.get(code);
  };
  return ({ by }: Obligation): Members => {
    const each = by.map(({ actor }) => of(actor));
    if (each.length === 0 || each.some((one) => one === undefined)) return undefined;
    return [...new Map(each.flatMap((one) => (one ?? []).map((member) => [member.code, member] as const))).values()];
  };
};

/** The whole replies, by the code of whose they are. */
const replied = (submissions: readonly Submission[]): ReadonlyMap<string, Submission> =>
  new Map(
    submissions.flatMap((one) =>
      one.member !== undefined && DISCHARGING.includes(one.kind) ? [[one.member, one] as const] : [],
    ),
  );

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
    return { received: came.size, of: members?.length ?? null };
  };
};

const repliesOf = (
  db: Database,
  asked: AskedAt,
  row: StoredObligation,
  members: Members,
): RepliesView['obligations'][number] => {
  const came = replied(submissionsIn(row));
  const codes = [...new Set([...(members ?? []).map(({ code }) => code), ...came.keys()])];
  return {
    id: row.obligation,
    isMembershipKnown: members !== undefined,
    received: came.size,
    of: members?.length ?? null,
    members: codes.map((code) => {
      const reply = came.get(code);
      return {
        code,
        name: nameOf(db, asked, code),
        document: reply?.document ?? null,
        on: reply?.on ?? null,
        isMember: members === undefined ? null : members.some((one) => one.code === code),
      };
    }),
  };
};

/** Of each thing that a mandate asks of every member of a group, who has replied. */
export const repliesToMandate = (db: Database, asked: AskedAt, mandate: string): RepliesView['obligations'] => {
  const membersIn = memberLookup(db, asked);
  return (obligationsOf(db, asked, [mandate]).get(mandate) ?? []).flatMap((row) => {
    const members = membersIn(dueInRow(row).obligation);
    if (members === undefined && replied(submissionsIn(row)).size === 0) return [];
    return [repliesOf(db, asked, row, members)];
  });
};
