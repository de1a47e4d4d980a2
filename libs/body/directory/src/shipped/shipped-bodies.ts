import type { KnownBody } from '../body.js';
import { CONVENTIONS_BODIES } from './conventions.bodies.js';
import { HEALTH_AND_FOOD_BODIES } from './health-and-food.bodies.js';
import { LABOUR_EDUCATION_ENERGY_BODIES } from './labour-education-energy.bodies.js';
import { LOCAL_BODIES } from './local.bodies.js';
import { OAS_BODIES } from './oas.bodies.js';
import { REGIONS_BODIES } from './regions.bodies.js';
import { TRANSPORT_AND_TELECOMMUNICATION_BODIES } from './transport-and-telecommunication.bodies.js';
import { UN_BODIES } from './un.bodies.js';
import { UN_REGIONAL_COMMISSIONS_BODIES } from './un-regional-commissions.bodies.js';

/**
 * The bodies that come with the program, those with the same name in the order in which they are asked whether they
 * speak. A name without a source was known to the program before; all else stands printed where its source says.
 */
export const SHIPPED_BODIES: readonly KnownBody[] = [
  ...OAS_BODIES,
  ...UN_BODIES,
  ...UN_REGIONAL_COMMISSIONS_BODIES,
  ...HEALTH_AND_FOOD_BODIES,
  ...LABOUR_EDUCATION_ENERGY_BODIES,
  ...TRANSPORT_AND_TELECOMMUNICATION_BODIES,
  ...CONVENTIONS_BODIES,
  ...REGIONS_BODIES,
  ...LOCAL_BODIES,
];
