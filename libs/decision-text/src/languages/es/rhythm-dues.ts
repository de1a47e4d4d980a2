import { rhythmReaders } from '../../due/rhythms.js';
import { SPANISH_DATES } from './dates.js';
import { SPANISH_COUNT, SPANISH_COUNTS } from './due-phrases.js';
import { SPANISH_HELD } from './held.js';

const DAY = String.raw`(?:el )?\d{1,2}(?:º|°|ro\.?)? de ${SPANISH_DATES.month}`;
const PERIOD = '(?:bienio|trienio|cuatrienio|quinquenio|período entre sesiones)';

/** How Spanish says further how often something comes, and when. */
export const SPANISH_RHYTHMS = rhythmReaders({
  dates: SPANISH_DATES,
  counts: SPANISH_COUNTS,
  held: SPANISH_HELD,
  timesAYear: {
    needs: ['veces '],
    pattern: new RegExp(String.raw`(?<!\bhasta )\b(${SPANISH_COUNT}) veces (?:al|por|cada) año(?!\p{L})`, 'giu'),
  },
  interval: {
    needs: ['intervalos '],
    pattern: new RegExp(
      String.raw`\b(?:a|en|con) intervalos (?:de|no (?:mayores|superiores) (?:de|a)|máximos de) (${SPANISH_COUNT}) (días|semanas|meses|años?)(?!\p{L})`,
      'giu',
    ),
  },
  units: [
    [/^d/i, 'day'],
    [/^s/i, 'week'],
    [/^m/i, 'month'],
  ],
  rules: [
    { needs: ['intervalos regulares'], pattern: /\b(?:a|en|con) intervalos regulares\b/giu, recurring: 'regular' },
    {
      needs: ['años alternos', 'año por medio', 'pares'],
      pattern: /\b(?:en (?:los )?años (?:alternos|(?:im)?pares)|(?:un )?año por medio)(?!\p{L})/giu,
      recurring: 'biennial',
    },
    {
      needs: ['cada un'],
      pattern:
        /\b(?:en|a|para) cada un[oa] de sus (?:per[ií]odos|sesiones|reuniones)(?: (?:ordinari[oa]s|de sesiones)){0,2}(?!\p{L})/giu,
      recurring: 'every session',
    },
  ],
  events: [
    {
      needs: ['bienio', 'trienio', 'cuatrienio', 'quinquenio', 'entre sesiones'],
      pattern: new RegExp(
        String.raw`\b(?:durante|en|a más tardar en|(?:al|a) (?:final|término|fin|cierre) de|antes del? (?:final|término|fin|cierre) de)l? (?:(?:el|la) )?(?:(?:próximo|presente|actual) )?${PERIOD}(?: (?:en curso|siguiente))?(?: \d{4} ?[-–/] ?\d{2,4})?(?!\p{L})`,
        'giu',
      ),
    },
    {
      needs: ['cada '],
      pattern:
        /\b(?:tras|después de|al (?:término|final) de|antes de) cada (?!año|mes|trimestre|semestre|per[ií]odo|sesión|reunión|ejercicio|curso|un)\p{L}+(?!\p{L})/giu,
    },
    {
      needs: ['enovación del', 'rórroga del'],
      pattern: /\bantes de la (?:renovación|prórroga) del (?:mandato|acuerdo|contrato|convenio)(?!\p{L})/giu,
    },
  ],
  year: {
    needs: ['próximo año', 'presente año', 'año en curso', 'año próximo', 'año siguiente', 'este año'],
    pattern:
      /(?<!\p{L})(?:(?:durante|en|dentro de(?:l)?|a más tardar en|en el (?:curso|transcurso) de) (?:el )?|(?:dentro|en el (?:curso|transcurso)) del |el )(?:próximo año|presente año|año en curso|año próximo|año siguiente|este año)(?!\p{L}| (?:académico|lectivo|escolar|fiscal))/giu,
    next: /próximo|siguiente/i,
  },
  days: {
    needs: [' y el ', ' y '],
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:a más tardar|antes del?|hasta|para|los días|los) (${DAY}(?:, ${DAY}){0,4},? y (?:a más tardar |antes del )?${DAY}) de(?:l)? ((?:19|20)\d\d)\b`,
      'giu',
    ),
    day: new RegExp(String.raw`(\d{1,2})(?:º|°|ro\.?)? de (${SPANISH_DATES.month})`, 'gi'),
  },
});
