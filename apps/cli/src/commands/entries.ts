import { type Command } from 'commander';
import { DeclareCoverage } from '#coverage/application';
import { RenewMandate, RetractEntry } from '#decision/application';
import { Rejection } from '#rejection';
import { onDate } from '#time';
import { basisOf, ChangeMandate, type MandateChange, SubmitReport, VerifyNonSubmission } from '#mandate/application';
import { Resolve } from '#register';
import { sessionId } from '#session-calendar/domain';
import { entering } from '../options.js';
import { sayReceipt } from '../receipt-lines.js';
import { type CommonOptions, type Context, withRegister } from '../session-context.js';
import { type Terminal } from '../terminal.js';

type On = CommonOptions & { readonly on: string };

const mandate = (context: Context, ref: string): Promise<string> => context.ask(new Resolve('mandate', ref));

const sessionRange = (text: string): readonly [number, number] => {
  const [, first, last] = /^(\d{1,4})(?:\s*(?:-|\.\.|–)\s*(\d{1,4}))?$/.exec(text.trim()) ?? [];
  if (first === undefined)
    throw new Rejection('coverage.range-invalid', `"${text}" is no range of sessions; write it like 33-40.`);
  return [Number(first), Number(last ?? first)];
};

const extentOf = ({ complete, partial }: { complete?: boolean; partial?: boolean }): 'complete' | 'partial' => {
  if (complete === partial) throw new Rejection('usage.extent', 'Say either --complete or --partial.');
  return complete ? 'complete' : 'partial';
};

/** What became of mandates, and what of the record itself is to be corrected or declared. */
export const entryCommands = (program: Command, terminal: Terminal): void => {
  const change = async (ref: string, options: On, what: MandateChange, done: string) => {
    const receipt = await withRegister(options, 'writing', async (context) =>
      context.tell(new ChangeMandate(await mandate(context, ref), what, onDate(options.on), context.intent())),
    );
    sayReceipt(terminal, options, receipt, done);
  };

  entering(program.command('submit').description('enter a report received; one document may answer several mandates'))
    .argument('<ref...>', 'mandates that asked for it')
    .requiredOption('--document <symbol>', 'symbol of the document')
    .requiredOption('--on <date>', 'when it was submitted')
    .option('--to <body>', 'who received it, where several were to')
    .option('--session <id>', 'for which session, where several are open')
    .action(async (refs: string[], options: On & { document: string; to?: string; session?: string }) => {
      const receipt = await withRegister(options, 'writing', async (context) => {
        const mandates: string[] = [];
        for (const ref of refs) mandates.push(await mandate(context, ref));
        const to = options.to === undefined ? null : await context.ask(new Resolve('actor', options.to));
        const session = options.session === undefined ? null : sessionId(options.session);
        return context.tell(
          new SubmitReport(mandates, { document: options.document, to, session }, onDate(options.on), context.intent()),
        );
      });
      sayReceipt(terminal, options, receipt, `${options.document} entered`);
    });

  entering(program.command('claim').description('enter that a mandate is said to be fulfilled'))
    .argument('<ref>')
    .requiredOption('--evidence <text>', 'document, meeting or statement that shows it')
    .requiredOption('--on <date>', 'when it was fulfilled: 2006-03-17, 2006-03, 2006-03-14/2006-03-17 or ../2010-05-27')
    .action((ref: string, options: On & { evidence: string }) =>
      change(ref, options, { type: 'ClaimFulfilment', evidence: options.evidence }, 'Claim entered'),
    );

  entering(program.command('accept').description('enter that a fulfilment is accepted'))
    .argument('<ref>')
    .requiredOption('--on <date>', 'when it was accepted')
    .requiredOption(
      '--basis <text>',
      'the decision of the body, by its symbol; or an assessment, by somebody else than who claimed',
    )
    .action((ref: string, options: On & { basis: string }) =>
      change(ref, options, { type: 'AcceptFulfilment', ...basisOf(options.basis) }, 'Acceptance entered'),
    );

  entering(program.command('renew').description('link a mandate to the paragraph that renews it'))
    .argument('<ref>')
    .requiredOption('--by <ref>', 'the renewing paragraph')
    .requiredOption('--on <date>', 'when it was renewed')
    .action(async (ref: string, options: On & { by: string }) => {
      const receipt = await withRegister(options, 'writing', async (context) => {
        const by = await context.ask(new Resolve('paragraph', options.by));
        return context.tell(new RenewMandate(await mandate(context, ref), by, onDate(options.on), context.intent()));
      });
      sayReceipt(terminal, options, receipt, 'Renewal entered');
    });

  entering(program.command('searched').description('enter that a report was searched for and not found'))
    .argument('<ref>')
    .requiredOption('--series <text>', 'the document series searched')
    .requiredOption('--on <date>', 'when')
    .option('--to <body>', 'to whom it was owed, where several were')
    .option('--session <id>', 'for which session, where several are open')
    .action(async (ref: string, options: On & { series: string; to?: string; session?: string }) => {
      const receipt = await withRegister(options, 'writing', async (context) => {
        const to = options.to === undefined ? null : await context.ask(new Resolve('actor', options.to));
        const session = options.session === undefined ? null : sessionId(options.session);
        return context.tell(
          new VerifyNonSubmission(
            await mandate(context, ref),
            { searched: options.series, to, session },
            onDate(options.on),
            context.intent(),
          ),
        );
      });
      sayReceipt(terminal, options, receipt, 'Search entered');
    });

  entering(
    program.command('retract').description('take back a wrong entry; it stays on record, and counts as known before'),
  )
    .argument('<entry>', 'its number or id, as "history" shows them')
    .requiredOption('--reason <text>', 'why it is wrong')
    .action(async (entry: string, options: CommonOptions & { reason: string }) => {
      const receipt = await withRegister(options, 'writing', async (context) => {
        const { stream, id } = await context.ask(new Resolve('entry', entry));
        return context.tell(new RetractEntry(stream, id, options.reason, context.intent()));
      });
      sayReceipt(terminal, options, receipt, `Entry ${entry} taken back`);
    });

  entering(program.command('coverage').description('declare how far the record of a body goes'))
    .requiredOption('--body <body>', 'whose sessions, by name or code (oas-ga)')
    .requiredOption('--sessions <range>', 'ordinals of regular sessions, like 33-40')
    .requiredOption('--of <what>', 'decisions or reports')
    .option('--complete', 'all of them are entered, or checked')
    .option('--partial', 'some are')
    .action(
      async (
        options: CommonOptions & { body: string; sessions: string; of: string; complete?: boolean; partial?: boolean },
      ) => {
        const { of } = options;
        if (of !== 'decisions' && of !== 'reports')
          throw new Rejection('usage.coverage-of', 'Say --of decisions or --of reports.');
        const [extent, sessions] = [extentOf(options), sessionRange(options.sessions)];
        const receipt = await withRegister(options, 'writing', async (context) => {
          const body = await context.ask(new Resolve('body', options.body));
          return context.tell(new DeclareCoverage({ body, sessions, of, extent }, context.intent()));
        });
        sayReceipt(terminal, options, receipt, 'Coverage declared');
      },
    );
};
