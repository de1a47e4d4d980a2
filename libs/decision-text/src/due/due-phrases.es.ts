import { MONTH } from './dates.js';
import { ORDINAL_WORDS } from './ordinals.js';

const ORDINAL_WORD = `(?:${ORDINAL_WORDS.filter((word) => /[oaé]$|r$/.test(word)).join('|')}|(?:vig|trig|cuadrag|quincuag|sexag|septuag)[eé]sim[oa]\\p{L}{3,9})`;
const SPANISH_ORDINAL = String.raw`(?:${ORDINAL_WORD}(?: ${ORDINAL_WORD})?|\d{1,3}(?:\.?[ºª°]|o\.?))`;
export const SPANISH_ORDINALS = new RegExp(SPANISH_ORDINAL, 'giu');
const COUNT =
  '(?:un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte|treinta|cuarenta y cinco|sesenta|noventa|\\d{1,3})';

/** How Spanish says when something falls due. */
export const SPANISH_DUE = {
  session: new RegExp(
    String.raw`\b(antes del?|con anterioridad al?|a más tardar en|durante|en|para|al?|previo al?)(?: (?:su|sus|el|la|los|cada))? ((?:${SPANISH_ORDINAL})(?: (?:y|e|o) (?:en )?(?:su )?(?:${SPANISH_ORDINAL})){0,3}|próximos?|siguientes?) (?:(?:per[ií]odos?)(?: (?:ordinarios?|extraordinarios?))?(?: de sesiones)?(?: (?:ordinarios?|extraordinarios?))?|(?:reunión|sesión) ordinaria)( de la Asamblea General)?`,
    'giu',
  ),
  date: new RegExp(
    String.raw`\b(antes del?|a más tardar(?: el| en)?|hasta el|para el|no más tarde del?) (?:día )?(\d{1,2})(?:º|°)? de (${MONTH}) (?:de|del) ((?:19|20)\d\d)\b`,
    'giu',
  ),
  month: new RegExp(
    String.raw`\b(antes de|a más tardar en|para|en|hasta)(?: fines de| finales de)?(?: el mes de)? (${MONTH}) (?:de|del) ((?:19|20)\d\d)\b`,
    'giu',
  ),
  year: /\b(antes de|a más tardar en|para|hasta|en)(?: fines de| finales de)?(?: el año| el)? ((?:19|20)\d\d)\b(?![/-]\d)/giu,
  within: new RegExp(
    String.raw`\b(en un plazo (?:no mayor )?(?:máximo )?(?:de|a)|dentro de los?|en el término de|por un per[ií]odo (?:adicional )?de|en un per[ií]odo de|dentro de un plazo de)(?: (?:los|próximos|siguientes)){0,2} (${COUNT}) (d[ií]as?|semanas?|mes(?:es)?|años?)\b`,
    'giu',
  ),
  every: new RegExp(
    String.raw`\bcada (?:(${COUNT}) )?(d[ií]as?|semanas?|mes(?:es)?|años?|trimestre|semestre)\b`,
    'giu',
  ),
  recurring:
    /\b(anualmente|cada período ordinario|informes? anual(?:es)?|semestralmente|trimestralmente|bienalmente|mensualmente|periódicamente|regularmente)\b/giu,
  asap: /\b(?:a la (?:mayor )?brevedad(?: posible)?|lo antes posible|lo más pronto posible|cuanto antes|sin demora|de inmediato|inmediatamente|con (?:carácter )?(?:de )?urgencia|con carácter urgente|de manera urgente|en forma urgente|el inmediato)\b/giu,
  meeting:
    /\b(?:a|en|ante|antes de|para) (?:la )?((?:próxima|primera|segunda|tercera|cuarta|quinta|sexta|séptima) )((?:Reunión|Conferencia|Cumbre|Congreso)\b(?: (?:de|del|la|las|los|y|o|u|e|sobre|para|en|\p{Lu}[\p{L}-]{0,20})){0,16}(?: \([A-Z]{2,9}(?:-[IVX]{1,5})?\))?)/giu,
} as const;

export const SPANISH_COUNTS: Readonly<Record<string, number>> = {
  un: 1,
  una: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
  doce: 12,
  quince: 15,
  veinte: 20,
  treinta: 30,
  'cuarenta y cinco': 45,
  sesenta: 60,
  noventa: 90,
};
