import { namedSessions } from '../../due/named-sessions.js';
import { PORTUGUESE_HELD } from './held.js';
import { PORTUGUESE_ORDINALS } from './ordinals.js';

const HELD_REACH = 60;

/** "à 68.ª Assembleia Mundial da Saúde", "antes da COP 16". */
export const portugueseNamedSessions = namedSessions({
  code: 'pt',
  ordinals: PORTUGUESE_ORDINALS,
  at: ['à', 'ao', 'na', 'no', 'em', 'para', 'durante', 'perante', 'pela', 'pelo'],
  before: ['antes da', 'antes do', 'previamente à', 'previamente ao'],
  articles: ['a ', 'o ', 'sua ', 'seu '],
  and: [', ', ' e ', ' e a ', ' e o ', ' a '],
  common:
    'sessão sessões reunião reuniões período períodos ordinário ordinária extraordinário extraordinária especial de da do das dos'.split(
      ' ',
    ),
  isHeld: (text, start) => PORTUGUESE_HELD.test(text.slice(Math.max(0, start - HELD_REACH), start)),
});
