import { mkdir, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { type Command } from 'commander';
import { proposalOf } from '#decision/application';
import { type DecisionDocument, read } from '#decision-text';
import { proposalLines } from '../proposal-lines.js';
import { type Terminal } from '../terminal.js';
import { readTextFile } from '../text-file.js';

const NOTHING_SAID = { symbol: null, on: null, session: null, draft: false };

const shown = (path: string, document: DecisionDocument, terminal: Terminal): string => {
  const remarks = document.remarks.map(({ code, text }) => `Remark (${code}): ${text}`);
  return [proposalLines(path, proposalOf(document), NOTHING_SAID, terminal.width), ...remarks].join('\n');
};

/** Reads texts and touches nothing. */
export const extractCommand = (program: Command, terminal: Terminal): void => {
  program
    .command('extract')
    .description('read texts and show what was found; touches no register')
    .argument('<file...>', 'texts of decisions')
    .option('--json', 'print JSON for programs: a decision document, or an array of them for several files')
    .option('--out <dir>', 'write NAME.json for NAME.txt')
    .action(async (files: string[], options: { json?: boolean; out?: string }) => {
      const documents: (DecisionDocument & { source: string })[] = [];
      for (const path of files) {
        const file = await readTextFile(path);
        if (file.readAs !== null) terminal.err(`${path}: read as ${file.readAs}`);
        documents.push({ source: basename(path), ...read(file.content) });
      }
      if (options.out !== undefined) {
        await mkdir(options.out, { recursive: true });
        for (const document of documents)
          await writeFile(
            join(options.out, `${basename(document.source, extname(document.source))}.json`),
            `${JSON.stringify(document, null, 2)}\n`,
          );
      }
      if (options.json) return terminal.out(JSON.stringify(documents.length === 1 ? documents[0] : documents, null, 2));
      if (options.out !== undefined) return terminal.out(`${documents.length} written to ${options.out}.`);
      terminal.out(documents.map((document) => shown(document.source, document, terminal)).join('\n\n'));
    });
};
