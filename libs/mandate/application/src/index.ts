export * from './commands/change-mandate.js';
export * from './commands/submit-report.js';
export * from './discharged-reports.js';
export * from './due-windows.port.js';
export * from './mandate.kind.js';
export * from './mandate.module.js';
