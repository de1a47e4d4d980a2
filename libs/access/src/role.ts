/** Who may do what: the one table. Rows of operations and lists say which role's work they are; this says whose work each role does. */

export const ROLES = ['reader', 'recorder', 'officer', 'verifier', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** What an operation asks of whoever comes: the work of a role, or nothing. */
export type Needed = Role | 'anyone';

interface Duties {
  /** In a phrase, for people. */
  readonly about: string;
  /** Whose work it does, its own among them. */
  readonly does: readonly Role[];
}

export const DUTIES: Readonly<Record<Role, Duties>> = {
  reader: { about: 'reads everything', does: ['reader'] },
  recorder: { about: 'enters decisions, sessions, and what the bodies decide', does: ['reader', 'recorder'] },
  officer: {
    about: 'enters reports, progress and claims, of mandates that concern the actors it speaks for, and no others',
    does: ['reader', 'officer'],
  },
  verifier: {
    about: 'accepts or returns by assessment what others claimed, and never what it claimed itself',
    does: ['reader', 'verifier'],
  },
  admin: { about: 'does what all of these do, moves the register, and says who may come', does: ROLES },
};

/** Whether one of the roles does the work that is needed. */
export const mayDo = (roles: readonly Role[], needed: Needed): boolean =>
  needed === 'anyone' || roles.some((role) => DUTIES[role].does.includes(needed));

export const isRole = (word: unknown): word is Role => ROLES.some((role) => role === word);
