import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { END, type On } from '#time';
import { type Intent, Journal, type Receipt } from '#journal';
import {
  refuseOtherDay,
  refuseSessionToldOtherwise,
  type SessionChange,
  type SessionId,
  sessionKind,
  sessionStreamId,
} from '#session-calendar/domain';
import { doubtPlaces } from '../place.js';

/** Moves, opens, suspends, resumes, closes or cancels a session; `on` is the day on which that was fixed, or happened. */
export class ChangeSession extends Command<Receipt> {
  constructor(
    readonly session: SessionId,
    readonly change: SessionChange,
    readonly on: On,
    readonly intent: Intent,
  ) {
    super();
  }
}

@CommandHandler(ChangeSession)
export class ChangeSessionHandler implements ICommandHandler<ChangeSession> {
  constructor(private readonly journal: Journal) {}

  execute({ session: id, change, on, intent }: ChangeSession): Promise<Receipt> {
    return this.journal.transact(
      intent,
      { name: 'ChangeSession', session: id, change: { ...change }, on },
      async (unit) => {
        const session = await unit.load(sessionKind, sessionStreamId(id));
        refuseOtherDay(session.stateOn(END), change, { on });
        session.execute(change, { on }, refuseSessionToldOtherwise);
        await doubtPlaces(unit, [id]);
      },
    );
  }
}
