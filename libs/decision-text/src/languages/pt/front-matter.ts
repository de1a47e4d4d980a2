import type { FrontMatterWords } from '../../grammar/document-words.js';
import { PORTUGUESE_DATES } from './dates.js';
import { PORTUGUESE_ORDINALS } from './ordinals.js';

const SESSION =
  /((?:\p{L}+ )?\p{L}+) (?:período (ordinário|extraordinário) de sessões|sessão(?: (ordinária|extraordinária|especial))?)(?!\p{L})(?! plenária)/iu;

export const PORTUGUESE_FRONT_MATTER: FrontMatterWords = {
  adopted:
    /(?<!\p{L})(?:aprovad|adotad|adoptad)[ao](?!\p{L})|^ata d[ae] |^(?:resolução|deliberação|portaria) n.{1,16}, de \d/iu,
  draft: /^[^\w\n]{0,10}proje(?:c)?to de (?:resolução|declaração|decisão)(?!\p{L}).{0,60}$/imu,
  met: /(?<!\p{L})(?:reunid[oa]s?|reunião|sessão|realizad[oa])(?!\p{L})/iu,
  dayIn: PORTUGUESE_DATES.dayIn,
  sessionIn: (front) => {
    const [, words = '', kind, other] = SESSION.exec(front) ?? [];
    const ordinal = PORTUGUESE_ORDINALS.ordinalIn(words);
    return ordinal === undefined
      ? null
      : { ordinal, kind: /^(?:extra|esp)/i.test(kind ?? other ?? '') ? 'special' : 'regular' };
  },
  belowNumber: /^(?:adotad|adoptad|aprovad)[ao]/i,
  letterhead:
    /^ORGANIZAÇÃO D|^ASSEMBL[ÉE]IA GERAL$|^SECRETARIA-GERAL$|^CONSELHO (?:PERMANENTE|INTERAMERICANO)|^(?:COMISSÃO|COMIT[ÊÉ])(?: D[EOA]| SOBRE| GERAL| PREPARATÓRI| ESPECIAL|$)|^(?:RESOLUÇÃO|DECLARAÇÃO|DECISÃO|ORIGINAL|PORTUGUÊS)(?::|$)|PER[IÍ]ODO (?:EXTRA)?ORDINÁRIO DE SESSÕES$/u,
  letterheadGoesOn: /^(?:E|DE|DO|DA|DOS|DAS|EM|PARA|SOBRE) /,
  noTitle: /^[“"«]?(?:Original|Aprovad|Adotad|Adoptad|Resolução (?:aprovada|adotada|adoptada)|Distr|Português)/,
  numbered: 'resolução decisão deliberação recomendação moção declaração parecer portaria'.split(' '),
  papers: 'ata relatório ordem projeto original edital'.split(' '),
  minutes: ['ata', 'atas'],
  ofMeetings: ['sessão', 'reunião', 'ordinária', 'extraordinária'],
  subjects: 'assunto título objeto'.split(' '),
  smallInNames: new Set(['de', 'do', 'da', 'dos', 'das', 'e', 'para', 'sobre']),
};
