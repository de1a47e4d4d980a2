/** A proposal that a person puts right in their editor, before it is recorded. */
import { isUtf8 } from 'node:buffer';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { type KnownBody } from '#body/directory';
import { dueWords, type Proposal, proposalOf, type ResolvedDue } from '#decision/application';
import { type LineFault } from '#decision-document';
import { type GivenDocument, type NewBody } from '#decision-text';
import { refusals, Rejection } from '#rejection';
import { type DecisionInFile } from './decisions-in-file.js';
import { type Terminal } from './terminal.js';
import { readBytes } from './text-file.js';

interface Kept {
  readonly path: string;
}

const GO_ON = ({ path }: Kept) => `the form is kept at ${path}; go on from there with --form ${path}`;

const refused = refusals({
  'edit.editor-failed': (kept: Kept) =>
    `The editor did not end well (see $VISUAL and $EDITOR), and nothing was recorded; ${GO_ON(kept)}.`,
  'edit.unreadable': ({ why, ...kept }: Kept & { readonly why: string }) =>
    `The form cannot be read, and nothing was recorded: ${why} If it is still there, ${GO_ON(kept)}.`,
  'edit.empty': (kept: Kept) => `The form is empty, and nothing was recorded; ${GO_ON(kept)}.`,
  'edit.faulty': ({ faults, ...kept }: Kept & { readonly faults: readonly LineFault[] }) =>
    `The form is faulty, and nothing was recorded: ${faults.map(({ line, what }) => `line ${line}: ${what}`).join('; ')}; ${GO_ON(kept)}.`,
});

/** What stands above each paragraph: what the reader remarked, and when what it owes falls due. */
const notesOf = ({ provisions }: Proposal, dues: readonly ResolvedDue[]): ReadonlyMap<string, readonly string[]> =>
  new Map(
    provisions.map(({ ref, remarks }) => [
      ref,
      [
        ...remarks.map((remark) => `remark: ${remark}`),
        ...dues.filter(({ paragraph }) => paragraph === ref).map(dueWords),
      ],
    ]),
  );

const newForm = async (one: DecisionInFile, form: string): Promise<string> => {
  const name = basename(one.name).replace(/[^\p{L}\p{N}.#_-]/gu, '_');
  const path = join(await mkdtemp(join(tmpdir(), 'mandatum-')), `${name}.yaml`);
  await writeFile(path, form);
  return path;
};

/** Removes a form that has done its work. */
export const dropForm = (path: string): Promise<void> => rm(dirname(path), { recursive: true, force: true });

/** What a form says: whatever an editor left that is no UTF-8 would be put on the register in other letters than it has. */
const formAt = async (path: string): Promise<string> => {
  const bytes = await readBytes(path).catch((error: unknown) => {
    throw error instanceof Rejection ? refused('edit.unreadable', { path, why: error.message }) : error;
  });
  if (!isUtf8(bytes)) throw refused('edit.unreadable', { path, why: 'It is no text in UTF-8; save it so.' });
  return new TextDecoder().decode(bytes);
};

/** Reads the form as it stands, and lets it be changed while it is faulty, and is being changed. */
const untilRight = async (
  path: string,
  before: GivenDocument,
  bodies: readonly KnownBody[],
  { edit = () => Promise.resolve(false), err, confirm }: Pick<Terminal, 'edit' | 'err' | 'confirm'>,
): Promise<GivenDocument> => {
  const { readForm, withFaults } = await import('#decision-document');
  for (let last: string | undefined; ;) {
    if (!(await edit(path))) throw refused('edit.editor-failed', { path });
    const text = await formAt(path);
    const read = readForm(text, before, bodies);
    if (read.is === 'document') return read.document;
    if (read.is === 'empty') throw refused('edit.empty', { path });
    const marked = withFaults(text, read.faults);
    await writeFile(path, marked);
    // Where nobody is there an editor is a program, which does the same again.
    if (text === last || !confirm) throw refused('edit.faulty', { path, faults: read.faults });
    for (const { line, what } of read.faults) err(`${path}:${line}: ${what}`);
    last = marked;
  }
};

/** What is to be done with the form of a proposal. */
export interface Editing {
  /** Opens the form in an editor. */
  readonly edit: boolean;
  /** A form that was kept, in place of a new one. */
  readonly form: string | undefined;
}

interface BodiesKnown {
  readonly bodies: readonly KnownBody[];
  readonly added: NewBody | undefined;
}

/** The proposal as the person leaves it, and where its form lies. */
export interface EditedProposal extends Kept {
  readonly proposal: Proposal;
}

/**
 * Lets a person put a proposal right.
 * @param known the bodies that are known, and the one that is to be on the register with it
 * @param dues when what it asks for falls due, for the form to tell
 * @throws Rejection `edit.editor-failed`, `edit.empty`, `edit.faulty`, each of which says where the form is kept
 */
export const editedProposal = async (
  one: DecisionInFile,
  { bodies, added }: BodiesKnown,
  dues: readonly ResolvedDue[],
  { edit, form: kept }: Editing,
  terminal: Terminal,
): Promise<EditedProposal> => {
  const { read } = one;
  const document = added ? { ...one.document, new_body: added } : one.document;
  const { writeForm } = await import('#decision-document');
  const path =
    kept ?? (await newForm(one, writeForm(document, notesOf(proposalOf(one.document, read, bodies), dues), bodies)));
  // A form that is only taken as it stands is read once.
  const asItStands = { ...terminal, edit: () => Promise.resolve(true) };
  const edited = await untilRight(path, document, bodies, edit ? terminal : asItStands);
  return { path, proposal: proposalOf(edited, read === undefined ? one.document : read, bodies) };
};
