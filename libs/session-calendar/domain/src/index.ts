export * from './body-days.js';
export * from './by-rule.js';
export * from './due.js';
export * from './due-window.js';
export * from './neighbours.js';
export * from './occasions.js';
export * from './reckoning.js';
export { lastOfRun, prolongs } from './running-on.js';
export * from './schedule.js';
export * from './series.js';
export * from './session-called.js';
export * from './session-id.js';
export * from './session.commands.js';
export * from './session.decider.js';
export * from './session.event-types.js';
export * from './session.events.js';
export * from './session.kind.js';
export {
  type DocumentDeadline,
  evolve,
  initialState as initialSession,
  type Rest,
  type Session,
} from './session.state.js';
export { type Sittings, sittingsOf } from './sitting-days.js';
export * from './told-otherwise.js';
