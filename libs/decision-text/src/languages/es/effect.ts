import type { Effect } from '../../directive/effect-of-verb.js';

const DECIDED: Effect = { act: 'decision', mandate: false, spent: true };
const TO_BE_DONE: Effect = { act: 'decision', mandate: true, spent: false };
const SAID: Effect = { act: 'declaration', mandate: false, spent: false };

interface Row {
  readonly verb: string;
  readonly object: RegExp;
  readonly effect: Effect;
}

/** Spanish verbs that do one thing or another by what they govern; the first row that fits decides. */
const ROWS: readonly Row[] = [
  // "acoger el ofrecimiento" accepts it; other things are welcomed
  {
    verb: 'acoger',
    object:
      /^(?:el |la |los |las |su )?(?:generos[oa] |gentil )?(?:pedido|solicitud|ofrecimiento|oferta|invitación|propuesta|recomendaci)/,
    effect: DECIDED,
  },
  {
    verb: 'ratificar',
    object: /^(?:el |los |su )?mandatos?\b/,
    effect: { act: 'renewal', mandate: true, spent: false },
  },
  {
    verb: 'ratificar',
    object:
      /^(?:la |las |el |los )(?:decisi|acuerdo|designaci|nombramiento|elecci|resoluci|medida|reforma|enmienda|estatuto|convenio)/,
    effect: DECIDED,
  },
  {
    verb: 'recordar',
    object: /^(?:al? |a l[ao]s? |a tod[oa]s )/,
    effect: { act: 'exhortation', mandate: true, spent: false },
  },
  { verb: 'remitir', object: /^(?!.{0,200} para (?:su|que) )(?:la|el|esta|este|las|los) /, effect: TO_BE_DONE },
  {
    verb: 'considerar',
    object: /^que\b|^(?:\p{L}+ )?(?:necesari|indispensable|importante|conveniente|urgente)/u,
    effect: SAID,
  },
  {
    verb: 'celebrar',
    object:
      /^(?!(?:una?|la|el|las|los|sus?|dos|tres) (?:\p{L}+ )?(?:reuni|sesi|conferencia|cumbre|período|seminario|foro|consulta|taller|diálogo|elecci|jornada|acuerdo|convenio))/u,
    effect: SAID,
  },
  {
    verb: 'hacer llegar',
    object:
      /^(?:sus? |las? |los )?(?:más )?(?:\p{L}+ )?(?:felicitaci|agradecimiento|condolencia|saludo|reconocimiento|pésame)/u,
    effect: SAID,
  },
];

/** What a Spanish verb does with this object, where that differs from what its row in the table says. */
export const spanishEffect = (verb: string, object: string): Effect | undefined =>
  ROWS.find((row) => row.verb === verb && row.object.test(object))?.effect;
