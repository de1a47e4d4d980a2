export { Journal } from '#journal';
