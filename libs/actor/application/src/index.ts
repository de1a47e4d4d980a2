export * from './register-actors.js';
export * from './revise-actor.js';
