export { type Actor } from '#actor/domain';
