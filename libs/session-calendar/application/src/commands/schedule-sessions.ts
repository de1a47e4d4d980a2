import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type On } from '#time';
import { type Intent, Journal, type Receipt } from '#journal';
import { type ScheduleSession, seriesOf, sessionKind, sessionStreamId } from '#session-calendar/domain';
import { listSessions } from '../calendar.js';
import { doubtPlaces } from '../place.js';

export type SessionPlan = Omit<ScheduleSession, 'type'>;

/** Puts sessions on the calendar, one or a whole list, in one commit. `on` null: valid since always. */
export class ScheduleSessions extends Command<Receipt> {
  constructor(
    readonly plans: readonly SessionPlan[],
    readonly on: On,
    readonly intent: Intent,
  ) {
    super();
  }
}

@CommandHandler(ScheduleSessions)
export class ScheduleSessionsHandler implements ICommandHandler<ScheduleSessions> {
  constructor(private readonly journal: Journal) {}

  execute({ plans, on, intent }: ScheduleSessions): Promise<Receipt> {
    return this.journal.transact(
      intent,
      { name: 'ScheduleSessions', plans: plans.map((plan) => ({ ...plan })), on },
      async (unit) => {
        for (const plan of plans) {
          const session = await unit.load(sessionKind, sessionStreamId(plan.session));
          session.execute({ type: 'ScheduleSession', ...plan }, { on });
        }
        const ids = plans.map(({ session }) => session);
        for (const series of new Set(ids.map(seriesOf)))
          await listSessions(
            unit,
            series,
            ids.filter((id) => seriesOf(id) === series),
          );
        await doubtPlaces(unit, ids);
      },
    );
  }
}
