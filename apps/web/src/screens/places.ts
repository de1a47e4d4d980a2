import { type Key } from '../words/words.js';

/** The screens that are always one step away, by what they are used for. */
export const PLACES: readonly (readonly [path: string, label: Key, group: 'read' | 'work'])[] = [
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
