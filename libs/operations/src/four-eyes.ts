/** Of some bodies, what one person enters is proposed until another confirms it. */
import { type Identity, mayDo, type Proposal, type Proposals, refusedAccess, refuseUnlessMay } from '#access';
import { type CommandBus, type QueryBus } from '@nestjs/cqrs';
import { type Field, type Fields, type Raw } from '#fields';
import { BodiesOf } from '#register';
import { carryOut, type CarriedOut } from './carry-out.js';
import { WRITES } from './catalogue.js';
import { type Write } from './operation.js';
import { refuseUnlessPermitted } from './permitted.js';
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

/** The bodies that it concerns; none where what is said does not tell. What a text is of, only reading it tells. */
const bodiesOf = async ({ id, fields }: Write, raw: Raw<Fields>, ask: Ask): Promise<readonly string[]> => {
  const named: Named = { ids: [], bodies: [] };
  takeAll(fields, await understood(fields, raw, ask), named);
  return id === 'recordDecision' ? [] : [...named.bodies, ...(await ask(new BodiesOf(named.ids)))];
};

/**
 * Keeps what a recorder says as a proposal, where a second person has to confirm it: it concerns such a body, or nobody can tell.
 * @returns undefined where it may be entered at once
 * @throws Rejection of what may not be done by them, or cannot be understood
 */
export const proposedInstead = async (
  ask: Ask,
  { bodies, proposals }: { readonly bodies: readonly string[]; readonly proposals: () => Proposals },
  operation: Write,
  raw: Raw<Fields>,
  who: Identity,
): Promise<Proposal | undefined> => {
  if (bodies.length === 0 || (operation.role !== 'recorder' && operation.alsoOf?.holds(raw) !== true)) return undefined;
  await refuseUnlessPermitted(who, operation, raw, ask);
  const concerned = await bodiesOf(operation, raw, ask);
  if (concerned.length > 0 && !concerned.some((body) => bodies.includes(body))) return undefined;
  await operation.prepare(raw, ask);
  return proposals().propose({ operation: operation.id, said: raw, person: who.id });
};

/**
 * Enters what was proposed, in the name of who proposed it, with who confirmed it beside.
 * @throws Rejection `proposal.own`, `proposal.decided`, and as carrying it out
 */
export const confirmProposal = async (
  buses: { readonly queries: QueryBus; readonly commands: CommandBus },
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
  proposals.decide(id, 'confirmed', who.id, null);
  return carriedOut;
};

/** @throws Rejection `access.forbidden`, `proposal.unknown`, `proposal.decided` */
export const refuseProposal = (proposals: Proposals, id: string, reason: string, who: Identity): Proposal => {
  refuseUnlessMay(who, 'recorder');
  proposals.pending(id);
  return proposals.decide(id, 'refused', who.id, reason);
};

/**
 * Files of decisions are looked through by the one who records them: they are not for bodies with four eyes.
 * @throws Rejection `access.two-persons`
 */
export const refuseWholeFiles = (bodies: readonly string[], who: Identity): void => {
  if (bodies.length > 0 && mayDo(who.roles, 'recorder')) throw refusedAccess('access.two-persons');
};
