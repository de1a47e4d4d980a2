/** The commands that enter something, made from the catalogue of operations. */
import { type Command } from 'commander';
import { accessSettings, type Proposal } from '#access';
import { type Fields, type Raw } from '#fields';
import { proposedInstead, type Write, WRITES } from '#operations';
import { refusals } from '#rejection';
import { dataFolder } from '#runtime';
import { saidFields, takeFields } from '../field-options.js';
import { withFilesRead } from '../files-named.js';
import { withIdentities } from '../identity.js';
import { entering } from '../options.js';
import { sayReceipt } from '../receipt-lines.js';
import { type CommonOptions, type Context, withRegister } from '../session-context.js';
import { SPELLINGS } from '../spellings.js';
import { type Terminal } from '../terminal.js';
import { verbIn } from '../verbs.js';

/** Shows what it read and asks, for each of several files. */
const BY_HAND: readonly Write['id'][] = ['recordDecision'];

const refused = refusals({
  'usage.not-together': ({ named }: { readonly named: string }) =>
    `${named} do not go together; name one mandate, or say what is meant in bulk.`,
  'entry.unconfirmed': () => 'Nothing was entered: nobody is here to confirm it. Look it through and say --yes.',
});

type Options = CommonOptions & { readonly yes?: boolean; readonly preview?: boolean };

/** Shows what would be done where that is more than is said, and asks. */
const confirmed = async (
  { shows, unasked }: Write,
  raw: Raw<Fields>,
  { yes, json, preview }: Options,
  { confirm, out }: Terminal,
  context: Context,
): Promise<boolean> => {
  if (!shows || ((yes || unasked) && !preview)) return true;
  const lines = await shows(raw, (query) => context.ask(query));
  if (preview) out(json ? JSON.stringify({ would: lines }, null, 2) : lines.join('\n'));
  if (preview || lines.length === 0) return !preview;
  if (!json) for (const line of lines) out(line);
  if (!confirm || json) throw refused('entry.unconfirmed');
  return confirm('Enter this?');
};

/** What becomes of what somebody with a token says, where a second person has to confirm it. */
const proposed = (
  operation: Write,
  raw: Raw<Fields>,
  options: Options,
  context: Context,
): Promise<Proposal | undefined> | undefined => {
  const { identity, data } = options;
  if (!identity) return undefined;
  const { fourEyes: set } = accessSettings(dataFolder(data));
  return withIdentities(options, ({ proposals }) =>
    proposedInstead(context.buses, { set, proposals: () => proposals }, operation, raw, identity),
  );
};

const enter = async (operation: Write, raw: Raw<Fields>, options: Options, terminal: Terminal): Promise<void> => {
  const carriedOut = await withRegister(options, 'writing', async (context) => {
    if (!(await confirmed(operation, raw, options, terminal, context))) return undefined;
    return (await proposed(operation, raw, options, context)) ?? context.carryOut(operation, raw);
  });
  if (carriedOut && 'outcome' in carriedOut)
    return terminal.out(`Proposed as ${carriedOut.id}: somebody else confirms it ("proposals confirm").`);
  if (carriedOut) return sayReceipt(terminal, options, carriedOut.receipt, carriedOut.done);
  if (!(options.json && options.preview)) terminal.out('Nothing was entered.');
};

/** An operation as the command line spells it. */
const spelledOut = (operation: Write) => ({
  operation,
  ...(SPELLINGS[operation.id] ?? { ...operation, raw: (said: Raw<Fields>) => said }),
});
type Spelled = ReturnType<typeof spelledOut>;

/** What several operations of one verb take between them: what one of them can do without may be left out. */
const fieldsOfAll = (all: readonly Spelled[]): Fields =>
  Object.fromEntries(
    all
      .flatMap(({ fields }) => Object.entries(fields))
      .map(([name, one]) => [
        name,
        all.every(({ fields }) => fields[name] && !fields[name].optional) ? one : { ...one, optional: true },
      ]),
  );

/** The one that takes all that was said, and needs nothing else. @throws Rejection `usage.not-together` */
const meantBy = (all: readonly Spelled[], said: Raw<Fields>): Spelled => {
  const [only, ...others] = all;
  if (only && others.length === 0) return only;
  const named = Object.entries(said).flatMap(([name, value]) => (value === undefined ? [] : [name]));
  const meant = all.find(
    ({ fields }) =>
      named.every((name) => fields[name]) &&
      Object.entries(fields).every(([name, { optional }]) => optional || named.includes(name)),
  );
  if (!meant) throw refused('usage.not-together', { named: named.join(', ') });
  return meant;
};

const writeCommand = (program: Command, operations: readonly [Write, ...Write[]], terminal: Terminal): void => {
  const all = operations.map(spelledOut);
  const [{ verb }] = operations;
  const summary = operations.map((one) => one.summary).join('; or ');
  const fields = fieldsOfAll(all);
  const places = all.flatMap((one) => one.places ?? []);
  const command = takeFields(entering(verbIn(program, { verb, summary })), fields, places);
  if (operations.some(({ shows, unasked }) => shows && !unasked))
    command.option('--yes', 'enter it without showing and asking');
  if (operations.some(({ shows }) => shows)) command.option('--preview', 'show what it would do, and enter nothing');
  command.action(async (...args: unknown[]) => {
    const options = command.opts();
    const said = await withFilesRead(fields, saidFields(fields, options, places, args), terminal);
    const { operation, raw } = meantBy(all, said);
    await enter(operation, raw(said), options, terminal);
  });
};

export const writeCommands = (program: Command, terminal: Terminal): void => {
  const byVerb = new Map<string, [Write, ...Write[]]>();
  for (const operation of WRITES.filter(({ id }) => !BY_HAND.includes(id))) {
    const known = byVerb.get(operation.verb);
    if (known) known.push(operation);
    else byVerb.set(operation.verb, [operation]);
  }
  for (const operations of byVerb.values()) writeCommand(program, operations, terminal);
};
