import { type Needed, type Role } from './role.js';
import { mayDo } from './role.js';
import { refused } from './refused.js';

/** Who comes, as far as it has been verified. */
export interface Identity {
  /** What stands in entries: a pseudonym, `p-…`; the name is held apart. Of a single user's tool, the name that was given. */
  readonly id: string;
  readonly roles: readonly Role[];
  /** Codes of the actors for which an officer speaks. */
  readonly actors: readonly string[];
  /** The only user of a tool of their own: nobody asked who they are, and they enter what everybody does. */
  readonly isSole?: true;
}

/** The only user of a tool of their own, who may do everything. */
export const soleUser = (name: string): Identity => ({ id: name, roles: ['admin'], actors: [], isSole: true });

export const isSoleUser = ({ isSole }: Identity): boolean => isSole === true;

/** @throws Rejection `access.forbidden` where it is the work of no role of theirs */
export const refuseUnlessMay = ({ roles }: Identity, needed: Needed): void => {
  if (!mayDo(roles, needed)) throw refused('access.forbidden', { needed, roles: roles.join(', ') });
};
