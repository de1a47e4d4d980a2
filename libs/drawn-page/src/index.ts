export * from './drawn-page.js';
