import { type Command } from 'commander';
import {
  differencesIn,
  DoubtsAboutDecision,
  dueWords,
  newBodyIn,
  newBodySaid,
  newBodyWords,
  type Proposal,
  proposalOf,
  RecordDecision,
  type Recorded,
  ResolveDues,
  type Statement,
} from '#decision/application';
import { accessSettings } from '#access';
import { type KnownBody, withEntered } from '#body/directory';
import { type NewBody, type SessionRange } from '#decision-text';
import { RECORD_FILE, refuseWholeFiles, understood } from '#operations';
import { EnteredBodies, KnownSessions } from '#register';
import { refusals, Rejection } from '#rejection';
import { dataFolder } from '#runtime';
import { onDate } from '#time';
import { takeFields } from '../field-options.js';
import { entering } from '../options.js';
import { overlapNotes } from '../overlap-notes.js';
import { proposalLines } from '../proposal-lines.js';
import { sayReceipt } from '../receipt-lines.js';
import { type DecisionInFile, decisionsInFile, type FileChoice, readWithBody } from '../decisions-in-file.js';
import { dropForm, editedProposal } from '../edit-form.js';
import { type CommonOptions, type Context, isThere, withRegister } from '../session-context.js';
import { Refusals } from '../refusals.js';
import { type Terminal } from '../terminal.js';
import { verbIn } from '../verbs.js';
import { commandLine } from '../wording.js';

const refused = refusals({
  'text.no-operative-part': ({ path }: { readonly path: string }) =>
    `There are no words in ${path} that could be a paragraph; see what was read with "mandatum extract ${path}".`,
  'record.unconfirmed': () => 'Nothing was recorded: nobody is here to confirm it. Look it through and say --yes.',
  'usage.one-form': () => 'A form is one decision’s; give --form with one file that holds one.',
  'usage.one-file': () => 'A symbol is one decision’s; give --symbol with one file at a time.',
});

interface RecordOptions extends CommonOptions {
  readonly yes?: boolean;
  readonly draft?: boolean;
  readonly confirmed?: boolean;
  readonly each?: boolean;
  readonly symbol?: string;
  readonly calendar?: string;
  readonly on?: string;
  readonly session?: string;
  readonly body?: string;
  readonly committee?: string;
  readonly newBody?: string;
  readonly although?: string;
  readonly knownSince?: string;
  readonly edit?: boolean;
  readonly form?: string;
}

interface Candidate extends Pick<DecisionInFile, 'name' | 'content'> {
  readonly found: DecisionInFile;
  /** The file that it was read from, and the bodies by which it was. */
  readonly path: string;
  readonly bodies: readonly KnownBody[];
  readonly proposal: Proposal;
  /** The body that speaks, where nobody has described it and nothing is settled of it. */
  readonly newBody: NewBody | undefined;
  /** That body, once it is to go on the register. */
  readonly added?: NewBody;
  /** Where the form lies in which a person put it right. */
  readonly form?: string;
}

const statementOf = ({ symbol, on, session, draft, confirmed, body, committee }: RecordOptions): Statement => ({
  ...(body !== undefined && { body }),
  ...(committee !== undefined && { committee }),
  symbol: symbol ?? null,
  on: on === undefined ? null : onDate(on),
  session: session ?? null,
  draft: draft ?? false,
  confirmed: confirmed ?? false,
});

/** Which decisions are meant, and what is said of them. */
type Choice = FileChoice & RecordOptions;

/** What a file holds; one that cannot be a decision is refused before anything is shown or asked. */
const candidatesIn = async (path: string, choice: Choice, terminal: Terminal): Promise<readonly Candidate[]> => {
  const on = choice.on ?? null;
  const found = await decisionsInFile(path, choice, terminal);
  const bodies = withEntered(choice.bodies ?? []);
  return found.map((one) => {
    const { name, content, document, read } = one;
    const proposal = proposalOf(document, read, bodies);
    if (proposal.provisions.length === 0) throw refused('text.no-operative-part', { path });
    const newBody = proposal.newBody ? undefined : newBodyIn(document, bodies, on);
    return { name, content, found: one, path, bodies, proposal, newBody };
  });
};

/** The same decision, read with its body as one that is known; it goes on the register with the decision. */
const withBody = async (one: Candidate, body: NewBody, choice: Choice, terminal: Terminal): Promise<Candidate> => {
  const found = await readWithBody(one.path, one.found, body, choice, terminal);
  const proposal = proposalOf({ ...found.document, new_body: body }, found.read, one.bodies);
  return { ...one, found, proposal, newBody: undefined, added: body };
};

/** What would contradict each other; what is refused for another reason is said when it is recorded. */
const doubtsAbout = async (one: Candidate, statement: Statement, context: Context): Promise<readonly Rejection[]> => {
  try {
    return await context.ask(new DoubtsAboutDecision(one.content, one.proposal, statement));
  } catch (error) {
    if (error instanceof Rejection) return [];
    throw error;
  }
};

/** A candidate as a person leaves it, with what they changed and when that falls due. */
const edited = async (
  one: Candidate,
  statement: Statement,
  { edit = false, form }: RecordOptions,
  terminal: Terminal,
  context: Context,
): Promise<Candidate> => {
  const resolved = (proposal: Proposal) => context.ask(new ResolveDues(proposal, statement));
  const { proposal, path } = await editedProposal(
    one.found,
    { bodies: one.bodies, added: one.added },
    await resolved(one.proposal),
    { edit, form },
    terminal,
  );
  const differences = differencesIn(proposal);
  const dues = await resolved(proposal);
  terminal.err(`${one.name}: ${differences.length === 0 ? 'nothing differs' : 'put right'}`);
  for (const { paragraph, what } of differences) {
    terminal.err(`  ${paragraph === null ? 'head' : `op. ${paragraph}`}: ${what}`);
    for (const due of dues) if (due.paragraph === paragraph) terminal.err(`    ${dueWords(due)}`);
  }
  return { ...one, proposal, form: path };
};

interface Go {
  readonly isOn: boolean;
  /** Whether a person was shown what would be recorded. */
  readonly isSeen?: boolean;
  /** Why what is in doubt is recorded all the same. */
  readonly although?: string | undefined;
}

/** Shows what is in doubt, and asks whether to record, and why although. */
const confirmed = async (
  candidates: readonly Candidate[],
  { yes, although }: RecordOptions,
  { confirm, ask, err }: Terminal,
  doubtsIn: (one: Candidate) => Promise<readonly Rejection[]>,
): Promise<Go> => {
  if (yes) return { isOn: true, although };
  let isDoubtful = false;
  for (const one of candidates)
    for (const doubt of await doubtsIn(one)) {
      isDoubtful = true;
      err(`${one.name}: doubt (${doubt.code}): ${doubt.at(commandLine)}`);
    }
  const question = `Record ${candidates.length === 1 ? 'this' : `these ${candidates.length}`}?`;
  if (!(await confirm?.(question))) return { isOn: false };
  if (!isDoubtful || although !== undefined) return { isOn: true, isSeen: true, although };
  const reason = await ask?.(
    'Why, although it is in doubt? (kept with the entries; without a reason it is not recorded)',
  );
  return { isOn: true, isSeen: true, although: reason || undefined };
};

const sayRecorded = (
  terminal: Terminal,
  options: RecordOptions,
  { name, proposal: { title } }: Candidate,
  { receipt, decision, symbol, already, remarks }: Recorded,
): void => {
  if (options.json)
    return terminal.out(
      JSON.stringify({ file: name, decision, symbol, already, ...receipt, changed: !already, remarks }),
    );
  const called = title === null ? decision : `“${title}”`;
  sayReceipt(
    terminal,
    options,
    receipt,
    `${name}: on the register as ${symbol ?? `draft ${called}`}`,
    `${name}: on the register already, as ${symbol ?? `draft ${called}`}; nothing changed`,
  );
};

const { name: _name, file: _file, ...BESIDE_FILES } = RECORD_FILE.fields;

/** Asks once of each body that nobody has described whether it goes on the register as a new one. */
const withBodiesAsked = async (
  candidates: readonly Candidate[],
  choice: Choice,
  terminal: Terminal,
): Promise<readonly Candidate[]> => {
  const answers = new Map<string, boolean>();
  const left: Candidate[] = [];
  for (const one of candidates) {
    const { newBody } = one;
    if (newBody === undefined || choice.body !== undefined) {
      left.push(one);
      continue;
    }
    const what = newBodyWords(newBody);
    if (!answers.has(newBody.name)) {
      const isNew = !choice.yes && (await terminal.confirm?.(`Nobody has described ${what}. Put it on the register?`));
      answers.set(newBody.name, isNew === true);
    }
    left.push(answers.get(newBody.name) ? await withBody(one, newBody, choice, terminal) : one);
  }
  return left;
};

/** Puts the texts of decisions on the register. */
export const recordCommands = (program: Command, terminal: Terminal): void => {
  takeFields(entering(verbIn(program, RECORD_FILE)), BESIDE_FILES)
    .argument('<file...>', 'texts of decisions: text, web page, Word, PDF or decision document')
    .option('--yes', 'record without asking')
    .option('--edit', 'put right what was read in your editor ($VISUAL, $EDITOR), before it is recorded')
    .option('--form <file>', 'a form that was kept by --edit, in place of a new one')
    .action(async (files: string[], options: RecordOptions) => {
      const { identity } = options;
      if (identity)
        await withRegister(options, 'reading', (context) =>
          refuseWholeFiles(accessSettings(dataFolder(options.data)).fourEyes, identity, (query) => context.ask(query)),
        );
      if (options.symbol !== undefined && files.length > 1) throw refused('usage.one-file');
      const statement = statementOf(options);
      const refusal = new Refusals(terminal, files.length > 1);
      const edits = options.edit === true || options.form !== undefined;
      const show = (candidates: readonly Candidate[]): void => {
        if (!options.json)
          for (const { name, proposal, newBody } of candidates) {
            terminal.out(`${proposalLines(name, proposal, statement, terminal.width)}\n`);
            if (newBody && options.body === undefined && options.yes)
              terminal.out(
                `Nobody has described ${newBodyWords(newBody)}; say --new-body ${newBody.code} to put it on the register.\n`,
              );
          }
      };

      /** What the files hold, read by the bodies and sessions that are known. */
      const read = async (
        bodies: readonly KnownBody[],
        sessions: readonly SessionRange[],
      ): Promise<readonly Candidate[]> => {
        const choice = { ...options, bodies, sessions };
        const found: Candidate[] = [];
        for (const file of files)
          await refusal.unless(file, async () => {
            for (const one of await candidatesIn(file, choice, terminal)) {
              if (options.newBody === undefined) found.push(one);
              else {
                const body = newBodySaid(options.newBody, one.found.document, one.bodies, statement.on);
                found.push(body ? await withBody(one, body, choice, terminal) : one);
              }
            }
          });
        if (!edits) show(found);
        if (found.length === 0) return [];
        if (options.form !== undefined && found.length > 1) throw refused('usage.one-form');
        if (!options.yes && !terminal.confirm) throw refused('record.unconfirmed');
        // A form shows the body, and asks by showing it.
        if (!edits) return withBodiesAsked(found, choice, terminal);
        const shown: Candidate[] = [];
        for (const one of found)
          shown.push(one.newBody === undefined ? one : await withBody(one, one.newBody, choice, terminal));
        return shown;
      };

      const enter = async (found: readonly Candidate[], context: Context): Promise<void> => {
        const { body: bodyField, session: sessionField } = RECORD_FILE.fields;
        const { body, session } = await understood(
          { body: bodyField, session: sessionField },
          { body: options.body, session: options.session },
          (query) => context.ask(query),
        );
        const stated = { ...statement, body, session };
        const candidates: Candidate[] = [];
        for (const one of found) candidates.push(edits ? await edited(one, stated, options, terminal, context) : one);
        if (edits) show(candidates);
        if (statement.draft && !options.json)
          for (const { name, proposal } of candidates)
            for (const note of await overlapNotes(context, name, proposal)) terminal.out(note);
        const { isOn, isSeen, although } = await confirmed(candidates, options, terminal, (one) =>
          doubtsAbout(one, stated, context),
        );
        if (!isOn) {
          for (const { name, form } of candidates)
            if (form) terminal.err(`${name}: the form is kept at ${form}; go on from there with --form ${form}`);
          return terminal.out('Nothing was recorded.');
        }
        for (const one of candidates)
          await refusal.unless(one.name, async () => {
            const intent = {
              ...context.intent(),
              ...(although !== undefined && { although }),
              ...(options.knownSince !== undefined && { knownSince: onDate(options.knownSince) }),
            };
            const said = { ...stated, confirmed: isSeen === true || statement.confirmed === true };
            const recorded = await context.tell(new RecordDecision(one.content, one.proposal, said, intent));
            if (one.form && options.form === undefined) await dropForm(one.form);
            sayRecorded(terminal, options, one, recorded);
          });
      };

      // A register that is there knows bodies; one that is not is made only once there is something to record.
      if (isThere(options))
        await withRegister(options, 'writing', async (context) => {
          const found = await read(await context.ask(new EnteredBodies()), await context.ask(new KnownSessions()));
          if (found.length > 0) await enter(found, context);
        });
      else {
        const found = await read([], []);
        if (found.length > 0) await withRegister(options, 'writing', (context) => enter(found, context));
      }
      refusal.end();
    });
};
