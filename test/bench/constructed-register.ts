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

type ConstructedDue = Provision['obligations'][number]['due'];
type Schedule = NonNullable<Provision['obligations'][number]['schedule']>;

/** At a session that is named. */
export const atSession = (ordinal: number): ConstructedDue => ({
  form: 'at-session',
  session: `oas-ga/regular/${ordinal}`,
  phrase: 'at its next session but one',
});
/** As most texts say it. */
export const AT_NEXT_SESSION: ConstructedDue = {
  form: 'at-next-session',
  series: 'oas-ga/regular',
  phrase: 'at its next regular session',
};

/** What paragraphs say of how long they run, with which funds, and of whom they ask a report: some of each kind. */
interface Conditions {
  readonly schedule?: Schedule;
  readonly term?: ConstructedDue;
  readonly review?: ConstructedDue;
  readonly funding: Provision['funding'];
  readonly by?: typeof council;
}
const UNCONDITIONAL: Conditions = { funding: [] };
const OFFICES = 40;
const officeOf = (n: number): typeof council => ({ actor: `office-${n % OFFICES}`, name: `Office ${n % OFFICES}` });
const conditionsOf = (n: number, session: number): Conditions =>
  [
    UNCONDITIONAL,
    { term: atSession(session + 2), funding: [] },
    { funding: [{ kind: 'subject-to-funds', scope: 'paragraph' } as const] },
    { term: atSession(70), funding: [{ kind: 'within-existing', scope: 'paragraph' } as const] },
    { review: atSession(session + 1), funding: [] },
  ][n % 5] ?? UNCONDITIONAL;

const provision = (
  n: number,
  due: ConstructedDue,
  { term, review, funding, schedule, by = council }: Conditions,
  owed: number,
): Provision => ({
  ref: String(n),
  chapeau: false,
  text: `To request the Permanent Council to report to the General Assembly on matter ${n}, ${due.phrase}.`,
  directives: [
    {
      verb: 'request',
      act: 'request',
      addressees: [council],
      through: [],
      toBeCalledUpon: [],
      class: 'mandate',
      ...(term && { term }),
      ...(review && { review }),
    },
  ],
  obligations: Array.from({ length: owed }, (_, index) => ({
    id: String(index + 1),
    kind: 'report' as const,
    by: [by],
    via: [],
    to: [assembly],
    form: null,
    recurrence: schedule ? 'again' : null,
    ...(schedule && { schedule }),
    due,
  })),
  funding,
  renews: [],
  cites: [],
  remarks: [],
});

export const openRegister = (data: string): Promise<INestApplicationContext> =>
  NestFactory.createApplicationContext(RuntimeModule.over({ data, readonly: false }), { logger: false });

export const plan = (ordinal: number) => ({
  session: `oas-ga/regular/${ordinal}`,
  name: null,
  place: null,
  opensOn: `${1970 + ordinal}-06-05`,
  closesOn: `${1970 + ordinal}-06-08`,
  source: null,
});

export interface Constructed {
  /** Number of the decision, from 1. */
  readonly n: number;
  /** Ordinal of the session that adopts it. */
  readonly session: number;
  readonly paragraphs: number;
  readonly due: ConstructedDue;
  /** Whether some run for a term, and some wait for funds. */
  readonly isVaried?: boolean;
  /** How many reports the nth paragraph, from 1, asks for; one, unless said. */
  readonly owed?: (paragraph: number) => number;
  /** How the report of the nth paragraph, from 1, falls due again. */
  readonly again?: (paragraph: number) => { readonly due: ConstructedDue; readonly schedule: Schedule };
}

/** Records a decision of so many paragraphs, each of which asks for a report. */
export const constructDecision = async (
  app: INestApplicationContext,
  { n, session, paragraphs, due, isVaried = false, owed = () => 1, again }: Constructed,
): Promise<void> => {
  const officeAt = (index: number) => officeOf(n * paragraphs + index);
  const offices = isVaried ? Array.from({ length: paragraphs }, (_, index) => officeAt(index)) : [];
  const proposal: Proposal = {
    symbol: `AG/RES. ${n} (L-O/${n})`,
    stage: 'adopted',
    title: `Matter ${n}`,
    body: 'oas-ga',
    session: `oas-ga/regular/${session}`,
    date: `${1970 + session}-06-07`,
    language: 'en',
    provisions: Array.from({ length: paragraphs }, (_, index) => {
      const rule = again?.(index + 1);
      const conditions = isVaried ? { ...conditionsOf(index + 1, session), by: officeAt(index) } : UNCONDITIONAL;
      const paragraph = index + 1;
      const terms = { ...conditions, ...(rule && { schedule: rule.schedule }) };
      return provision(paragraph, rule?.due ?? due, terms, owed(paragraph));
    }),
    cites: [],
    reservations: [],
    actors: offices.map(({ actor, name }) => ({
      code: actor,
      name,
      kind: 'organ' as const,
      partOf: null,
      aliases: [],
    })),
    remarks: [],
  };
  const statement = { symbol: null, on: null, session: `oas-ga/regular/${session}`, draft: false };
  const intent = { commandId: `decision-${n}`, by: 'bench', although: 'symbols are constructed' };
  await app.get(CommandBus).execute(new RecordDecision(`text ${n}`, proposal, statement, intent));
};

/** Records so many decisions of so many paragraphs each, spread over fifty sessions. */
export const constructDecisions = async (
  app: INestApplicationContext,
  decisions: number,
  {
    paragraphs = 12,
    isVaried = false,
    owed,
  }: { paragraphs?: number; isVaried?: boolean; owed?: (paragraph: number) => number } = {},
): Promise<void> => {
  const sessions = Array.from({ length: 60 }, (_, index) => plan(index + 1));
  await app.get(CommandBus).execute(new ScheduleSessions(sessions, null, { commandId: 'calendar', by: 'bench' }));
  for (let n = 1; n <= decisions; n++) {
    const session = (n % 50) + 1;
    await constructDecision(app, {
      n,
      session,
      paragraphs,
      due: atSession(session + 2),
      isVaried,
      ...(owed && { owed }),
    });
  }
};
