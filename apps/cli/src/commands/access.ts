/** Who may come: tokens, and the names behind pseudonyms. */
import { type Command } from 'commander';
import { type Token } from '#access';
import {
  type Ask,
  ERASE_PERSON,
  ISSUE_TOKEN,
  issueToken,
  LIST_PEOPLE,
  LIST_TOKENS,
  REVOKE_TOKEN,
  type Row,
  understood,
} from '#operations';
import { type Fields, type Raw } from '#fields';
import { backupPlan, erasePerson } from '#runtime';
import { saidFields, takeFields } from '../field-options.js';
import { withIdentities } from '../identity.js';
import { common } from '../options.js';
import { type CommonOptions, withRegister } from '../session-context.js';
import { table } from '../table.js';
import { type Terminal } from '../terminal.js';
import { verbIn } from '../verbs.js';

const tokenLine = ({ id, person, name, roles, actors, expiresAt, revokedAt, lastUsedAt }: Token): readonly string[] => [
  id,
  name ?? person,
  [...roles, ...actors].join(', '),
  revokedAt === null ? expiresAt.slice(0, 10) : 'revoked',
  lastUsedAt?.slice(0, 16) ?? 'never',
];

/** The command of a row, with what was said at it by name. */
export const commandOf = <Of extends Fields>(
  program: Command,
  row: Row<Of>,
  act: (said: Raw<Of>, options: CommonOptions) => Promise<void>,
): void => {
  const { fields, places } = row;
  const command = takeFields(common(verbIn(program, row)), fields, places);
  command.action((...args: unknown[]) => act(saidFields(fields, command.opts(), places, args), command.opts()));
};

export const accessCommands = (program: Command, { out, width }: Terminal): void => {
  const json = (told: unknown) => out(JSON.stringify(told, null, 2));

  commandOf(program, ISSUE_TOKEN, async (said, options) => {
    const meant =
      said.actors == null
        ? await understood(ISSUE_TOKEN.fields, said, nobodyAsked)
        : await withRegister(options, 'reading', (context) =>
            understood(ISSUE_TOKEN.fields, said, (query) => context.ask(query)),
          );
    const { token, text } = await withIdentities(options, (identities) => issueToken(identities, meant, Date.now()));
    if (options.json) return json({ ...token, text });
    out(`${text}\n`);
    out(`Shown once, and kept nowhere: hand it to ${token.name ?? token.person}, whose entries bear ${token.person}.`);
    out('Everybody has to say who they are from now on, at a server that runs already too.');
  });

  commandOf(program, LIST_TOKENS, async (_, options) => {
    const tokens = await withIdentities(options, (identities) => identities.tokens());
    if (options.json) return json(tokens);
    out(table(['Token', 'Whose', 'As', 'Until', 'Last used'], tokens.map(tokenLine), width));
  });

  commandOf(program, REVOKE_TOKEN, async ({ token }, options) => {
    const revoked = await withIdentities(options, (identities) => identities.revoke(token));
    if (options.json) return json(revoked);
    out(`Token ${revoked.id} of ${revoked.name ?? revoked.person} opens nothing any more.`);
  });

  commandOf(program, LIST_PEOPLE, async (_, options) => {
    const people = await withIdentities(options, (identities) => identities.people());
    if (options.json) return json(people);
    const rows = people.map(({ id, name, since, erasedAt }) => [
      id,
      name ?? (erasedAt === null ? '' : 'erased'),
      since.slice(0, 10),
    ]);
    out(table(['Pseudonym', 'Name', 'Since'], rows, width));
  });

  commandOf(program, ERASE_PERSON, async ({ person }, options) => {
    const erased = await withIdentities(options, (identities) => erasePerson(identities, person, backupPlan()?.folder));
    if (options.json) return json(erased);
    out(`What ${erased.id} is called is forgotten, and the tokens open nothing any more; entries keep the pseudonym.`);
  });
};

/** Where no actor is named, nothing has to be looked up. */
const nobodyAsked: Ask = () => Promise.reject(new Error('There is nothing to ask.'));
