import { namedSessions } from '../../due/named-sessions.js';
import { ENGLISH_ORDINALS } from './ordinals.js';
import { isHeld } from './session-dues.js';

/** "to the Sixty-eighth World Health Assembly", "before COP 16", "in the agenda of the Sixty-sixth World Health Assembly". */
export const englishNamedSessions = namedSessions({
  code: 'en',
  ordinals: ENGLISH_ORDINALS,
  at: ['at', 'during', 'by', 'to', 'for', 'in conjunction with', 'agendas? of', 'agendas? for'],
  before: ['before', 'prior to', 'in advance of', 'ahead of', 'in time for'],
  articles: ['the ', 'its ', 'each of the '],
  and: [', ', ', and ', ' and ', ' and the ', ', the ', ' to '],
  common:
    'session sessions meeting meetings regular ordinary special extraordinary annual emergency resumed ministerial plenary of the part summit substantive organizational'.split(
      ' ',
    ),
  isHeld,
});
