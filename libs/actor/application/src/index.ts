export * from './actor.kind.js';
export * from './register-actors.js';
