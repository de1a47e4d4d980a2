import { Module } from '@nestjs/common';
import { ChangeSessionHandler } from './commands/change-session.js';
import { ScheduleSessionsHandler } from './commands/schedule-sessions.js';

/** When bodies meet. */
@Module({ providers: [ScheduleSessionsHandler, ChangeSessionHandler] })
export class SessionCalendarModule {}
