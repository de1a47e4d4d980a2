/** What can have happened to an actor: anybody who can be asked. Facts of record keeping, valid since always. */
export type ActorEvent = ActorRegistered | AliasAdded;

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
