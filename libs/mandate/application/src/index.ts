export * from './acceptance-basis.js';
export * from './commands/change-mandate.js';
export * from './commands/submit-report.js';
export * from './commands/tell-of-report.js';
export * from './commands/verify-non-submission.js';
export * from './mandate.module.js';
export * from './owed-reports.js';
export { owing, tellOn } from './owing.js';
