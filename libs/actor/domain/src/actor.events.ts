/** What can have happened to an actor: anybody who can be asked. Facts of record keeping, valid since always. */
export type ActorEvent = ActorRegistered | AliasAdded | ActorRenamed | ActorSucceeded;

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
  readonly on: null;
}
/** Its name was read or written wrongly; the former one still finds it. */
export interface ActorRenamed {
  readonly type: 'ActorRenamed';
  readonly name: string;
  readonly reason: string;
  readonly on: null;
}
/** Whoever was named so is another actor, or several: it merges into one, or is split into them. */
export interface ActorSucceeded {
  readonly type: 'ActorSucceeded';
  /** Codes. */
  readonly by: readonly string[];
  readonly reason: string;
  readonly on: null;
}
