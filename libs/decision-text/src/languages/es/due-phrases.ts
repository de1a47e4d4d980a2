import { SPANISH_DATES } from './dates.js';
import { spanishExtra } from './more-time.js';
import { SPANISH_ORDINALS as ORDINALS } from './ordinals.js';

const MONTH = SPANISH_DATES.month;

const ORDINAL_WORD = `(?:(?:vig|trig|cuadrag|quincuag|sexag|septuag)[eé]sim[oa]?\\p{L}{3,11}|${ORDINALS.words.join('|')})(?!\\p{L})`;
/** "trigésimo primer", "vigesimosexto", "31º", "XXXI". */
const SPANISH_ORDINAL = String.raw`(?:${ORDINAL_WORD}(?:[ -]${ORDINAL_WORD})?|\d{1,3}(?:\.?[ºª°]|\.?[oa](?= )|\.?er(?= )|o\.)|(?<=[ .])[CIVXLcivxl]{1,9}(?= ))`;
export const SPANISH_ORDINAL_PATTERN = new RegExp(SPANISH_ORDINAL, 'giu');
export const SPANISH_COUNT =
  '(?:una?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciocho|veinticuatro|veinte|treinta|cuarenta y cinco|cuarenta|sesenta|setenta|noventa|ochenta|cien|ciento veinte|ciento ochenta|\\d{1,3})';
const WEEKDAY = '(?:(?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo),? )?';
/** "fines de", "el primer semestre de". */
const PART_OF_YEAR =
  '(?: (?:fines|finales|el final|el fin|el término|el cierre|principios|comienzos|mediados)(?: del?)?)?(?: el| la)?(?: (?:primer|segundo|tercer|cuarto|último|primera|segunda) (?:semestre|trimestre|bimestre|mitad)(?: del?)?)?';

/** How Spanish says when something falls due. */
/** "antes de que se inicie", "antes de celebrarse". */
const OPENS =
  'antes de (?:que (?:se )?(?:inicie|comience|abra|celebre|reúna)|iniciarse|comenzar|celebrarse|reunirse)|antes del (?:comienzo|inicio) de';

export const SPANISH_DUE = {
  event:
    /\b((?:a más tardar )?(?:(?:\p{L}{2,12} )?(?:días|semanas|meses) )?(?:antes de|después de|con posterioridad a|al|a la|tras|hasta)(?:l| la| el)? (?:vencimiento|expiración|finalización|conclusión|culminación|terminación|término) de(?:l| la| los| las| sus?| dich[oa]s?)? (?:mandato|período|proceso|estudio|proyecto|elecciones|misión|negociaciones|consultas|bienio|trabajos?|labor(?:es)?|tareas?|actividades|gestión|investigación|evaluación|obras?|(?:año|curso|ciclo) (?:académico|lectivo|escolar))(?!\p{L})|antes de (?:finalizar|concluir|terminar|que (?:finalice|concluya|termine)) (?:el|la|su|sus) (?:(?:curso|ciclo|mandato|período|ejercicio)|año (?=académico|lectivo|escolar))(?: (?:académico|lectivo|escolar|presupuestario))?(?!\p{L})|antes de(?: las vacaciones| Navidad|l verano|l receso)(?: de \p{L}+)?(?!\p{L})|(?:tan pronto como|en cuanto|cuando) (?:la|las|el|los) [^,;.]{3,50}? (?:lo |la )?permitan?(?!\p{L}))/giu,
  /** "en la primera sesión del año 2024": counted from there, and no ordinal of the body's. */
  firstOfPeriod: new RegExp(
    String.raw`\b(?:antes de|a más tardar en|durante|en|para|a) (?:su|la|nuestra) (?:primera|segunda|última) (?:sesión|reunión)(?: (?:ordinaria|plenaria))? (?:del|de la|de) (?:(?:próximo |nuevo )?año(?: (?:académico|lectivo|natural|siguiente))?|ejercicio|trimestre|semestre|curso|mes de ${MONTH}|otoño|primavera|${MONTH}|(?=(?:19|20)\d\d))(?!\p{L})(?: ?(?:del? )?(?:(?:19|20)\d\d))?`,
    'giu',
  ),
  session: new RegExp(
    String.raw`\b(${OPENS}|antes de|con (?:\p{L}+ ){0,2}(?:anterioridad|antelación) a|previo a|a tiempo para|a partir de|desde|a más tardar (?:en|durante|para)|durante|(?:en|con) ocasión de|en la (?:(?:primera|segunda) parte de la )?(?:continuación|reanudación) de|antes (?:de que (?:concluya|finalice|termine|se clausure)|(?:de la |del )?(?:conclusión|clausura|final|término|fin) de)|en|para|a|hasta|(?<=programa(?: provisional)? )de)l?(?: (?:su|sus|el|la|los|cada|nuestr[oa]))? ((?:${SPANISH_ORDINAL})(?:(?:,|,? (?:y|e|o)) (?:en )?(?:su |el )?(?:${SPANISH_ORDINAL})){0,4}|próxim[oa]s?|siguientes?|(?=período(?: ordinario)? de sesiones siguiente)) ?(?:per[ií]odos?(?: (?:ordinarios?|extraordinarios?))?(?: de sesiones)?(?: (?:ordinarios?|extraordinarios?))?|(?:reunión|sesión) ordinaria|Asamblea(?! de la| del)|Reunión(?= del? (?:la )?(?:Foro|Consejo|Comité|Comisión|Asamblea|Junta)(?!\p{L})))(?:(?<=de sesiones) siguiente(?!\p{L}))?`,
    'giu',
  ),
  /** "en su período de sesiones sustantivo de 2016" */
  sessionOfYear:
    /\b(antes de|a más tardar en|durante|en|para|a|hasta(?: la conclusión de)?)l? (?:su |el )?per[ií]odo de sesiones(?: (?:sustantivo|ordinario|anual|de organización))? (?:correspondiente a |de )((?:19|20)\d\d)(?!\d)/gu,
  /** "en sus períodos ordinarios de sesiones 48º, 50º y 52º" */
  sessionList: new RegExp(
    String.raw`\b(antes de|durante|en|para|a) (?:sus|los) per[ií]odos(?: ordinarios)?(?: de sesiones)? ((?:${SPANISH_ORDINAL})(?:(?:,|,? (?:y|e)) (?:${SPANISH_ORDINAL})){1,5})(?!\p{L})`,
    'giu',
  ),
  /** "en su 74ª reunión", "para la próxima sesión", "en la sesión siguiente": in small letters, as capitals make a name. */
  plainMeeting: new RegExp(
    String.raw`\b(${OPENS}|antes de|a más tardar en|durante|en el (?:curso|transcurso) de|en|para|a) (?:su|la|nuestra) (?:((?:${SPANISH_ORDINAL})|próxima|siguiente) (?:reunión|sesión)|(?:reunión|sesión)(?= (?:siguiente|próxima)))(?: (?:ordinaria|extraordinaria|anual|plenaria|siguiente|próxima))?(?!\p{L}| de (?!la (?:Conferencia|Comisión|Asamblea|Junta|Mesa|Reunión)(?!\p{L})))`,
    'gu',
  ),
  /** "al Congreso de 2025": a session that is called by its year */
  bodyOfYear:
    /\b(antes de|ante|en|para|a)(?:l| el| la) (?:\p{Lu}\p{L}+ )?(?:Congreso|Asamblea|Conferencia|Convención|Cumbre)(?: (?:General|Nacional|Ordinari[oa]))? de ((?:19|20)\d\d)(?!\d)/gu,
  /** "en su reunión de 2020" */
  meetingInYear:
    /\b(?:antes de|a más tardar en|durante|en|para|a) (?:su|la) (?:reunión|sesión|conferencia|asamblea)(?: (?:ordinaria|anual|plenaria|científica))? (?:de|del año) ((?:19|20)\d\d)(?!\d)/gu,
  /** "en la sesión ordinaria del mes de abril" */
  meetingInMonth: new RegExp(
    String.raw`\b(?:(?:antes de|a más tardar en|durante|en|para|a) (?:su|la)|antes del|en el|al) (?:próxim[oa] )?(?:sesión|reunión|cumbre|conferencia|asamblea|pleno|congreso)(?: (?:ordinari[oa]|extraordinari[oa]|plenari[oa]))? (?:de|del mes de) (${MONTH})(?: de ((?:19|20)\d\d))?(?!\p{L}| de \d)`,
    'giu',
  ),
  /** "al XLI Consejo Directivo", "ante el 57.º Comité Ejecutivo": a body that counts itself */
  countedBody:
    /\b(?:antes de|ante|en|para|a)(?:l| el| la) ([IVXLC]{1,7}|\d{1,3}\.?[ªº°]) ((?:Consejo|Comité|Comisión|Asamblea|Junta)(?: (?!de(?:l| la)? )\p{Lu}[\p{L}-]*){1,4})/gu,
  /** "antes de la COP13" */
  acronymSession: /\b(antes de|en|a|para|durante|hasta) (?:la |el )?([A-Z]{2,6})[ -]?(\d{1,3})\b(?![/.,]\d)/g,
  /** Day, month and year in figures. */
  figures: new RegExp(
    String.raw`\b(?:antes del|a más tardar(?: el)?|hasta el|para el|no más tarde del|no después del|antes de) ([0-3]?\d)[/.]([01]?\d)[/.]((?:19|20)\d\d)(?!\d)`,
    'giu',
  ),
  date: new RegExp(
    String.raw`\b(antes del?|con anterioridad al?|previo al|a más tardar(?: para)?(?: el| en| al)?|con fecha límite(?: del?| el)?|con plazo (?:hasta )?el|hasta el|para el|no más tarde del?|no después del?|a partir del?|desde el|el|del|los|día)(?: días?)? ${WEEKDAY}(\d{1,2})(?:º|°|ro\.?)?(?: (?:al|a|y) (?:el )?\d{1,2})? (?:de )?(${MONTH}),? (?:de |del )?(?:año )?((?:19|20)\d\d)\b(?:,? (?:a más tardar|como (?:máximo|plazo máximo|fecha límite))(?!\p{L}))?`,
    'giu',
  ),
  month: new RegExp(
    String.raw`\b(antes de|a más tardar en|a partir de|desde|para|en|hasta|durante|a|(?<=en (?:su|la) (?:sesión|reunión)(?: ordinaria| plenaria)? )de)(?: (?:fines|finales|principios|comienzos|mediados|la (?:primera|segunda|tercera|última) (?:semana|quincena))(?: de)?)?(?: el mes de)? (${MONTH}) (?:de |del )?(?:año )?((?:19|20)\d\d)\b`,
    'giu',
  ),
  year: new RegExp(
    String.raw`\b(antes del?(?: fin| final| término| cierre)?(?: del?)?|al (?:final|fin|término|cierre) del?|antes de que (?:finalice|termine|concluya|acabe)|antes de (?:finalizar|terminar|concluir|acabar)(?: el)?|a más tardar(?: en| a| para| hasta)?|de aquí al?|a partir del?|desde|a contar del?|para|hasta|en|durante|a lo largo del?|en el curso del?|en el transcurso del?|a)${PART_OF_YEAR}(?: año)? ((?:19|20)\d\d(?:(?:, (?:19|20)\d\d){0,4},? y (?:en |em )?(?:19|20)\d\d)?)\b(?![/-]\d)`,
    'giu',
  ),
  within: new RegExp(
    String.raw`\b(${spanishExtra(SPANISH_COUNT)}|(?:en|dentro de)(?:l| un| el)? plazo (?:no (?:mayor|superior) )?(?:máximo )?(?:de|a|que no exceda de|que no exceda(?: los)?)|dentro de(?= (?:l[oa]s |${SPANISH_COUNT} ))|en(?= l[oa]s próxim)|en el término de|(?:por|durante)(?: un| el)? (?:per[ií]odo|plazo|lapso)(?: adicional)?(?: no mayor)? (?:de|a)|en un per[ií]odo de|por(?<=(?:prorrog|ren(?:ov|uev)|prolong|exti?en|ampl[ií]|establec|(?<!\p{L})cre[ae]|constitu[iy]|design|nombr[ae])[^;.]{0,120} por)(?: más| otr[oa]s?)?(?= )|(?:un |el )?plazo (?:máximo )?(?:de|no mayor a)(?<=(?:tendrán?|contarán? con|dispondrán? de) (?:un |el )?plazo [^;.]{2,20})|transcurridos|al cabo de|en (?=\d{1,3} días (?:hábiles|calendario))|en(?= ${SPANISH_COUNT} meses(?!\p{L}))|a(?= l[oa]s ${SPANISH_COUNT} (?:días|semanas|meses) (?:de (?:su|la|el|haber|recib)|siguientes|posteriores|contad)))(?: (?:l[oa]s|próxim[oa]s|siguientes)){0,2} ?(?<= )(${SPANISH_COUNT})(?: \([\p{L}\d -]{1,30}\))?(?: (?:próxim[oa]s|siguientes))? (d[ií]as?|semanas?|mes(?:es)?|años?)\b(?: (?:hábiles|laborables|de sesi[oó]n(?:es)?)(?!\p{L}))?`,
    'giu',
  ),
  /** "a los seis meses de la aprobación de la presente resolución" */
  afterAdoption: new RegExp(
    String.raw`\b((?:a más tardar )?(?:a l[oa]s )?)(${SPANISH_COUNT})(?: \([\p{L}\d -]{1,30}\))? (d[ií]as?|semanas?|mes(?:es)?|años?) (?:después |a (?:partir|contar) )?de(?: la fecha de)?(?: la)? (?:aprobación|adopción|entrada en vigor) (?:de (?:la presente|esta|dicha)|del presente|de este) (?:resolución|decisión|declaración|acuerdo|recomendación)(?!\p{L})`,
    'giu',
  ),
  /** "antes de finalizar el año" */
  endOfYear:
    /\b(?:antes del? (?:fin|final|término|finalizar|concluir|terminar|que (?:finalice|concluya|termine))(?: del?)?|a (?:fines|finales) del?|al (?:fin|final|término) del?)(?: el| este| presente| corriente){0,2} año(?: en curso)?(?! (?:(?:de |del )?\d|académico|lectivo|escolar|fiscal|siguiente|próximo|natural|que))(?!\p{L})/giu,
  /** "en su próximo informe anual" */
  nextReport:
    /\b(?:en|dentro de|en el (?:contexto|marco) de)(?:l| su| el| sus) (?:próximo|siguiente) (?:informe|reporte|proyecto de presupuesto(?: por programas)?|presupuesto)(?: (?:anual|bienal|periódico|semestral|trimestral))?(?!\p{L})/giu,
  /** "a más tardar tres meses después de su celebración" */
  afterEvent: new RegExp(
    String.raw`\b(?:(?:a más tardar|dentro de l[oa]s|no más tarde de|al menos|como mínimo) |(?=[\p{L}\d]+ (?:\([^()]{1,20}\) )?\p{L}{3,7} después de (?:la|su) (?:constitución|conclusión|entrada en vigor|recepción|publicación)(?!\p{L})))(?:${SPANISH_COUNT})(?: \([\p{L}\d -]{1,30}\))? (?:d[ií]as?|semanas?|mes(?:es)?|años?) (?:después|antes) de(?:l| la| los| las| su| cada)? [^,;.]{3,60}`,
    'giu',
  ),
  every: new RegExp(
    String.raw`\b(?:cada|con (?:una )?(?:periodicidad|frecuencia) de|todos los(?= (?:años|meses|trimestres|semestres))|todas las(?= semanas)) (?:(${SPANISH_COUNT}) )?(d[ií]as?|semanas?|mes(?:es)?|años?|bienio|trimestres?|semestres?|bimestres?|cuatrimestres?|quincenas?|ejercicio|curso académico)(?!\p{L})`,
    'giu',
  ),
  recurring:
    /\b(anualmente|(?:en )?cada per[ií]odo (?:ordinario|de sesiones)|en tod(?:os sus per[ií]odos|as sus (?:sesiones|reuniones))(?: (?:ordinari[oa]s|de sesiones))*|(?:en|a|para|al (?:fin|final|término|inicio) de) cada (?:sesión|reunión)(?: (?:ordinaria|plenaria))?|en cada una de sus (?:sesiones|reuniones)(?: (?:ordinarias|plenarias))?|(?:al menos |por lo menos )?una vez (?:al|por) año|(?:informes?|reportes?|memorias?|evaluaci(?:ón|ones)|balances?|información|actualizaci(?:ón|ones))(?: \p{L}+(?: y)?)? (?:anual(?:es)?|(?:se|tri|bi|cuatri)mestral(?:es)?|mensual(?:es)?|bienal(?:es)?|periódic[oa]s?)(?!\p{L})|(?:se|tri|bi|cuatri)mestralmente|bienalmente|bianualmente|trienalmente|mensualmente|semanalmente|con (?:la debida )?regularidad|periódicamente|regularmente|dos veces (?:al|por) año|(?:con periodicidad|con carácter|en forma|de forma|de manera) (?:anual|(?:se|tri|bi|cuatri)mestral|mensual|semanal|bienal|regular|periódica))/giu,
  asap: /\b(?:a la (?:mayor )?brevedad(?: posible)?|lo antes posible|tan pronto como sea posible|en el más breve plazo(?: posible)?|lo más pronto posible|cuanto antes|sin (?:más |mayor |ulterior )?(?:demoras?|dilaci(?:ón|ones)|tardanza|retraso)|con efecto inmediato|de inmediato|inmediatamente|con (?:carácter )?(?:de )?urgencia|con carácter urgente|de manera urgente|en forma urgente|el inmediato)(?!\p{L})/giu,
  meeting:
    /\b(?:al?|en|ante|antes de|para) (?:la |el |su |nuestr[oa] )?((?:próxim[oa]|primera|segunda|tercera|cuarta|quinta|sexta|séptima|octava) )?((?:(?:Primera|Segunda|Tercera|Cuarta|Quinta|Sexta|Séptima|[IVXL]{1,7}|\d{1,3}\.?[ªº°]) )?(?:Reunión|Conferencia|Cumbre|Congreso|Foro)(?!\p{L})(?: (?:(?:de|del|la|las|los|y|o|u|e|sobre|para|en)(?!\p{L})|\p{Lu}[\p{L}-]{0,20})){0,16}(?: \([A-Z]{2,9}(?:-[IVX]{1,5})?\))?)/giu,
} as const;

export const SPANISH_COUNTS: Readonly<Record<string, number>> = {
  un: 1,
  una: 1,
  dos: 2,
  segundo: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
  once: 11,
  doce: 12,
  trece: 13,
  catorce: 14,
  quince: 15,
  dieciocho: 18,
  veinte: 20,
  veinticuatro: 24,
  treinta: 30,
  cuarenta: 40,
  'cuarenta y cinco': 45,
  sesenta: 60,
  setenta: 70,
  ochenta: 80,
  noventa: 90,
  cien: 100,
  'ciento veinte': 120,
  'ciento ochenta': 180,
};
