export * from './config.js';
export * from './data-folder.js';
export * from './runtime.module.js';
export * from './system-clock.js';
