/** Where each of a group is asked, a reply is one member's: it answers for nobody else. */
import { actorKind, type RegisteredActor } from '#actor/domain';
import { type UnitOfWork } from '#journal';
import { DISCHARGING, occasionIn, type SubmissionKind } from '#mandate/domain';
import { refusals } from '#rejection';
import { type On } from '#time';
import { type OwedReports } from './owed-reports.js';

const refused = refusals({
  'report.not-of-each': () => 'This is not owed by a group each of whose members replies; leave out whose reply it is.',
  'report.no-member': ({ member, groups }: { readonly member: string; readonly groups: readonly string[] }) =>
    `On that day ${member} was no member of ${groups.join(', ')}; enter first that it joined.`,
});
const doubted = refusals({
  'doubt.reply-of-one': ({ groups }: { readonly groups: readonly string[] }) =>
    `Each of ${groups.join(', ')} is asked; one report is taken for that of all, unless it is said whose it is.`,
});

const isGroup = ({ kind, members, formerMembers }: RegisteredActor): boolean =>
  kind === 'states' || kind === 'group' || members.length + formerMembers.length > 0;

interface Reply {
  readonly owed: OwedReports;
  readonly obligations: readonly string[];
  readonly kind: SubmissionKind;
  readonly member: string | undefined;
  readonly on: On;
}

/** The groups by which something is owed, as they were on a day; none where others owe it, too. */
const groupsOwing = async (unit: UnitOfWork, { owed, obligations, on }: Reply): Promise<readonly RegisteredActor[]> => {
  const named = owed.mandate.obligations.filter(
    ({ obligation: { id } }) => obligations.includes(id) || obligations.some((one) => occasionIn(one)[0] === id),
  );
  const groups: RegisteredActor[] = [];
  for (const code of new Set(named.flatMap(({ obligation }) => obligation.by.map(({ actor }) => actor)))) {
    const actor = (await unit.load(actorKind, code)).stateOn(on);
    if (actor.status === 'unknown' || !isGroup(actor)) return [];
    groups.push(actor);
  }
  return groups;
};

/**
 * Holds whose reply it is said to be against who owes it; a doubt is noted where one report would stand for all of a group.
 * @throws Rejection `report.not-of-each`, `report.no-member`
 */
export const checkWhose = async (unit: UnitOfWork, reply: Reply): Promise<void> => {
  const { member, kind } = reply;
  const groups = await groupsOwing(unit, reply);
  const names = groups.map(({ name }) => name);
  if (member === undefined) {
    // Whoever says that it is the last part knows that all have come.
    if (groups.length > 0 && kind !== 'last-part' && DISCHARGING.includes(kind))
      unit.doubt([doubted('doubt.reply-of-one', { groups: names })]);
    return;
  }
  if (groups.length === 0) throw refused('report.not-of-each');
  const known = groups.filter(({ members, formerMembers }) => members.length + formerMembers.length > 0);
  if (known.length === groups.length && !known.some(({ members }) => members.includes(member)))
    throw refused('report.no-member', { member, groups: names });
};
