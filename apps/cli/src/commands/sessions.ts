import { type Command } from 'commander';
import { civilDate, onDate } from '#time';
import { ListSessions, Resolve } from '#register';
import { ChangeSession, ScheduleSessions, type SessionChange } from '#session-calendar/application';
import { sessionId } from '#session-calendar/domain';
import { calendarOf } from '#exchange';
import { listHead } from '../obligation-lines.js';
import { entering, list } from '../options.js';
import { sayReceipt } from '../receipt-lines.js';
import { type CommonOptions, questionOf, type ReadingOptions, withRegister } from '../session-context.js';
import { table } from '../table.js';
import { type Terminal } from '../terminal.js';
import { readTextFile } from '../text-file.js';

interface ScheduleOptions extends CommonOptions {
  readonly opens?: string;
  readonly closes?: string;
  readonly place?: string;
  readonly name?: string;
  readonly on?: string;
}

/** A body becomes known by its calendar: a code need not be on the register yet. */
const NEW_CODE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const day = (text: string | undefined): string | null => (text === undefined ? null : civilDate(text));

/** When bodies meet. */
export const sessionCommands = (program: Command, terminal: Terminal): void => {
  const sessions = program.command('sessions').description('the calendar of sessions and meetings');

  list(sessions.command('ls').description('sessions on the calendar'))
    .option('--body <body>', 'only those of this body')
    .action(async (options: ReadingOptions & { body?: string; limit: number; page?: string }) => {
      const query = new ListSessions(questionOf(options), options.body, { limit: options.limit, after: options.page });
      const found = await withRegister(options, 'reading', (context) => context.ask(query));
      if (options.json) return terminal.out(JSON.stringify(found.items, null, 2));
      terminal.out(listHead('Sessions', found));
      const rows = found.items.map((one) => [
        one.id,
        one.name ?? '',
        one.opensOn ?? 'not dated',
        one.closesOn ?? 'not known',
        one.place ?? '',
        one.status,
        one.source ?? '',
      ]);
      terminal.out(table(['Session', 'Name', 'Opens', 'Closes', 'Place', 'Status', 'Source'], rows, terminal.width));
    });

  entering(sessions.command('import').description('put a calendar on the register'))
    .argument('<csv>', 'file with columns ordinal, opens_on, closes_on (and kind, name, place, source_quality, note)')
    .requiredOption('--body <body>', 'whose sessions, by name or code (oas-ga)')
    .option('--on <date>', 'when the dates were fixed (default: valid since always)')
    .action(async (csv: string, options: CommonOptions & { body: string; on?: string }) => {
      const { content } = await readTextFile(csv);
      const on = options.on === undefined ? null : onDate(options.on);
      const receipt = await withRegister(options, 'writing', async (context) => {
        const body = NEW_CODE.test(options.body) ? options.body : await context.ask(new Resolve('body', options.body));
        return context.tell(new ScheduleSessions(calendarOf(content, body), on, context.intent()));
      });
      sayReceipt(terminal, options, receipt, 'Calendar imported');
    });

  entering(sessions.command('schedule').description('put a session or a named meeting on the calendar'))
    .argument('<id>', 'like oas-ga/regular/41, or remja/regular/6 for REMJA-VI')
    .option('--opens <date>', 'first day')
    .option('--closes <date>', 'last day')
    .option('--place <place>', 'where')
    .option('--name <name>', 'what it is called')
    .option('--on <date>', 'when that was fixed (default: valid since always)')
    .action(async (id: string, options: ScheduleOptions) => {
      const plan = {
        session: sessionId(id),
        name: options.name ?? null,
        place: options.place ?? null,
        opensOn: day(options.opens),
        closesOn: day(options.closes),
        source: null,
      };
      const on = options.on === undefined ? null : onDate(options.on);
      const receipt = await withRegister(options, 'writing', (context) =>
        context.tell(new ScheduleSessions([plan], on, context.intent())),
      );
      sayReceipt(terminal, options, receipt, `${plan.session} scheduled`);
    });

  const change = async (id: string, on: string, what: SessionChange, done: string, options: CommonOptions) => {
    const receipt = await withRegister(options, 'writing', (context) =>
      context.tell(new ChangeSession(sessionId(id), what, onDate(on), context.intent())),
    );
    sayReceipt(terminal, options, receipt, `${sessionId(id)} ${done}`);
  };

  entering(sessions.command('move').description('give a planned session other days'))
    .argument('<id>')
    .requiredOption('--opens <date>', 'first day')
    .option('--closes <date>', 'last day; leave it out where it is not known')
    .requiredOption('--on <date>', 'when that was fixed')
    .action((id: string, options: CommonOptions & { opens: string; closes?: string; on: string }) =>
      change(
        id,
        options.on,
        { type: 'RescheduleSession', opensOn: civilDate(options.opens), closesOn: day(options.closes) },
        'moved',
        options,
      ),
    );

  entering(sessions.command('open').description('enter that a session opened'))
    .argument('<id>')
    .requiredOption('--on <date>', 'the day')
    .action((id: string, options: CommonOptions & { on: string }) =>
      change(id, options.on, { type: 'OpenSession' }, 'opened', options),
    );

  entering(sessions.command('close').description('enter that a session closed'))
    .argument('<id>')
    .requiredOption('--on <date>', 'the day')
    .action((id: string, options: CommonOptions & { on: string }) =>
      change(id, options.on, { type: 'CloseSession' }, 'closed', options),
    );
};
