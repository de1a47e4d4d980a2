export * from './actor-refs.js';
export * from './register-actors.js';
export * from './revise-actor.js';
