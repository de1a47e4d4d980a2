export * from './calendar.js';
export * from './commands/change-session.js';
export * from './commands/schedule-sessions.js';
export * from './session-calendar.module.js';
