export * from '../../../../../../../libs/decision-text/src/index.js';
