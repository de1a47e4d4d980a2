import { namedSessions } from '../../due/named-sessions.js';
import { FRENCH_HELD } from './held.js';
import { FRENCH_ORDINALS } from './ordinals.js';

const HELD_REACH = 60;

/** "à la Soixante-Huitième Assemblée mondiale de la Santé", "avant la COP 16". */
export const frenchNamedSessions = namedSessions({
  code: 'fr',
  ordinals: FRENCH_ORDINALS,
  at: ['à', 'au', 'lors de', 'pour', 'pendant', 'durant', 'devant', 'par'],
  before: ['avant', 'préalablement à'],
  articles: ['la ', 'le ', 'sa ', "l[’']"],
  and: [', ', ' et ', ' et la ', ' et le ', ', à la ', ' et à la ', ', au ', ' et au ', ' à '],
  common: 'session sessions réunion réunions ordinaire extraordinaire annuelle spéciale de du la le les des'.split(' '),
  isHeld: (text, start) => FRENCH_HELD.test(text.slice(Math.max(0, start - HELD_REACH), start)),
});
