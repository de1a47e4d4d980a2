import { mkdir, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { type Command } from 'commander';
import { proposalOf } from '#decision/application';
import { type DecisionDocument, explainText } from '#decision-text';
import { EXTRACT } from '#operations';
import { type DecisionInFile, decisionsInFile } from '../decisions-in-file.js';
import { proposalLines } from '../proposal-lines.js';
import { type Terminal } from '../terminal.js';
import { verbIn } from '../verbs.js';

const NOTHING_SAID = { symbol: null, on: null, session: null, draft: false };

const shown = (path: string, document: DecisionDocument, terminal: Terminal): string =>
  proposalLines(path, proposalOf(document), NOTHING_SAID, terminal.width);

interface ExtractOptions {
  readonly json?: boolean;
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

/** Reads texts and touches nothing. */
export const extractCommand = (program: Command, terminal: Terminal): void => {
  verbIn(program, EXTRACT)
    .argument('<file...>', 'texts of decisions')
    .option('--json', 'print JSON for programs: a decision document, or an array of them for several')
    .option('--out <dir>', 'write NAME.json for NAME.txt')
    .option('--explain', 'show the text with what was read from each stretch')
    .option('--each', 'each decision of a file that holds several')
    .option('--symbol <symbol>', 'which decision of a file that holds several')
    .option('--calendar <csv>', 'sessions with the numbers of their resolutions, to check symbols by')
    .action(async (files: string[], options: ExtractOptions) => {
      const found: DecisionInFile[] = [];
      for (const path of files) found.push(...(await decisionsInFile(path, options, terminal)));
      const documents = found.map(({ name, document }) => ({ source: basename(name), ...document }));
      if (options.out !== undefined) {
        await mkdir(options.out, { recursive: true });
        for (const document of documents)
          await writeFile(join(options.out, outputName(document.source)), `${JSON.stringify(document, null, 2)}\n`);
      }
      if (options.json) return terminal.out(JSON.stringify(documents.length === 1 ? documents[0] : documents, null, 2));
      if (options.explain)
        return terminal.out(found.map(({ file, document }) => explainText(file, document)).join('\n\n'));
      if (options.out !== undefined) return terminal.out(`${documents.length} written to ${options.out}.`);
      terminal.out(documents.map((document) => shown(document.source, document, terminal)).join('\n\n'));
    });
};
