import { type Self } from '../api/client.js';
import { type Key } from '../words/words.js';

/** The screens that are always one step away, by what they are used for. */
const PLACES: readonly (readonly [path: string, label: Key, group: 'read' | 'work'])[] = [
  ['/', 'nav.past-due', 'read'],
  ['/sessions', 'nav.sessions', 'read'],
  ['/decisions', 'nav.decisions', 'read'],
  ['/mandates', 'nav.mandates', 'read'],
  ['/actors', 'nav.actors', 'read'],
  ['/charts', 'nav.charts', 'read'],
  ['/record', 'nav.record', 'work'],
  ['/reports', 'nav.reports', 'work'],
  ['/distribution', 'nav.distribution', 'work'],
  ['/bodies', 'nav.bodies', 'work'],
];

/** Where what waits for a second person stands: a place only where anything ever did. */
export const PROPOSALS = '/proposals';

/** @param who not known yet while the register has not said */
export const placesFor = (who: Self | undefined): typeof PLACES =>
  typeof who?.waiting === 'number' ? [...PLACES, [PROPOSALS, 'nav.proposals', 'work']] : PLACES;
