import { type KnownBody } from '#body/directory';
import { type On } from '#time';

/** What can have happened to what is known of a body. A wrong description is taken back as any entry is. */
export type BodyEvent = BodyAdded | BodyDescribed | BodyConfirmationSet;

/** From a day on, or since always, it is known as described. */
export interface BodyAdded {
  readonly type: 'BodyAdded';
  readonly body: KnownBody;
  readonly on: On;
}
/** Described anew: nothing of what was known before stands beside it. */
export interface BodyDescribed {
  readonly type: 'BodyDescribed';
  readonly body: KnownBody;
  readonly on: On;
}
/** From a day on, what a recorder enters of it waits until a second person confirms it, or no more, however it is described since. */
export interface BodyConfirmationSet {
  readonly type: 'BodyConfirmationSet';
  readonly code: string;
  readonly secondPerson: boolean;
  readonly on: On;
}
