import { type ActorEvent, type ActorRegistered, type UnaskedReportFiled } from './actor.events.js';

/** Who stands in its place, and since when. */
export type Succession = Omit<Extract<ActorEvent, { type: 'ActorSucceeded' }>, 'type'>;

/** A report that no text asked for. */
export type UnaskedReport = Omit<UnaskedReportFiled, 'type'>;

export interface RegisteredActor extends Omit<ActorRegistered, 'type' | 'on'> {
  readonly status: 'registered';
  readonly renamed: boolean;
  /** Whether a person has said what it is. */
  readonly described: boolean;
  /** Codes of those whom its rows are about; empty where they are about itself. */
  readonly succeededBy: readonly string[];
  /** How that came about; null where it is about itself. */
  readonly succession: Succession | null;
  /** The languages of aliases, as far as somebody has said them. */
  readonly languages: Readonly<Record<string, string>>;
  /** Codes of those who are members of it. */
  readonly members: readonly string[];
  /** Codes of those who were members of it; where both are empty, nobody has said who they are. */
  readonly formerMembers: readonly string[];
  /** What it has reported though no text asks for that, each document once. */
  readonly unasked: readonly UnaskedReport[];
}
export type Actor = { readonly status: 'unknown' } | RegisteredActor;

export const initialState: Actor = { status: 'unknown' };

type Effect<E> = (actor: RegisteredActor, event: E) => RegisteredActor;
type Effects = {
  readonly [T in Exclude<ActorEvent['type'], 'ActorRegistered'>]: Effect<Extract<ActorEvent, { type: T }>>;
};

/** What follows from each event; the very same actor where nothing does. */
const effects: Effects = {
  AliasAdded(actor, { alias, language }) {
    const isNamed = actor.aliases.includes(alias) || actor.name === alias;
    const isTold = language === undefined || actor.languages[alias] === language;
    if (isNamed && isTold) return actor;
    return {
      ...actor,
      aliases: isNamed ? actor.aliases : [...actor.aliases, alias],
      languages: isTold ? actor.languages : { ...actor.languages, [alias]: language },
    };
  },
  ActorRenamed(actor, { name }) {
    if (actor.name === name) return actor;
    return { ...actor, name, renamed: true, aliases: [...new Set([...actor.aliases, actor.name])] };
  },
  ActorDescribed(actor, { kind, partOf }) {
    const isSo = actor.described && actor.kind === kind && actor.partOf === partOf;
    return isSo ? actor : { ...actor, described: true, kind, partOf };
  },
  ActorSucceeded(actor, { by, reason, on }) {
    if (actor.succeededBy.join() === by.join()) return actor;
    return { ...actor, succeededBy: by, succession: { by, reason, on } };
  },
  MemberJoined(actor, { member }) {
    if (actor.members.includes(member)) return actor;
    const formerMembers = actor.formerMembers.filter((one) => one !== member);
    return { ...actor, members: [...actor.members, member], formerMembers };
  },
  MemberLeft(actor, { member }) {
    if (!actor.members.includes(member)) return actor;
    const members = actor.members.filter((one) => one !== member);
    return { ...actor, members, formerMembers: [...actor.formerMembers, member] };
  },
  UnaskedReportFiled(actor, { type: _, ...report }) {
    if (actor.unasked.some(({ document }) => document === report.document)) return actor;
    return { ...actor, unasked: [...actor.unasked, report] };
  },
};

export const evolve = (actor: Actor, event: ActorEvent): Actor => {
  if (event.type === 'ActorRegistered') {
    const { type: _, on: __, ...registered } = event;
    if (actor.status === 'registered') return actor;
    return {
      status: 'registered',
      ...registered,
      renamed: false,
      described: false,
      succeededBy: [],
      succession: null,
      languages: {},
      members: [],
      formerMembers: [],
      unasked: [],
    };
  }
  return actor.status === 'unknown' ? actor : (effects[event.type] as Effect<ActorEvent>)(actor, event);
};
