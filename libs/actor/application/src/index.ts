export * from './actor.module.js';
export * from './actor-refs.js';
export * from './register-actors.js';
export * from './revise-actor.js';
export * from './take-members.js';
