export * from './step.js';
export * from './tracing.js';
