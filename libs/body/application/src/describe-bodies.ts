import { Module } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type KnownBody } from '#body/directory';
import { bodyKind } from '#body/domain';
import { Clock, type Intent, Journal, type Receipt, type UnitOfWork } from '#journal';
import { type Door, refusals } from '#rejection';
import { lastDay, type On } from '#time';
import { describedBody } from './described-body.js';
import { withMeaningsRead } from './meanings.js';

const refused = refusals({
  'body.undescribed': ({ code }: { readonly code: string }, { place }: Door) =>
    `Nobody has described ${code} by then, so that nothing is known that a rule could be added to. ${place('bodies')} shows those that are.`,
});

/** Says what bodies there are, all or none. */
export class DescribeBodies extends Command<Receipt> {
  constructor(
    readonly bodies: readonly KnownBody[],
    /** In place of what is known of those that are known. */
    readonly anew: boolean,
    readonly on: On,
    readonly intent: Intent,
  ) {
    super();
  }
}

@CommandHandler(DescribeBodies)
export class DescribeBodiesHandler implements ICommandHandler<DescribeBodies> {
  constructor(private readonly journal: Journal) {}

  /** @throws Rejection as `checked`, `body.taken`, and `body.meaning-unread` */
  execute({ bodies, anew, on, intent }: DescribeBodies): Promise<Receipt> {
    const request = { name: 'DescribeBodies', bodies: JSON.stringify(bodies), anew, on };
    return this.journal.transact(intent, request, async (unit) => {
      for (const body of bodies)
        (await unit.load(bodyKind, body.code)).execute(
          { type: 'DescribeBody', body: withMeaningsRead(body), anew },
          { on },
        );
    });
  }
}

/** Says by which rule the regular sessions of a body open; null: by none. All else that is known of it stays. */
export class RuleSessions extends Command<Receipt> {
  constructor(
    readonly body: string,
    readonly rule: string | null,
    readonly on: On,
    readonly intent: Intent,
  ) {
    super();
  }
}

@CommandHandler(RuleSessions)
export class RuleSessionsHandler implements ICommandHandler<RuleSessions> {
  constructor(private readonly journal: Journal) {}

  /** @throws Rejection `body.undescribed`, `body.rule-invalid` */
  execute({ body: code, rule, on, intent }: RuleSessions): Promise<Receipt> {
    return this.journal.transact(intent, { name: 'RuleSessions', body: code, rule, on }, async (unit) => {
      const known = await describedBody(unit, code, on);
      if (known === undefined) throw refused('body.undescribed', { code });
      const { regularSessions: _, ...rest } = known;
      const body = { ...rest, ...(rule !== null && { regularSessions: rule }) };
      (await unit.load(bodyKind, code)).execute({ type: 'DescribeBody', body, anew: true }, { on });
    });
  }
}

/** What is said of the days of a body; null of what stays as it is. */
export interface SaidDays {
  readonly holidays: readonly string[] | null;
  readonly dissolved: readonly string[] | null;
  readonly dutiesLapse: readonly string[] | null;
}

/** The day since which a body is known as it was described last. */
const lastDescribedOn = async (unit: UnitOfWork, code: string): Promise<On> =>
  (await unit.load(bodyKind, code)).counting
    .flatMap(({ event }) => ('body' in event ? [event.on] : []))
    .reduce((last, on) => (lastDay(on) >= lastDay(last) ? on : last), null);

/** Says which days the terms of a body pass over, and with what its duties lapse. All else that is known of it stays. */
export class SetBodyDays extends Command<Receipt> {
  constructor(
    readonly body: string,
    readonly days: SaidDays,
    readonly intent: Intent,
  ) {
    super();
  }
}

@CommandHandler(SetBodyDays)
export class SetBodyDaysHandler implements ICommandHandler<SetBodyDays> {
  constructor(private readonly journal: Journal) {}

  /** @throws Rejection `body.undescribed`, `body.days-invalid` */
  execute({ body: code, days, intent }: SetBodyDays): Promise<Receipt> {
    return this.journal.transact(intent, { name: 'SetBodyDays', body: code, days: { ...days } }, async (unit) => {
      const known = await describedBody(unit, code);
      if (known === undefined) throw refused('body.undescribed', { code });
      const said = Object.fromEntries(Object.entries(days).filter(([, one]) => one !== null));
      (await unit.load(bodyKind, code)).execute(
        { type: 'DescribeBody', body: { ...known, ...said }, anew: true },
        // Its last description tells how terms are counted, whatever the day: this one comes after it.
        { on: await lastDescribedOn(unit, code) },
      );
    });
  }
}

/** Says, from today on, whether what a recorder enters of a body waits for a second person. */
export class RequireSecondPerson extends Command<Receipt> {
  constructor(
    readonly body: string,
    readonly secondPerson: boolean,
    readonly intent: Intent,
  ) {
    super();
  }
}

@CommandHandler(RequireSecondPerson)
export class RequireSecondPersonHandler implements ICommandHandler<RequireSecondPerson> {
  constructor(
    private readonly journal: Journal,
    private readonly clock: Clock,
  ) {}

  /** @throws Rejection `body.undescribed` */
  execute({ body: code, secondPerson, intent }: RequireSecondPerson): Promise<Receipt> {
    const request = { name: 'RequireSecondPerson', body: code, secondPerson };
    return this.journal.transact(intent, request, async (unit) => {
      if ((await describedBody(unit, code)) === undefined) throw refused('body.undescribed', { code });
      (await unit.load(bodyKind, code)).execute(
        { type: 'SetConfirmation', code, secondPerson },
        { on: this.clock.today() },
      );
    });
  }
}

/** Which bodies there are. */
@Module({ providers: [DescribeBodiesHandler, RuleSessionsHandler, SetBodyDaysHandler, RequireSecondPersonHandler] })
export class BodyModule {}
