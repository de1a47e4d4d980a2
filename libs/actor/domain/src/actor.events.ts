import { type On } from '#time';

/** What can have happened to an actor: anybody who can be asked. What has no day is a fact of record keeping, valid since always. */
export type ActorEvent =
  | ActorRegistered
  | AliasAdded
  | ActorRenamed
  | ActorDescribed
  | ActorSucceeded
  | MemberJoined
  | MemberLeft
  | UnaskedReportFiled;

/** What an actor can be; `other` is who was only named, and nobody has said more of. */
export const ACTOR_KINDS = ['organ', 'secretariat', 'office', 'state', 'states', 'group', 'outside'] as const;

export interface ActorRegistered {
  readonly type: 'ActorRegistered';
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly aliases: readonly string[];
  /** Code of the actor that it is a part of. A part is never an alias. */
  readonly partOf: string | null;
  readonly on: null;
}
export interface AliasAdded {
  readonly type: 'AliasAdded';
  readonly alias: string;
  /** ISO 639-1, where somebody has said it. */
  readonly language?: string;
  readonly on: null;
}
/** Its name was read or written wrongly, or it bears another from a day on; the former one still finds it. */
export interface ActorRenamed {
  readonly type: 'ActorRenamed';
  readonly name: string;
  readonly reason: string;
  readonly on: On;
}
/** What it is, and what it is a part of, by a person's word. */
export interface ActorDescribed {
  readonly type: 'ActorDescribed';
  readonly kind: string;
  /** Code; null of who is a part of nobody. */
  readonly partOf: string | null;
  readonly reason: string;
  readonly on: null;
}
/**
 * Others stand in its place. Without a day, whoever was named so is another actor, or several: it merges into one, or is split
 * into them. From a day on, they succeed it: what was asked of it is theirs from then on.
 */
export interface ActorSucceeded {
  readonly type: 'ActorSucceeded';
  /** Codes. */
  readonly by: readonly string[];
  readonly reason: string;
  readonly on: On;
}
/** Somebody is a member of this group from a day on. */
export interface MemberJoined {
  readonly type: 'MemberJoined';
  /** Code. */
  readonly member: string;
  readonly on: On;
}
/** Somebody is a member no more; on that day, they are not. */
export interface MemberLeft {
  readonly type: 'MemberLeft';
  readonly member: string;
  readonly on: On;
}
/** It has reported though no text asks for that: it is on file, and discharges nothing. */
export interface UnaskedReportFiled {
  readonly type: 'UnaskedReportFiled';
  /** Symbol of the document. */
  readonly document: string;
  /** What it is about; null where nobody has said. */
  readonly title: string | null;
  /** Code of whom it was submitted to; null where nobody has said. */
  readonly to: string | null;
  readonly on: Exclude<On, null>;
}
