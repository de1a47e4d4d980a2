export * from './actor.js';
export * from './actor-directory.js';
export * from './memberships.js';
