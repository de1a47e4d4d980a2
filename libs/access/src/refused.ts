import { type Door, refusals } from '#rejection';

export const refused = refusals({
  'access.unauthenticated': () =>
    'Nobody is let in here without saying who they are; send a token of this register, or one of its sign-on, or log in.',
  'access.token-refused': () =>
    'This token is not of this register, or holds no more; ask whoever looks after the register for another.',
  'access.forbidden': ({ needed, roles }: { readonly needed: string; readonly roles: string }) =>
    `This is for the role ${needed}, and you have ${roles || 'none'}; ask whoever looks after the register.`,
  'access.not-your-actor': ({ mandate }: { readonly mandate: string }) =>
    `Mandate ${mandate} is asked of none of the actors for which you speak; whoever speaks for them, or an admin, may enter this.`,
  'access.other-actor': ({ actor }: { readonly actor: string }) =>
    `You do not speak for ${actor}; whoever does, or an admin, may enter this.`,
  'access.decided-by-body': ({ decision }: { readonly decision: string }) =>
    `What a body decided, here in ${decision}, is entered by a recorder; an assessment of yours names no decision in its basis.`,
  'access.own-claim': ({ decision }: { readonly decision: string }) =>
    `You claimed this yourself, and ${decision} is no decision on it: it is not on the register, not adopted, or not later than what you claim. Record that decision first, or let somebody else assess the claim.`,
  'access.log-in-failed': () => 'Logging in failed there; begin again.',
  'access.too-many-attempts': () => 'Too many tokens were refused from where you come; wait a minute.',
  'access.two-persons': () =>
    'A second person has to confirm what is entered here: record decisions one by one (POST /api/v1/decisions), not by the file.',
  'proposal.unknown': ({ proposal }: { readonly proposal: string }) => `No proposal has the id "${proposal}".`,
  'proposal.decided': ({ outcome }: { readonly outcome: string }) => `This proposal has been ${outcome} already.`,
  'proposal.own': () => 'What you proposed yourself is confirmed by somebody else.',
  'token.unknown': ({ token }: { readonly token: string }) => `No token has the id "${token}".`,
  'token.expiry-invalid': (_: object, { field }: Door) =>
    `${field('expires')} is a day that has passed; give one to come.`,
  'token.actor-missing': (_: object, { field }: Door) =>
    `An officer speaks for actors: say for which with ${field('actor')}.`,
  'token.role-invalid': ({ role, known }: { readonly role: string; readonly known: string }, { field }: Door) =>
    `"${role}" is no role; give ${field('role')} one of ${known}.`,
  'token.name-invalid': (_: object, { field }: Door) =>
    `${field('name')} is a name: at most 100 characters, with a letter among them and no control characters.`,
  'person.unknown': ({ person }: { readonly person: string }) => `Nobody has the pseudonym "${person}".`,
});
