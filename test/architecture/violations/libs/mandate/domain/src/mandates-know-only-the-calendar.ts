export { type Provision } from '#decision/domain';
