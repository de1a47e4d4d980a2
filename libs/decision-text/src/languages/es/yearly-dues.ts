import { SPANISH_DATES } from './dates.js';
import { SPANISH_COUNT } from './due-phrases.js';

const MONTH = SPANISH_DATES.month;

/** How Spanish says when what comes again falls due. */
export const SPANISH_YEARLY = {
  /** "dentro del mes siguiente al final de cada trimestre" */
  quarter: new RegExp(
    String.raw`\b(?:(?:dentro de|en)(?:l| los| las| un)?(?: plazo de)? ?(?:(${SPANISH_COUNT}) )?(d[ií]as?|semanas?|mes(?:es)?)(?: (?:siguientes?|posteriores?))? (?:a|al|después de|después del|de|del|desde|tras) ?(?:el |la )?|(?:al?|a más tardar (?:al|el)|hasta el|antes del) )(?:final|fin|cierre|término|finalización|conclusión|último día(?: hábil)?) de cada trimestre\b`,
    'giu',
  ),
  /** "y por primera vez a los 60 días", "el primero dentro de los 60 días" */
  first: new RegExp(
    String.raw`\b(?:por primera vez|(?:el |la )?primer[oa]?(?: informe| vez)?(?: (?:se presentará|a presentarse|que se presentará))?),? (?:a (?:los|las)|dentro de(?: los| las)?|en(?: un plazo de| los)?|después de|tras|transcurridos) (${SPANISH_COUNT}) (d[ií]as?|semanas?|mes(?:es)?)\b`,
    'giu',
  ),
  yearly: new RegExp(
    String.raw`\b(?:((?:cada año|anualmente),? ))?(?:a más tardar|antes|hasta|para|no más tarde|no después)(?: el| en| del?| al)?(?: d[ií]a)? (?:(?:último día|fin(?:es)?|final(?:es)?) de(?:l mes de)? (${MONTH})|(\d{1,2})(?:º|°|ro\.?)? de (${MONTH}))(?! (?:de |del )?(?:año )?(?:19|20)\d\d)(,? (?:de )?cada año)?`,
    'giu',
  ),
  /** "en mayo y noviembre" */
  inMonths: new RegExp(
    String.raw`\ben (?:los meses de )?(${MONTH}(?:, ${MONTH}){0,2},? y (?:en )?${MONTH})(?!\p{L})(?: (?:de |del )?(?:año )?((?:19|20)\d\d))?`,
    'giu',
  ),
  /** "en el mes de junio", "a fines de junio", "antes de junio" */
  monthAlone: new RegExp(
    String.raw`\b(?:(?:en|durante|para|hasta|antes de|a más tardar en)(?: el|l)? mes de|(?:a|para|antes de) (?:fines|finales|mediados|principios) de(?:l mes de)?|antes de|a más tardar en) (${MONTH})(?!\p{L}| (?:de |del )?(?:\d|año|cada|próximo|presente|pasado|último))`,
    'giu',
  ),
  eachSession: new RegExp(
    String.raw`\b(?:(${SPANISH_COUNT}) (d[ií]as?|semanas?|mes(?:es)?) )?antes de(?:l inicio de| la apertura de)? cada per[ií]odo(?: ordinario)?(?: de sesiones)?\b`,
    'giu',
  ),
  everySessions: new RegExp(
    String.raw`\bcada (${SPANISH_COUNT}|segundo) per[ií]odos?(?: ordinarios?)?(?: de sesiones)?\b`,
    'giu',
  ),
} as const;
