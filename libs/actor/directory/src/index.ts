export * from './actor.js';
export * from './actor-directory.js';
