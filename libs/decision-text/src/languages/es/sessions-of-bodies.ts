import { namedSessions } from '../../due/named-sessions.js';
import { SPANISH_HELD } from './held.js';
import { SPANISH_ORDINALS } from './ordinals.js';

const HELD_REACH = 60;

/** "a la 68.ª Asamblea Mundial de la Salud", "antes de la COP 16". */
export const spanishNamedSessions = namedSessions({
  code: 'es',
  ordinals: SPANISH_ORDINALS,
  at: ['a', 'al', 'en', 'para', 'durante', 'ante'],
  before: ['antes de', 'antes del', 'con anterioridad a', 'con anterioridad al'],
  articles: ['la ', 'el ', 'su ', 'l '],
  and: [', ', ' y ', ' y la ', ' y el ', ' a '],
  common:
    'sesión sesiones período periodo reunión reuniones ordinario ordinaria extraordinario extraordinaria especial de la las los del'.split(
      ' ',
    ),
  isHeld: (text, start) => SPANISH_HELD.test(text.slice(Math.max(0, start - HELD_REACH), start)),
});
