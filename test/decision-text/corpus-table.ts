/**
 * Records every text of a folder of decisions on one register with the calendars that come with the program, and prints where
 * what they make somebody owe stands. usage: npm run corpus -- [--texts DIR] [--as-of DAY] [--rows]
 */
import 'reflect-metadata';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CommandBus, type QueryBus } from '@nestjs/cqrs';
import Table from 'cli-table3';
import { proposalOf, RecordDecision } from '#decision/application';
import { read } from '#decision-text';
import { worstOf } from '#mandate/domain';
import { WRITES } from '#operations';
import { mandatesList, type ObligationView, ReadList, ShowRef } from '#register';
import { Rejection } from '#rejection';
import { openRegister } from '../support/open-register.js';
import { symbolOfFile } from './symbol-of-file.js';

const argument = (name: string, otherwise: string): string => {
  const index = process.argv.indexOf(`--${name}`);
  return (index < 0 ? undefined : process.argv[index + 1]) ?? otherwise;
};
const flag = (name: string): boolean => process.argv.includes(`--${name}`);
const TEXTS = argument('texts', join('..', 'shared', 'corpus', 'un'));
const AS_OF = argument('as-of', '2026-11-28');

/** Records all that can be recorded; why the others cannot, by code. */
const recordAll = async (commands: CommandBus): Promise<ReadonlyMap<string, readonly string[]>> => {
  const left = new Map<string, string[]>();
  for (const file of readdirSync(TEXTS).sort()) {
    const content = readFileSync(join(TEXTS, file), 'utf8');
    const proposal = proposalOf(read(content, { symbol: symbolOfFile(file) }));
    const statement = {
      symbol: proposal.symbol === null ? symbolOfFile(file) : null,
      on: null,
      session: null,
      draft: false,
    };
    const intent = { commandId: file, by: 'corpus', although: 'As the text has it' };
    try {
      await commands.execute(new RecordDecision(content, proposal, statement, intent));
    } catch (error) {
      if (!(error instanceof Rejection)) throw error;
      left.set(error.code, [...(left.get(error.code) ?? []), file]);
    }
  }
  return left;
};

/** What is owed, each thing once: of what comes again and again the worst of its occasions. */
const owedIn = async (queries: QueryBus): Promise<readonly ObligationView[]> => {
  const question = { asOf: AS_OF };
  const found = new Map<string, ObligationView>();
  let after: string | undefined;
  do {
    const page = await queries.execute(new ReadList(mandatesList, question, { class: 'all' }, { limit: 200, after }));
    for (const { id } of page.items) {
      const shown = await queries.execute(new ShowRef(question, id));
      for (const one of shown.kind === 'mandates' ? (shown.mandates[0]?.obligations ?? []) : []) {
        const [rule = one.id] = one.id.split('@');
        const known = found.get(rule);
        if (!known || worstOf([known.status, one.status]) !== known.status) found.set(rule, one);
      }
    }
    after = page.next ?? undefined;
  } while (after !== undefined);
  return [...found.values()];
};

/** Where it stands; what nobody can judge, by why. */
const standing = ({ status, due }: ObligationView): string => {
  if (status === 'undated') return 'cannot judge: no date in the text';
  if (status === 'unscheduled' && due.certainty === 'unscheduled')
    return `cannot judge: ${due.session === null ? 'after something that nobody has dated' : 'a session without dates'}`;
  if (status === 'unscheduled') return `cannot judge: ${due.certainty}`;
  return status === 'due' && due.certainty.startsWith('closing-') ? 'cannot judge: closing day not known' : status;
};

const counted = (all: readonly ObligationView[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(standing(one), (counts.get(standing(one)) ?? 0) + 1);
  return new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
};

const main = async (): Promise<void> => {
  const data = mkdtempSync(join(tmpdir(), 'corpus-register-'));
  const register = await openRegister(data);
  try {
    const calendar = WRITES.find(({ id }) => id === 'importCalendar');
    const prepared = await calendar?.prepare({ shipped: 'all' }, (query) => register.queries.execute(query));
    if (prepared) await register.commands.execute(await prepared.command({ commandId: 'calendars', by: 'corpus' }));
    const left = await recordAll(register.commands);
    const owed = await owedIn(register.queries);
    const reports = owed.filter(({ kind, class: how }) => kind === 'report' && how === 'mandate');
    const phrased = reports.filter(({ due }) => due.phrase !== '');
    const unjudged = phrased.filter((one) => standing(one).startsWith('cannot judge'));
    const table = new Table({
      head: [`as of ${AS_OF}`, 'all', 'reports', 'with a due phrase'],
      style: { head: [], border: [] },
    });
    const [all, asked, said] = [counted(owed), counted(reports), counted(phrased)];
    for (const [name, count] of all) table.push([name, count, asked.get(name) ?? 0, said.get(name) ?? 0]);
    table.push(['total', owed.length, reports.length, phrased.length]);
    console.log(table.toString());
    const share = (100 * unjudged.length) / Math.max(1, phrased.length);
    console.log(
      `${unjudged.length} of ${phrased.length} reports with a due phrase cannot be judged: ${share.toFixed(1)} %.`,
    );
    for (const [code, files] of left)
      console.log(`Not recorded, ${code}: ${files.length} (${files.slice(0, 5).join(', ')}).`);
    if (flag('rows'))
      for (const one of unjudged)
        console.log([standing(one), one.mandate, one.due.session, one.due.phrase].join(' | '));
  } finally {
    await register.close();
    rmSync(data, { recursive: true });
  }
};

await main();
