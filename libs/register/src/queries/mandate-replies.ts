/** Of one mandate: who of each group that it asks has replied. */
import { type Database } from 'better-sqlite3';
import { type RepliesView } from '../answers/replies.answer.js';
import { nameOf } from './actors-shown.js';
import { type AskedAt } from './asked-at.js';
import { dueInRow, obligationsOf, type StoredObligation, submissionsIn } from './obligations.js';
import { counted, memberLookup, type Members, replied } from './replies.js';

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
    of: members?.length ?? counted(dueInRow(row).obligation, asked.asOf),
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
