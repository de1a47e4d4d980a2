export { KurrentEventStore } from '#event-store/kurrentdb';
