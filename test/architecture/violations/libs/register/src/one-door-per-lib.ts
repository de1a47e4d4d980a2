export { nameKey } from '../../../../../../libs/actor/domain/src/actor-name.js';
