/** Of some bodies, what one person enters is proposed until another confirms it. */
import { type Identity, mayDo, type Proposal, type Proposals, refusedAccess, refuseUnlessMay, type WaitingProposal } from '#access'; // prettier-ignore
import { type Field, type Fields, type Raw } from '#fields';
import { reasonAgainst } from '#journal';
import { BodiesOf, BodiesOfTwoPersons } from '#register';
import { carryOut, type CarriedOut } from './carry-out.js';
import { WRITES } from './catalogue.js';
import { type Write } from './operation.js';
import { refuseUnlessPermitted } from './permitted.js';
import { type Buses, rehearsed } from './rehearse.js';
import { type Ask, understood } from './understood.js';

/** Ids of what is named, and the bodies that it names themselves. */
interface Named {
  readonly ids: string[];
  readonly bodies: string[];
}

/** The id in the name of a stream, and the body where that says it: `session-oas-ga.regular.41`. */
const takeStream = (stream: string, { ids, bodies }: Named): void => {
  const [, category, id = ''] = /^([^-]+)-(.*)$/.exec(stream) ?? [];
  if (category === 'session') bodies.push(id.split('.')[0] ?? '');
  else if (category === 'body' || category === 'coverage') bodies.push(id);
  else ids.push(id);
};

const take = (field: Field, meant: unknown, named: Named): void => {
  if (Array.isArray(meant)) {
    for (const one of meant as readonly unknown[])
      if (field.kind === 'groups') takeAll(field.fields, one as Readonly<Record<string, unknown>>, named);
      else if (field.kind === 'words') take({ ...field, kind: field.of }, one, named);
    return;
  }
  if (meant === null || meant === undefined) return;
  const { decision, stream } = Object(meant) as { readonly decision?: string; readonly stream?: string };
  if (field.kind === 'body' || field.kind === 'series-body') named.bodies.push(meant as string);
  else if (field.kind === 'session') named.bodies.push((meant as string).split('/')[0] ?? '');
  else if (field.kind === 'mandate' || field.kind === 'decision') named.ids.push(meant as string);
  else if (decision !== undefined) named.ids.push(decision);
  else if (stream !== undefined) takeStream(stream, named);
};

const takeAll = (fields: Fields, meant: Readonly<Record<string, unknown>>, named: Named): void => {
  for (const [name, field] of Object.entries(fields)) take(field, meant[name], named);
};

/** Bodies of which what one person enters another confirms: those that are set, and those of which the register says so. */
export const bodiesOfTwo = async (set: readonly string[], ask: Ask): Promise<readonly string[]> => [
  ...set,
  ...(await ask(new BodiesOfTwoPersons())),
];

/** Whether it is work that may wait: a recorder's, and saying that nothing waits any more. */
const mayWait = ({ role, alsoOf }: Write, raw: Raw<Fields>): boolean =>
  role === 'recorder' || role === 'admin' || alsoOf?.holds(raw) === true;

/**
 * The bodies that it concerns: those of what is named, and of all that would be written, such as a mandate that a pasted list
 * has; none where nothing tells. What a text is of, only reading it tells.
 * @throws Rejection as carrying it out
 */
const bodiesOf = async (
  operation: Write,
  raw: Raw<Fields>,
  buses: Buses,
  { id: by }: Identity,
): Promise<readonly string[]> => {
  const { id, fields } = operation;
  const ask: Ask = (query) => buses.queries.execute(query);
  const named: Named = { ids: [], bodies: [] };
  takeAll(fields, await understood(fields, raw, ask), named);
  const { unit, doubts } = await rehearsed(operation, raw, buses, by);
  reasonAgainst(doubts, unit.intent.although);
  for (const { stream, aggregate } of unit.tracked) if (aggregate.added.length > 0) takeStream(stream, named);
  return id === 'recordDecision' ? [] : [...named.bodies, ...(await ask(new BodiesOf(named.ids)))];
};

/**
 * Keeps what a recorder says as a proposal, and what an admin says of whether such a body has two persons, where a second person has to confirm it: it concerns such a body, or nobody can tell.
 * @returns undefined where it may be entered at once
 * @throws Rejection of what may not be done by them, cannot be understood, or would be refused
 */
export const proposedInstead = async (
  buses: Buses,
  { set, proposals }: { readonly set: readonly string[]; readonly proposals: () => Proposals },
  operation: Write,
  raw: Raw<Fields>,
  who: Identity,
): Promise<Proposal | undefined> => {
  if (!mayWait(operation, raw)) return undefined;
  const ask: Ask = (query) => buses.queries.execute(query);
  const bodies = await bodiesOfTwo(set, ask);
  if (bodies.length === 0) return undefined;
  await refuseUnlessPermitted(who, operation, raw, ask);
  const concerned = await bodiesOf(operation, raw, buses, who);
  if (concerned.length > 0 && !concerned.some((body) => bodies.includes(body))) return undefined;
  return proposals().propose({ operation: operation.id, said: raw, person: who.id });
};

/** Whether somebody may confirm what waits: another proposed it, and it is the work of their role. */
export const mayConfirm = ({ operation, person }: WaitingProposal, { id, roles }: Identity): boolean => {
  const { role, alsoOf } = WRITES.find((one) => one.id === operation) ?? {};
  return person !== id && [role, alsoOf?.role].some((needed) => needed !== undefined && mayDo(roles, needed));
};

/**
 * Enters what was proposed, in the name of who proposed it, with who confirmed it beside.
 * @throws Rejection `proposal.own`, `proposal.decided`, and as carrying it out
 */
export const confirmProposal = async (
  buses: Buses,
  proposals: Proposals,
  id: string,
  who: Identity,
): Promise<CarriedOut> => {
  const { operation: name, said, person } = proposals.pending(id);
  if (person === who.id) throw refusedAccess('proposal.own');
  const operation = WRITES.find((one) => one.id === name);
  if (!operation) throw refusedAccess('proposal.unknown', { proposal: id });
  const intent = { commandId: `proposal-${id}`, by: person, confirmedBy: who.id };
  const carriedOut = await carryOut(buses, operation, said as Raw<Fields>, who, () => intent);
  proposals.entered(id, who.id);
  return carriedOut;
};

/** @throws Rejection `access.forbidden`, `proposal.unknown`, `proposal.decided` */
export const refuseProposal = (proposals: Proposals, id: string, reason: string, who: Identity): Proposal => {
  refuseUnlessMay(who, 'recorder');
  proposals.pending(id);
  return proposals.refuse(id, who.id, reason);
};

/**
 * Files of decisions are looked through by the one who records them: they are not for bodies with four eyes.
 * @throws Rejection `access.two-persons`
 */
export const refuseWholeFiles = async (set: readonly string[], who: Identity, ask: Ask): Promise<void> => {
  if (mayDo(who.roles, 'recorder') && (await bodiesOfTwo(set, ask)).length > 0)
    throw refusedAccess('access.two-persons');
};
