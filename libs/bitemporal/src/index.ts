export * from './bitemporal-table.js';
export * from './moment.js';
export * from './onset-list.js';
export * from './table-description.js';
