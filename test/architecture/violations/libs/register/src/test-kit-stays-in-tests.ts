export { deciderSpec } from '#event-sourcing/testing';
