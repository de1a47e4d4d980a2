export * from './due.js';
export * from './due-window.js';
export * from './session-id.js';
export * from './session.commands.js';
export * from './session.decider.js';
export * from './session.event-types.js';
export * from './session.events.js';
export * from './session.state.js';
