import type { FrontMatterWords } from '../../grammar/document-words.js';
import { SPANISH_DATES } from './dates.js';

export const SPANISH_FRONT_MATTER: FrontMatterWords = {
  adopted: /\b(?:aprobad|adoptad)[ao]\b|^acta (?:de|núm|n\b)|^(?:sesión|reunión)? ?celebrada el |^dad[oa] en /iu,
  draft: /^[^\w\n]{0,10}proyecto de (?:resolución|declaración|decisión)(?!\p{L}).{0,60}$/imu,
  met: /(?<!\p{L})(?:reunid[oa]s?|reunión|sesión|celebrad[oa]|sesionó)(?!\p{L})/iu,
  dayIn: SPANISH_DATES.dayIn,
  sessionIn: () => null,
  belowNumber: /^(?:adoptad|aprobad)[ao]/i,
  letterhead:
    /^ORGANIZACIÓN DE|^(?:ASAMBLEA|SECRETARÍA) GENERAL$|^CONSEJO (?:PERMANENTE|INTERAMERICANO)|^(?:COMISIÓN|COMITÉ)(?: DE| SOBRE| GENERAL| PREPARATORI| ESPECIAL|$)|^(?:RESOLUCIÓN|DECLARACIÓN|ORIGINAL|ESPAÑOL)(?::|$)|^\p{L}+(?: \p{L}+)? PER[IÍ]ODO (?:EXTRA)?ORDINARIO DE SESIONES$/u,
  letterheadGoesOn: /^(?:Y|DE|DEL|EN|PARA|SOBRE) /,
  noTitle: /^[“"]?(?:Original|Punto \d|Aprobad|Resolución aprobada|Distr|Español)/,
  numbered: 'resolución decisión acuerdo ordenanza recomendación moción declaración dictamen'.split(' '),
  papers: 'acta informe orden proyecto original anuncio'.split(' '),
  minutes: ['acta', 'actas'],
  ofMeetings: ['sesión', 'reunión', 'ordinaria', 'extraordinaria'],
  subjects: 'asunto título objeto'.split(' '),
  smallInNames: new Set(['de', 'la', 'los', 'las', 'del', 'y']),
};
