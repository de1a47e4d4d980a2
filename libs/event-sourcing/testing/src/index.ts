export { type Adapter, type OpenedStore, type WriterJob, type WriterReport } from './contract/adapter.js';
export { newEvents } from './contract/case.js';
export * from './decider-spec.js';
export * from './event-store-contract.js';
export * from './samples.js';
