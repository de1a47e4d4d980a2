/** A register with constructed decisions, for measuring what does not depend on their words. */
import 'reflect-metadata';
import { type INestApplicationContext } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { NestFactory } from '@nestjs/core';
import { type Proposal, RecordDecision } from '#decision/application';
import { type Provision } from '#decision/domain';
import { RuntimeModule } from '#runtime';
import { ScheduleSessions } from '#session-calendar/application';

const council = { actor: 'permanent-council', name: 'Permanent Council' };
const assembly = { actor: 'general-assembly', name: 'General Assembly' };

const provision = (n: number, session: number): Provision => ({
  ref: String(n),
  chapeau: false,
  text: `To request the Permanent Council to report to the General Assembly on matter ${n} of session ${session}.`,
  directives: [
    { verb: 'request', act: 'request', addressees: [council], through: [], toBeCalledUpon: [], class: 'mandate' },
  ],
  obligations: [
    {
      id: '1',
      kind: 'report',
      by: [council],
      via: [],
      to: [assembly],
      form: null,
      recurrence: null,
      due: { form: 'at-session', session: `oas-ga/regular/${session}`, phrase: 'at its next session but one' },
    },
  ],
  funding: [],
  renews: [],
  cites: [],
  remarks: [],
});

export const openRegister = (data: string): Promise<INestApplicationContext> =>
  NestFactory.createApplicationContext(RuntimeModule.over({ data, readonly: false }), { logger: false });

const plan = (ordinal: number) => ({
  session: `oas-ga/regular/${ordinal}`,
  name: null,
  place: null,
  opensOn: `${1970 + ordinal}-06-05`,
  closesOn: `${1970 + ordinal}-06-08`,
  source: null,
});

/** Records so many decisions of twelve paragraphs each, spread over fifty sessions. */
export const constructDecisions = async (app: INestApplicationContext, decisions: number): Promise<void> => {
  const commands = app.get(CommandBus);
  const sessions = Array.from({ length: 60 }, (_, index) => plan(index + 1));
  await commands.execute(new ScheduleSessions(sessions, null, { commandId: 'calendar', by: 'bench' }));
  for (let n = 1; n <= decisions; n++) {
    const session = (n % 50) + 1;
    const proposal: Proposal = {
      symbol: `AG/RES. ${n} (L-O/${n})`,
      stage: 'adopted',
      title: `Matter ${n}`,
      body: 'oas-ga',
      session: `oas-ga/regular/${session}`,
      date: `${1970 + session}-06-07`,
      language: 'en',
      provisions: Array.from({ length: 12 }, (_, index) => provision(index + 1, session + 2)),
      cites: [],
      reservations: [],
      actors: [],
    };
    const statement = { symbol: null, on: null, session: `oas-ga/regular/${session}`, draft: false };
    await commands.execute(
      new RecordDecision(`text ${n}`, proposal, statement, { commandId: `decision-${n}`, by: 'bench' }),
    );
  }
};
