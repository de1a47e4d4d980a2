import type { Organisation } from './actor.js';
import { OAS_COUNCILS } from './oas-councils.actors.js';
import { OAS_ORGANS } from './oas-organs.actors.js';
import { OAS_STATES_AND_PARTNERS } from './oas-partners.actors.js';
import { OAS_SECRETARIAT } from './oas-secretariat.actors.js';

/** Organs, offices and partners of the Organization of American States. */
export const OAS: Organisation = {
  code: 'oas',
  actors: [...OAS_COUNCILS, ...OAS_SECRETARIAT, ...OAS_ORGANS, ...OAS_STATES_AND_PARTNERS],
};
