export * from './config.js';
export * from './data-folder.js';
export * from './lists-verified.js';
export * from './open-store.js';
export * from './runtime.module.js';
export * from './store-choice.js';
export * from './system-clock.js';
