import type { DeliverableWords, ModeWords } from '../../grammar/asked-words.js';

/** So much may stand between a verb and what it is about. */
const GAP = String.raw`[^.;:]{1,80}?[^\p{L}]`;
const of = (verbs: string, things: string): RegExp =>
  new RegExp(String.raw`(?<!\p{L})(?:${verbs})(?!\p{L})${GAP}(?:${things})(?!\p{L})`, 'giu');
const one = (verbs: string): RegExp => new RegExp(String.raw`(?<!\p{L})(?:${verbs})(?!\p{L})`, 'giu');

export const SPANISH_DELIVERABLES: DeliverableWords = {
  meeting: of(
    'convocar|convoque|convoca|celebrar|celebre|organizar|organice|realizar|realice',
    'reuni[oó]n|reuniones|conferencia|cumbre|seminarios?|talleres|taller|congreso|foro|simposio|sesi[oó]n|consultas|audiencia',
  ),
  appointment: one('nombrar|nombre a|nombra|designar|designe|designa|elegir|elija|elige|contratar'),
  plan: of(
    'elaborar|elabore|preparar|prepare|formular|formule|redactar|desarrollar|desarrolle|presentar|presente|adoptar|adopte|actualizar',
    'plan|planes|estrategia|estrategias|hoja de ruta|programa de trabajo|directrices|lineamientos|presupuesto|proyecto de (?:convenci[oó]n|declaraci[oó]n|reglamento)',
  ),
  study: of(
    'elaborar|elabore|preparar|prepare|realizar|realice|efectuar|efect[uú]e|llevar a cabo|emprender|hacer',
    'estudio|estudios|an[aá]lisis|evaluaci[oó]n|diagn[oó]stico|encuesta|investigaci[oó]n|inventario',
  ),
  fund: of('establecer|establezca|crear|cree|constituir|constituya|abrir', 'fondo|fondos|cuenta'),
  programme: of(
    'establecer|establezca|crear|cree|poner en marcha|ejecutar|ejecute|iniciar|inicie|implementar',
    'programa(?! de trabajo)|programas|proyecto(?! de)|proyectos|campañas?|cursos?',
  ),
  communication: one(
    'transmitir|transmita|remitir|remita|comunicar|comunique|notificar|notifique|informar|circular|distribuir|distribuya|publicar|publique|difundir|difunda',
  ),
};

export const SPANISH_MODES: ModeWords = {
  each: /^[\s,]*(?:a )?cada (?:uno|una|Estado|miembro|órgano|comité|país)/i,
  jointly: /^[^.;]{0,200}?(?<!\p{L})(?:conjuntamente|en forma conjunta|de manera conjunta)(?!\p{L})/iu,
  any: /^[\s,]*(?:a )?(?:cualquiera|cualquier|uno de|una de)(?!\p{L})/iu,
};
