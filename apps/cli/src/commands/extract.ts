import { mkdir, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { type Command } from 'commander';
import { type KnownBody, withEntered } from '#body/directory';
import { newBodyIn, proposalOf } from '#decision/application';
import { explainText, type NewBody } from '#decision-text';
import { DOCUMENT_SCHEMA, EXTRACT } from '#operations';
import { EnteredBodies, KnownSessions } from '#register';
import { refusals } from '#rejection';
import { common } from '../options.js';
import { type DecisionInFile, decisionsInFile, type FileChoice, readWithBody } from '../decisions-in-file.js';
import { overlapNotes } from '../overlap-notes.js';
import { proposalLines } from '../proposal-lines.js';
import { type CommonOptions, isThere, withRegister } from '../session-context.js';
import { type Terminal } from '../terminal.js';
import { verbIn } from '../verbs.js';

const NOTHING_SAID = { symbol: null, on: null, session: null, draft: false };

const shown = ({ name, document, read }: DecisionInFile, bodies: readonly KnownBody[], { width }: Terminal): string =>
  proposalLines(basename(name), proposalOf(document, read, bodies), NOTHING_SAID, width);

const refused = refusals({
  'document.no-text': ({ name }: { readonly name: string }) =>
    `${name} is a decision document without the text that it was read from: there is nothing to explain.`,
});

const explained = ({ name, file, content, document, read }: DecisionInFile): string => {
  if (read === null) throw refused('document.no-text', { name });
  return read === undefined ? explainText(file, document) : explainText(content, read);
};

interface ExtractOptions extends CommonOptions {
  readonly out?: string;
  readonly each?: boolean;
  readonly explain?: boolean;
  readonly symbol?: string;
  readonly calendar?: string;
}

/** `NAME.json` of `NAME.txt`, and `NAME.2.json` of its second decision, where each is taken. */
const outputName = (name: string): string => {
  const [path = '', part] = basename(name).split('#');
  return [basename(path, extname(path)), ...(part === undefined ? [] : [part]), 'json'].join('.');
};

/** The bodies and sessions that the register knows, where there is one. */
const factsHere = (options: CommonOptions): Promise<Required<Pick<FileChoice, 'bodies' | 'sessions'>>> =>
  isThere(options)
    ? withRegister(options, 'reading', async (context) => ({
        bodies: await context.ask(new EnteredBodies()),
        sessions: await context.ask(new KnownSessions()),
      }))
    : Promise.resolve({ bodies: [], sessions: [] });

/** What is asked already on the register, where there is one. */
const notesHere = async (
  options: CommonOptions,
  found: readonly DecisionInFile[],
  bodies: readonly KnownBody[],
): Promise<readonly string[]> =>
  isThere(options)
    ? withRegister(options, 'reading', async (context) => {
        const notes: string[] = [];
        for (const { name, document, read } of found)
          notes.push(...(await overlapNotes(context, name, proposalOf(document, read, bodies))));
        return notes.length === 0 ? [] : [notes.join('\n')];
      })
    : [];

type Extracted = DecisionInFile & { readonly newBody?: NewBody | undefined };

/** With its body as one that is known, a text tells more: its symbol, and its sessions. */
const withNewBody = async (
  path: string,
  one: DecisionInFile,
  choice: FileChoice,
  terminal: Terminal,
): Promise<Extracted> => {
  const newBody = newBodyIn(one.document, withEntered(choice.bodies ?? []));
  if (newBody === undefined) return one;
  return { ...(await readWithBody(path, one, newBody, choice, terminal)), newBody };
};

/** Reads texts and touches nothing. */
export const extractCommand = (program: Command, terminal: Terminal): void => {
  common(verbIn(program, EXTRACT))
    .argument('<file...>', 'texts of decisions')
    .option('--out <dir>', 'write NAME.json for NAME.txt')
    .option('--explain', 'show the text with what was read from each stretch')
    .option('--each', 'each decision of a file that holds several')
    .option('--symbol <symbol>', 'which decision of a file that holds several')
    .option('--calendar <csv>', 'sessions with the numbers of their resolutions, to check symbols by')
    .action(async (files: string[], options: ExtractOptions) => {
      const facts = await factsHere(options);
      const choice = { ...options, ...facts };
      const bodies = withEntered(facts.bodies);
      const found: Extracted[] = [];
      for (const path of files)
        for (const one of await decisionsInFile(path, choice, terminal))
          found.push(await withNewBody(path, one, choice, terminal));
      const documents = found.map(({ name, document, newBody, content }) => ({
        source: basename(name),
        ...document,
        ...(newBody && { new_body: newBody }),
        source_text: content,
      }));
      if (options.out !== undefined) {
        await mkdir(options.out, { recursive: true });
        for (const document of documents)
          await writeFile(join(options.out, outputName(document.source)), `${JSON.stringify(document, null, 2)}\n`);
      }
      if (options.json) return terminal.out(JSON.stringify(documents.length === 1 ? documents[0] : documents, null, 2));
      if (options.explain) return terminal.out(found.map(explained).join('\n\n'));
      if (options.out !== undefined) return terminal.out(`${documents.length} written to ${options.out}.`);
      const notes = await notesHere(options, found, bodies);
      terminal.out([...found.map((one) => shown(one, bodies, terminal)), ...notes].join('\n\n'));
    });

  verbIn(program, DOCUMENT_SCHEMA).action(async () => {
    const { DECISION_DOCUMENT_SCHEMA } = await import('#decision-document');
    terminal.out(JSON.stringify(DECISION_DOCUMENT_SCHEMA, null, 2));
  });
};
