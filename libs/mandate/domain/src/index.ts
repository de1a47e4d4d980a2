export * from './mandate.commands.js';
export * from './mandate.decider.js';
export * from './mandate.event-types.js';
export * from './mandate.events.js';
export * from './mandate.kind.js';
export * from './mandate.state.js';
export * from './mandate.terms.js';
export * from './reporting.js';
