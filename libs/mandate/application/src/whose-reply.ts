/** Where each of a group is asked, a reply is one member's: it answers for nobody else. */
import { actorKind, type RegisteredActor } from '#actor/domain';
import { type UnitOfWork } from '#journal';
import { type AddresseeMode, DISCHARGING, type Obligation, occasionIn, type SubmissionKind } from '#mandate/domain';
import { refusals } from '#rejection';
import { type On } from '#time';
import { type OwedReports } from './owed-reports.js';

const refused = refusals({
  'report.not-of-each': () => 'This is not owed by a group each of whose members replies; leave out whose reply it is.',
  'report.asked-jointly': () =>
    'This is owed by several together: one report answers it. Leave out whose it is, or enter it as a part.',
  'report.not-asked-of': ({ member, names }: { readonly member: string; readonly names: readonly string[] }) =>
    `${member} is none of those that are asked: ${names.join(', ')}.`,
  'report.no-member': ({ member, groups }: { readonly member: string; readonly groups: readonly string[] }) =>
    `On that day ${member} was no member of ${groups.join(', ')}; enter first that it joined.`,
});
const doubted = refusals({
  'doubt.reply-of-one': ({ groups }: { readonly groups: readonly string[] }) =>
    `Each of ${groups.join(', ')} is asked; one report is taken for that of all, unless it is said whose it is.`,
});

const isGroup = ({ kind, members, formerMembers }: RegisteredActor): boolean =>
  kind === 'states' || kind === 'group' || members.length + formerMembers.length > 0;

/** What is said to be answered. */
const answered = ({ owed, obligations }: Reply): readonly Obligation[] =>
  owed.mandate.obligations.flatMap(({ obligation }) =>
    obligations.includes(obligation.id) || obligations.some((one) => occasionIn(one)[0] === obligation.id)
      ? [obligation]
      : [],
  );

interface Reply {
  readonly owed: OwedReports;
  readonly obligations: readonly string[];
  readonly kind: SubmissionKind;
  readonly member: string | undefined;
  readonly on: On;
}

/** The groups by which something is owed, as they were on a day; none where others owe it, too. */
const groupsOwing = async (
  unit: UnitOfWork,
  codes: ReadonlySet<string>,
  on: On,
): Promise<readonly RegisteredActor[]> => {
  const groups: RegisteredActor[] = [];
  for (const code of codes) {
    const actor = (await unit.load(actorKind, code)).stateOn(on);
    if (actor.status === 'unknown' || !isGroup(actor)) return [];
    groups.push(actor);
  }
  return groups;
};

/**
 * Holds whose reply it is said to be against who owes it; a doubt is noted where one report would stand for all of a group.
 * @throws Rejection `report.not-of-each`, `report.asked-jointly`, `report.no-member`
 */
export const checkWhose = async (unit: UnitOfWork, reply: Reply): Promise<void> => {
  const { member, kind, on } = reply;
  const dues = answered(reply);
  const named = new Map(dues.flatMap(({ by }) => by.map(({ actor, name }) => [actor, name] as const)));
  const groups = await groupsOwing(unit, new Set(named.keys()), on);
  const asked = (mode: AddresseeMode): boolean => dues.some((one) => one.mode === mode);
  const isOfEach = groups.length > 0 || asked('each');
  const names = groups.length > 0 ? groups.map(({ name }) => name) : [...named.values()];
  if (member === undefined) {
    // Whoever says that it is the last part knows that all have come.
    if (isOfEach && !asked('any') && !asked('jointly') && kind !== 'last-part' && DISCHARGING.includes(kind))
      unit.doubt([doubted('doubt.reply-of-one', { groups: names })]);
    return;
  }
  if (asked('jointly') && DISCHARGING.includes(kind)) throw refused('report.asked-jointly');
  if (named.has(member)) return;
  if (groups.length === 0) {
    if (asked('each') && named.size === 1) return; // a group that nobody has described
    if (asked('each') || asked('any')) throw refused('report.not-asked-of', { member, names });
    throw refused('report.not-of-each');
  }
  const known = groups.filter(({ members, formerMembers }) => members.length + formerMembers.length > 0);
  if (known.length === groups.length && !known.some(({ members }) => members.includes(member)))
    throw refused('report.no-member', { member, groups: names });
};
