export * from './register-actors.js';
