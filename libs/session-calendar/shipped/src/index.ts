export * from './shipped-calendars.js';
