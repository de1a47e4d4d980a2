export * from './adoption.js';
export * from './commands/adopt-draft.js';
export * from './commands/enter-reservation.js';
export * from './commands/record-decision.js';
export * from './commands/renew-mandate.js';
export * from './commands/retract-entry.js';
export * from './decision.module.js';
export * from './proposal.js';
