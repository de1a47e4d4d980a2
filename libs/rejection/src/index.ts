export * from './rejection.js';
