import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { END, type On } from '#time';
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
    /** Leaves those alone that are on the calendar already. */
    readonly keepsKnown = false,
  ) {
    super();
  }
}

const requestOf = ({ quality, ...plan }: SessionPlan) => ({ ...plan, ...(quality && { quality: { ...quality } }) });

@CommandHandler(ScheduleSessions)
export class ScheduleSessionsHandler implements ICommandHandler<ScheduleSessions> {
  constructor(private readonly journal: Journal) {}

  execute({ plans: asked, on, intent, keepsKnown }: ScheduleSessions): Promise<Receipt> {
    return this.journal.transact(
      intent,
      { name: 'ScheduleSessions', plans: asked.map(requestOf), on, ...(keepsKnown && { keepsKnown }) },
      async (unit) => {
        const plans: SessionPlan[] = [];
        for (const plan of asked) {
          const session = await unit.load(sessionKind, sessionStreamId(plan.session));
          if (keepsKnown && session.stateOn(END).status !== 'unknown') continue;
          plans.push(plan);
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
