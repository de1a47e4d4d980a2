export { lastDay } from '#event-sourcing';
