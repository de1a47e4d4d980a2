import { effectBy } from '../../directive/effect.js';
import type { Effect } from '../../grammar/effect.js';
import type { OperativeVerb } from '../../grammar/operative-language.js';
import { SPANISH_CLAUSES } from './clauses.js';
import { spanishGivesMore } from './more-time.js';

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
  // what is widened is prolonged only where it is a time, or runs for one
  {
    verb: 'ampliar',
    object:
      /^(?:(?:hasta|por|en) [^,;]{3,40}? )?(?:el|los|su) (?:plazos? (?:para|fijad|establecid|previst|señalad|concedid|de (?:entrega|presentación))|mandatos? )/u,
    effect: { act: 'renewal', mandate: true, spent: false },
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
    verb: 'reafirmar',
    object:
      /^(?:al?|a la|a l[oa]s) [^,;]{3,100}? (?:el|l[oa]s?|sus?) (?:mandatos?|solicitud|encargos?|instrucci|tareas)/u,
    effect: { act: 'renewal', mandate: true, spent: false },
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
      /^(?!(?:una?|la|el|las|los|sus?|dos|tres) (?:\p{L}+ )?(?:reuni|sesi|conferencia|cumbre|período|seminario|foro|consulta|taller|diálogo|elecci|jornada|acuerdo|convenio))/iu,
    effect: SAID,
  },
  {
    verb: 'hacer llegar',
    object:
      /^(?:sus? |las? |los )?(?:más )?(?:\p{L}+ )?(?:felicitaci|agradecimiento|condolencia|saludo|reconocimiento|pésame)/u,
    effect: SAID,
  },
];

/** Verbs with which a body looks forward to something. */
export const SPANISH_AWAITS: ReadonlySet<string> = new Set(['esperar con interés', 'aguardar con interés', 'aguardar']);

/** What a Spanish verb does with its object. */
export const spanishEffect = effectBy({
  decides: SPANISH_CLAUSES.decides,
  prolongs: /^(?:prorrogar|renovar|extender)\b/,
  runs: /mandat|term|per[ií]od|hasta/i,
  keepsInView:
    /^(?:(?:seguir|continuar) (?:ocupándose|entendiendo|conociendo)|(?:permanecer|mantenerse) (?:informad|atent|al (?:tanto|corriente)))/u,
  comesBackTo: / y (?:examinar|revisar|volver|reanudar|seguir examinando)|(?<!\p{L})(?:per[ií]odo|sesi[oó]n)(?!\p{L})/u,
  decidesNothing:
    /^[Ll]os (?:vistos y )?(?:los )?considerandos |^(?:[Ee]l|[Ll][ao]s?) (?:(?! que )[^;.,]){3,80} forman? parte (?:integrante )?de (?:la|el) presente|^(?:[Ll]a presente|[Ee]sta|[Ee]l presente|[Ee]ste) (?:resolución|decisión|disposición|acuerdo|declaración|recomendación|Recomendación|Decisión|Resolución) (?:entra|entrará|regirá|rige|no necesita|no requiere|sustituy|reemplaz|deroga)|^que (?:la presente|esta) (?:resolución|decisión|Resolución|Decisión) (?:sustituy|reemplac|derogue)|^(?:Comuníquese|Publíquese|Notifíquese|Regístrese|Archívese|Inscríbase|Cúmplase|Dése|Tómese|Hágase|Elévese)(?!\p{L})[^.]{0,80}\.?$/u,
  onlySays: () => false,
  spentByAdoption:
    /^(?:proclamar|designar|declarar|adoptar|aprobar|aceptar|elegir|derogar|sustituir la resoluci|retirar la (?:resoluci|decisi))/,
  givesMore: spanishGivesMore,
  reiterates: new Set(['reiterar']),
  earlierAsk:
    /^(?:su |el |la |los |las )*(?:solicitud|llamado|llamamiento|pedido|petición|mandato|invitación|recomendación|exhortación|encargo|instrucción)|^(?:al? |a l[ao]s )[^,;]{3,160}? a? ?que (?!es |son |está|ha |han )/,
  renews: new Set(['renovar', 'extender', 'prorrogar']),
  courtesy:
    /^(?:sus? |el |la |las |los |un |una )?(?:más )?(?:\p{L}+ )?(?:agradecimiento|gratitud|condolencias|pésame|saludos?|beneplácito|adhesión|respaldo|condena|rechazo|felicitaciones|apoyo|compromiso|reconocimiento|solidaridad|invitación a)/u,
  endorses: new Set([
    'aprobar',
    'adoptar',
    'respaldar',
    'endosar',
    'refrendar',
    'hacer suyo',
    'hacer suya',
    'hacer suyas',
    'hacer suyos',
  ]),
  carriedOut:
    /^(?!(?:el|las?|los) presentes? ).*?(?<!\p{L})(?:plan|programas?|estrategia|recomendaciones|conclusiones|presupuesto|directrices|hoja de ruta)(?!\p{L})/isu,
  approvedAction:
    /^(?:la |el )?(?:reestructuración|creación|supresión|transferencia|convocatoria|celebración|apertura|puesta en marcha|establecimiento)(?!\p{L})/u,
  awaits: SPANISH_AWAITS,
  awaitedReport: /(?<!\p{L})(?:informes?|reportes?)(?!\p{L})/u,
  own: ownEffect,
});

function ownEffect(
  { row: [verb], lemma, form }: OperativeVerb,
  object: string,
  body: string | null,
): Effect | undefined {
  if (lemma === 'expresar intención') return { ...SAID, mandate: true };
  if (form === 'third-person' && /^(?:celebrar|considerar)$/.test(verb)) return SAID;
  if (verb === 'exigir' && body === 'UN Security Council') return { act: 'instruction', mandate: true, spent: false };
  return ROWS.find((row) => row.verb === verb && row.object.test(object))?.effect;
}
