export * from './actor-name.js';
export * from './actor.decider.js';
export * from './actor.event-types.js';
export * from './actor.events.js';
export * from './actor.kind.js';
export * from './actor.state.js';
export * from './told-otherwise.js';
