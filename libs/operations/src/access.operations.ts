/** Who may come, and as what; each door does these in its own way, by the file of identities and not by commands. */
import { type Identities, isRole, refusedAccess, type Role, ROLES, type Token } from '#access';
import { field } from '#fields';
import { row } from './operation.js';
import { type Values } from './understood.js';

const token = field.text({ about: 'the id of a token, as they are listed', longest: 40, example: '9f86d081884c7d65' });
const person = field.text({
  about: 'a pseudonym, as entries and lists show it',
  longest: 40,
  example: 'p-k3m9x2qwertz',
});
const ABOUT = { about: 'access', role: 'admin' } as const;

export const ISSUE_TOKEN = row({
  ...ABOUT,
  id: 'issueToken',
  verb: 'tokens issue',
  method: 'POST',
  path: 'tokens',
  summary: 'issue a token, which is shown once: whoever holds it may come in the roles that it names',
  fields: {
    name: field.text({
      about: 'who will hold it; whoever had that name before keeps the pseudonym',
      longest: 100,
      example: 'Records Office',
    }),
    roles: field.several('text', [1, ROLES.length], {
      about: `as what: ${ROLES.join(', ')}; may be given several times`,
      longest: 20,
      option: 'role',
    }),
    actors: field.several('actor', [1, 50], {
      about: 'for whom an officer speaks; may be given several times',
      option: 'actor',
      optional: true,
    }),
    expires: field.day({ about: 'the last day on which it holds; default a year from now', optional: true }),
  },
});

export const LIST_TOKENS = row({
  ...ABOUT,
  id: 'listTokens',
  verb: 'tokens ls',
  method: 'GET',
  path: 'tokens',
  summary: 'the tokens that were issued, to whom, as what, and when each was used last',
  fields: {},
});

export const REVOKE_TOKEN = row({
  ...ABOUT,
  id: 'revokeToken',
  verb: 'tokens revoke',
  method: 'POST',
  path: 'tokens/:token/revocation',
  summary: 'let a token, and what was logged in with it, open nothing any more',
  fields: { token },
  places: ['token'],
});

export const LIST_PEOPLE = row({
  ...ABOUT,
  id: 'listPeople',
  verb: 'people ls',
  method: 'GET',
  path: 'people',
  summary: 'who stands behind the pseudonyms in entries, as far as names are kept',
  role: 'reader',
  closed: true,
  fields: {},
});

export const ERASE_PERSON = row({
  ...ABOUT,
  id: 'erasePerson',
  verb: 'people erase',
  method: 'POST',
  path: 'people/:person/erasure',
  summary: 'forget what somebody is called and revoke their tokens; entries keep the pseudonym',
  fields: { person },
  places: ['person'],
});

export const ACCESS_OPERATIONS = [ISSUE_TOKEN, LIST_TOKENS, REVOKE_TOKEN, LIST_PEOPLE, ERASE_PERSON];

const YEAR_MS = 365 * 24 * 60 * 60 * 1000;

const rolesOf = (words: readonly string[]): readonly Role[] =>
  [...new Set(words)].map((role) => {
    if (isRole(role)) return role;
    throw refusedAccess('token.role-invalid', { role, known: ROLES.join(', ') });
  });

/**
 * Issues the token that is asked for.
 * @throws Rejection `token.role-invalid`, and as `Identities.issue`
 */
export const issueToken = (
  identities: Identities,
  { name, roles, actors, expires }: Values<typeof ISSUE_TOKEN.fields>,
  now: number,
): Promise<{ readonly token: Token; readonly text: string }> =>
  identities.issue({
    name,
    roles: rolesOf(roles),
    actors: [...new Set(actors ?? [])],
    expiresAt: expires === null ? new Date(now + YEAR_MS).toISOString() : `${expires}T23:59:59.999Z`,
  });
