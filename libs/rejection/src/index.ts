export * from './door.js';
export * from './rejection.js';
