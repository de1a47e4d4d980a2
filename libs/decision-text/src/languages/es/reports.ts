import type { ReportWords } from '../../report/report-reading.js';
import { SPANISH_NAMES } from './noun-phrases.js';

/** How Spanish asks for a report; the kinds are tried in this order. */
const SPANISH_REPORTS = {
  /** "informe a la Asamblea General", "informar", "mantenga informado", "dé cuenta". */
  inform:
    /\b(?:(?:les?|nos) )?(?:informe|informen|informar|informará|informarán|informando|informándol[aoe]s?|informara|informase|informaría)(?! a la (?:población|ciudadanía|opinión)| al público)(?=(?: (?:de nuevo|nuevamente|periódicamente|anualmente|regularmente|oportunamente|semestralmente|trimestralmente|mensualmente|y presente|posteriormente|lo antes posible|cuanto antes|a la (?:mayor )?brevedad(?: posible)?|sin demora|de inmediato|por escrito|oralmente|verbalmente))?,? (?:al|a la|a los|a las|a su|a est[ea]|sobre|anualmente|en|acerca|del|de la|de lo|de los|de las|de sus?|de (?:manera|forma|modo|ello|esto)|ante|antes|cada|\p{L}+mente|a más tardar|dentro|con|todos|una vez|dos veces|al menos|durante|para (?:el|la|fines|\p{L}+ de 20)|tras|transcurridos|(?:tres|seis|un|dos) mes(?:es)?)(?!\p{L})|(?<= e inform\p{L}+)(?=[;.]|$))/giu,
  /** "rinda cuentas", "mantenga informada a la Asamblea": nothing else is meant by it. */
  account:
    /\b(?:(?:les?|nos|l[ao]) )?(?:mant(?:en(?:ga|gan|er|drá|drán)|uvier[ae]n?|uvies[ea]n?) (?:[\p{L}]+ )?informad[ao]s?|r(?:inda|indan|endir|endirá|endirán) cuentas?|(?:dé|den|dar|dará|darán|dieran?|diesen?|dando) cuenta|rindiendo cuentas)(?!\p{L})/giu,
  /** "solicita ser informada por el Gobierno", "pide que se la mantenga informada" */
  told: /(?<=^ ?)(?:ser (?:\p{L}+mente )?(?:mantenid[oa]s? )?(?:\p{L}+mente )?informad[oa]s?|que se l[aeo]s? (?:mantenga (?:\p{L}+mente )?informad[oa]s?|informe))(?!\p{L})/gu,
  /** "que la informe": a noun would have another article. */
  itself: /\bl[ao] informen?(?!\p{L})/gu,
  /** "le brinde información actualizada" */
  gives:
    /\b(?:les?|nos) (?:brind(?:e|en|ar)|proporcion(?:e|en|ar|aran?|asen?)|suministr(?:e|en|ar|aran?)|facilit(?:e|en|ar|aran?)|present(?:e|en|ar))(?! toda )(?=[^;.:]{0,60}? información(?!\p{L}| (?:\p{L}+ )?(?:que (?:necesit|solicit|requier)|necesari|solicitad|requerid)))/gu,
  /** "un proyecto, que deberá ser elevado al Consejo", "un plan, a ser presentado en 2023" */
  toBeHanded:
    /,? (?:(?:a|para) (?:ser |que sean? )?(?:(?:presentad|sometid|elevad|remitid|entregad|enviad)[oa]s?|(?:present|elev|remit|entreg|someter|envi)(?:ar|ir|er)?se)(?= )|(?:que|l[ao]s? cual(?:es)?|(?:el|la|los|las) mism[oa]s?) (?:(?:deberán?|habrán? de) (?:ser (?:presentad|sometid|elevad|remitid|entregad|enviad)[oa]s?|(?:present|elev|remit|entreg|someter|envi)(?:ar|ir|er)?se)|serán? (?:presentad|sometid|elevad|remitid|entregad|enviad)[oa]s?|se (?:present|somet|elev|remit|entreg|envi)(?:ar|er|ir)án?))(?= [^;.]{0,60}?(?:al?|ante|consideración del?|en|durante|antes del?|más tardar) )/gu,
  /** "Un informe anual será presentado al Consejo", "El Consejo será informado" */
  passive:
    /(?<=^ ?(?:que )?|[.;] )(?:(?:un|una|los|el|la|su|sus|cada) (?!presente)(?:\p{Ll}+ ){0,3}?(?:informes?|reportes?|memorias?|balances?|evaluaci(?:ón|ones))(?!\p{L})(?:(?! que | cuy)[^;.:]){0,100}? (?:será|serán|deberá ser|deberán ser) (?:presentad|sometid|elevad|remitid|transmitid|entregad|comunicad|rendid)[oa]s?|(?:el|la|los|las) [^;.:,]{3,60} (?:será|serán|deberá ser|deberán ser) (?:mantenid[oa]s? )?(?:\p{L}+mente )?informad[oa]s?)(?!\p{L})/giu,
  /** "cuyas conclusiones serán presentadas a la Conferencia" */
  findings:
    /\bcuy[oa]s (?:conclusiones|resultados|recomendaciones|propuestas|informes?) (?:\p{L}+ )?(?:(?:serán|deberán ser) (?:presentad|sometid|elevad|remitid|comunicad)[oa]s|se (?:presentar|someter|elevar|remitir|comunicar)án|deberán (?:presentar|someter|elevar|remitir|comunicar)se)(?!\p{L})/gu,
  /** "haga una exposición", "actualice al Consejo sobre". */
  brief:
    /\b(?:(?:les?|nos) )?(?:(?:ha(?:ga|gan|cer)|realic(?:e|en)|realizar|efectú(?:e|en)) una (?:\p{Ll}+ )?(?:presentación|exposición)(?=[^;.:]{0,120}? (?:al|a la|ante el|ante la|en su) )|expon(?:ga|gan|er)(?= (?:al|a la|ante|en (?:la|su)|sobre|el estado|la situación|los (?:avances|resultados)))|actuali(?:ce|cen|zar)(?=[^;.:]{0,80}? (?:al|a la|a los|a las) (?:\p{Lu}|miembros|estados)[^;.:]{0,120}? (?:sobre|acerca|respecto) )|present(?:e|en|ar)(?= (?:al|a la|ante el|ante la) [^;.:]{3,80}? (?:oralmente|verbalmente|los avances|el avance|el estado)(?!\p{L})))/giu,
  /** "prepare un examen para su consideración por el Consejo". */
  prepared:
    /\b(?:(?:les? )?recomien(?:de|den)(?=(?<=les? \p{L}+) [^;.:]{0,80}?(?:proyecto|texto)(?!\p{L})| (?:al|a la) [^;.:]{3,120}? (?:proyecto|texto)(?!\p{L}))|(?:prepare|elabore)n?(?=,? para (?:su|la) [^,;.:]{3,50}(?:reunión|período de sesiones|sesión)[^;.:]{0,30}? (?:documento|nota|estudio|análisis)(?!\p{L}))|(?:prepar(?:e|en|ar|ará)|elabor(?:e|en|ar|ará)|realic(?:e|en)|realizar|efectú(?:e|en)|efectuar|formul(?:e|en|ar))(?=[^;.:]{0,160}? (?:para|con miras a|a efectos de|a fin de someterl[oa]s? a) (?:su |la )?(?:consideración|examen|aprobación|presentación|discusión|revisión) (?:y \p{Ll}+ )?(?:por (?:el|la|los|las)|del?|de la|al?|a la|en) |[^;.:]{0,160}? para (?:que (?:el|la) [^,;.:]{3,60}? l[oa]s? (?:examine|considere|apruebe|adopte|estudie|analice)(?!\p{L})|que l[oa]s? (?:examine|considere|apruebe|adopte|estudie|analice) (?:el|la) |ser (?:presentad|sometid|considerad|examinad|aprobad)[oa]s? (?:al?|por|ante) )))/giu,
  /** "mantenga al Consejo informado" */
  keep: /\b(?:mant(?:en(?:ga|gan|er|drá|drán)|uvieran?|uviesen?)|tener|tengan?|tuvieran?) (?=(?:al|a la|a los|a las) [^,;.]{3,80}? (?:plenamente |debidamente )?informad[oa]s?(?!\p{L}))/giu,
  /** "presente un informe", "elevar … un informe". */
  deliver:
    /\b(?:(?:les?|nos) )?(?:present(?:e|en|ar|ará|arán|ando|ara|aran|ase|asen|aría|arían)|somet(?:a|an|er|ieran?|iesen?|erá)|elev(?:e|en|ar|ara|ará|arán)|remit(?:a|an|ir|iera|irá)|transmit(?:a|an|ir|irá)|haga llegar|rind(?:a|an)|rendir|prepar(?:e|en|ar|aran?|asen?|ará)|elabor(?:e|en|ar|aran?|asen?|ará)|emit(?:a|an|ir|irá)|rendirán?|entreg(?:ue|uen|ar|ara)|difund(?:a|an|ir)|distribu(?:ya|yan|ir|irá)|publi(?:que|quen|car|cará)|proporcion(?:e|en|ar|aran?|asen?)|suministr(?:e|en|ar|aran?)|facilit(?:e|en|ar|aran?)|envi(?:e|en|ar|ara)|envíe|envíen)(?=(?:(?! y que | en (?:la|el|las|los) que se )[^;.:]){0,240}?(?<!\b(?:que|e|y) |(?:formato|modelo|plantilla|formulario|directrices|orientaciones|guía|cuestionario|sistema|calendario)s? (?:de|para|del) (?:(?:la )?presentación de )?(?:los |sus |un )?)\b(?:informes?|reportes?|memorias?|rendición de cuentas)\b(?! (?:de la|del|de los) (?!avance|progreso|resultado)))/giu,
  handOver:
    /\b(?:(?:les?|nos) )?(?:present(?:e|en|ar|ara|ase|ará|aría)|somet(?:a|an|er|ieran?|iesen?|erá)|elev(?:e|en|ar|ará|arán)|entreg(?:ue|uen|ar|ará|arán)|remit(?:a|an|ir|iera|irá|irán)|emit(?:a|an|ir|irá))(?=[^;.:]{0,160}?\b(?<!(?:cuestionario|formulario|formato|modelo|plantilla|ficha|sistema|comisión|comité|grupo|proceso)s? de )(?:propuestas?|observaciones|comentarios|recomendaci(?:ón|ones)|conclusiones|resultados|opciones|opini(?:ón|ones)|aport(?:es|aciones)|insumos|contribuciones(?! (?:financier|voluntari|económic))|estudios?|información|proyectos?|plan(?:es)?|evaluaci(?:ón|ones)|balances?|análisis|relevamientos?|cálculos?|estimaci(?:ón|ones)|diagnósticos?|res[uú]men(?:es)?|síntesis|cronogramas?|hojas? de ruta|documentos?|bolet[ií]n(?:es)?|inventarios?|exposición|actualizaci(?:ón|ones)|listas?)(?!\p{L})[^;.:]{0,200}?)/giu,
  /** "proporcione información en el contexto del próximo proyecto de presupuesto" */
  facts:
    /\b(?:proporcion(?:e|en|ar|aran?|asen?)|suministr(?:e|en|ar|aran?)|facilit(?:e|en|ar|aran?)|present(?:e|en|ar))(?=[^;.:]{0,40}? (?:información|datos|detalles)(?!\p{L}))/gu,
  /** "formule recomendaciones al Consejo": what nobody receives is no report. */
  formulated:
    /\bformul(?:e|en|ar|ará|arán)(?=[^;.:]{0,160}?\b(?:propuestas?|observaciones|comentarios|recomendaciones|conclusiones)\b[^;.:]{0,120}? (?:al?|a la|ante (?:el|la)) (?:\p{Lu}|\d{1,3}\.?[ªº]|secretar|comit|comis|consej))/gu,
  /** "transmita sus conclusiones a los Gobiernos": findings are a report where somebody receives them. */
  transmit:
    /\b(?:transmit(?:a|an|ir)|haga llegar|hagan llegar|enví?(?:e|en|ar))(?=[^;.:]{0,80}?\b(?:propuestas?|observaciones|comentarios|recomendaciones|conclusiones|resultados|estudios?)\b[^;.:]{0,80}? (?:al|a la|a los|a las) (?:\p{Lu}|gobiernos|países|órganos)|[^;.:]{0,60}? (?:al|a la|a los|a las) (?:\p{Lu}|gobiernos|países|órganos)[^;.:]{0,100}?(?<!\p{L})(?:propuestas?|observaciones|comentarios|recomendaciones|conclusiones|resultados|estudios?|un (?:plan|proyecto|documento|análisis))(?!\p{L}))/gu,
  /** "proporcione al Comité información sobre los puertos". */
  tells:
    /\b(?:transmit(?:a|an|ir)|proporcion(?:e|en|ar|aran?|asen?)|suministr(?:e|en|ar|aran?)|facilit(?:e|en|ar|aran?)|brind(?:e|en|ar)|remit(?:a|an|ir)|envíen?|enviar)(?=[^;.:]{0,60}? (?:al|a la) (?:Conferencia|Consejo|Concejo|Asamblea|Comité|Comisión|Secretar|Junta|Congreso|Director|Presidente|Pleno|Mesa|Parlamento|Grupo|\p{Lu}{3,})[^;.:]{0,90}? información(?!\p{L})|[^;.:]{0,20}? información(?!\p{L})[^;.:]{0,120}? (?:al|a la) (?:Conferencia|Consejo|Concejo|Asamblea|Comité|Comisión|Secretar|Junta|Congreso|Director|Presidente|Pleno|Mesa|Parlamento|Grupo))/gu,
  /** "la elaboración de un informe", "solicitar al Director un informe": a report without a verb that hands it over. */
  noun: /\b(?:(?:informes?|reportes?|aclaraciones|explicaciones)(?=(?:,[^;.:]{3,80},)? (?:sobre|acerca|respecto))(?<=^(?:al |a la |a los |a las )(?:(?! que )[^,;:]){3,100} \p{L}+)|(?:(?:elaboración|preparación|presentación|redacción)(?:, [^,;.]{3,60},)? de (?:un|el|los|sus?) |(?:envío|remisión|entrega|presentación) (?:de un |del (?:respectivo |correspondiente )?))(?:\p{Ll}+ )?(?:informes?|reportes?)|un (?:\p{Ll}+ ){0,2}(?:informe|reporte)(?<=^(?:\p{L}+r )?(?:al |a la |a los |a las )(?:(?!\bque\b)(?:[^,;:]|,(?= \p{Lu}))){3,100}))(?!\p{L})/gu,
  /** "incluya en su informe anual", "en su informe anual incluya". */
  include:
    /\b(?:inclu(?:ya|yan|ir|yendo)|incorpor(?:e|en|ar)|reflej(?:e|en|ar)|consign(?:e|en|ar)|dediqu(?:e|en)|prest(?:e|en|ar)(?= [^;.:]{0,30}atención)|hag(?:a|an) (?:especial )?(?:referencia|mención))(?=[^;.:]{0,200}? en (?:sus?|el|los) (?:próxim[oa]s? |respectiv[oa]s )?informes?(?!\p{L}))|(?<=\b(?:que|y) )en sus? (?:próxim[oa]s? |respectiv[oa]s )?informes?(?= [^;.:]{0,80}?\b(?:inclu(?:ya|yan|ir)|dediqu|incorpor))/giu,
  /** "comunicar al Cabildo, antes del 15 de septiembre, los senderos": what a body is told, and not the decision itself. */
  tell: /\b(?:señal(?:e|en|ar)(?=[^;.:]{0,60}? a la atención (?:del|de la|de los) )|pon(?:ga|gan|er)(?=[^;.:]{0,40}? a disposición (?:del|de la|de l[oa]s) )|(?:l[oa]s? )?comuni(?:que|quen|car|cará|carán)(?:l[oa]s?)?|notifi(?:que|quen|car|cará|carán)(?:l[oa]s?)?|pon(?:ga|gan|er) en conocimiento de)(?:(?<=señal\p{L}+|pon(?:ga|gan|er))|(?=(?: \p{L}+mente,?)? (?:al|a la|a los|a las|del|de la) (?:\p{Lu}|secretar|comit|comis|consej)))(?![^;.:]{0,160}\b(?<!de )(?:l[ao]|el) presente\b)/gu,
  /** "compartan con la Secretaría sus experiencias" */
  shared:
    /\bcompart(?:a|an|ir)(?=[^;.:]{0,60}? con (?:la|el) (?:Secretar|Director|Consejo|Comité|Comisión|Oficina|Conferencia))/gu,
  /** "remitan a la Secretaría, antes del 30 de junio, la nómina": what a body is sent by a day. */
  sent: /\b(?:notifi(?:quen?|car|carán?)|declar(?:en|ar|arán?)|remit(?:a|an|ir|irá|irán)|present(?:e|en|ar|ará|arán)|enví(?:e|en)|envi(?:ar|ará|arán)|facilit(?:e|en|ar|ará|arán)|proporcion(?:e|en|ar|ará|arán)|suministr(?:e|en|ar|ará|arán)|hagan? llegar)(?=[^;.:]{0,140}?(?<!\p{L})(?:nómina|relación de|listas?|estados? de cuentas?|datos|cifras|estadísticas|respuestas|opini(?:ón|ones)|dictamen|dictámenes|inventario|manifestaciones|expresiones de interés|candidaturas|nombres|ofertas)(?!\p{L}))(?=[^;.:]{0,160}? (?:al|a la|a los|a las) (?:\p{Lu}|secretar|comit|comis|consej|propietari|miembros|departamentos))/gu,
  /** "envíen sus observaciones a más tardar el 30 de junio": what is handed in by a day. */
  handedIn:
    /\b(?:remit(?:an?|ir|ieran?|iesen?)|present(?:en?|ar|aran?|asen?)|envíen?|envi(?:ar|aran?|asen?)|transmit(?:an?|ir|ieran?)|comuni(?:quen?|car|caran?)|somet(?:an?|er|ieran?)|hagan? llegar|formul(?:en?|ar|aran?))(?= (?:sus? (?:respectiv[oa]s )?)?(?:observaciones|comentarios|opiniones|respuestas|propuestas|aportaciones|contribuciones|sugerencias)(?!\p{L}))/gu,
  /** "y lo presente al Consejo" */
  handed:
    /\b(?:l[oa]s? (?:present|somet|elev|remit|transmit)(?:e|a|en|an|ará|erá|irá|arán|erán|irán|aran?|ieran?|asen?|iesen?)|(?:present|remit|transmit|elev|somet)[aei]rl[oa]s?)(?=(?:,[^,;.:]{3,100},)? (?:(?:al|a la|a los|a est[ea]|ante el|ante la|ante est[ea]|en la) |en (?:el|su) (?:\p{L}+ ){0,3}(?:período|periodo|reunión|sesión|asamblea)(?!\p{L})))/giu,
} as const;

/** How Spanish asks for reports. */
export const SPANISH_REPORT_WORDS: ReportWords = {
  names: SPANISH_NAMES,
  hint: /proporcion|suministr|facilit|env[ií]|compart|document|recomien|disposición|atención|comuni|notifi|conocimiento|inform|reporte|cuenta|propuesta|observac|comentario|recomendac|conclusion|resultado|estudio|proyecto|plan|present|somet|elev|remit|transmit|expo[sn]|actuali|aclarac|explicac|consideración|exam[ei]n/i,
  phrases: [
    { pattern: SPANISH_REPORTS.inform },
    { pattern: SPANISH_REPORTS.itself, isSure: true },
    { pattern: SPANISH_REPORTS.told, isSure: true },
    { pattern: SPANISH_REPORTS.gives },
    { pattern: SPANISH_REPORTS.findings, isSure: true },
    { pattern: SPANISH_REPORTS.passive, isSure: true },
    { pattern: SPANISH_REPORTS.toBeHanded, handsOver: true, isSure: true },
    { pattern: SPANISH_REPORTS.account, isSure: true },
    { pattern: SPANISH_REPORTS.brief },
    { pattern: SPANISH_REPORTS.prepared },
    { pattern: SPANISH_REPORTS.tells },
    { pattern: SPANISH_REPORTS.keep },
    { pattern: SPANISH_REPORTS.deliver },
    { pattern: SPANISH_REPORTS.handOver, onlyAddressed: true },
    { pattern: SPANISH_REPORTS.facts, onlyDated: true },
    { pattern: SPANISH_REPORTS.formulated },
    { pattern: SPANISH_REPORTS.transmit },
    { pattern: SPANISH_REPORTS.noun, isSure: true },
    { pattern: SPANISH_REPORTS.include, isSure: true },
    { pattern: SPANISH_REPORTS.tell, onlyDated: true },
    { pattern: SPANISH_REPORTS.sent, onlyDated: true },
    { pattern: SPANISH_REPORTS.handedIn, onlyDated: true },
    { pattern: SPANISH_REPORTS.shared },
    { pattern: SPANISH_REPORTS.handed, handsOver: true },
  ],
  /** After these, "informe" and "presente" are no verbs: "el informe", "la presente resolución". */
  noVerb:
    /\b(?:la|el|un|una|su|sus|del|al|este|dicho|los|las|primer|segundo|cada|como|de|próximo|último|citado|mencionado|en|presente|en (?:la|el|las|los) (?:que|cual(?:es)?) se)\s*$/iu,
  infinitive: /^(?:les? )?\p{L}+(?:ar|er|ir)(?:l[aoe]s?)?(?!\p{L})/u,
  helped:
    /(?<!\p{L})(?:ayud|apoy|asist|capacit|permit|posibilit|alent)\p{L}* (?:(?! [ye] )[^,;.:]){2,80} (?:a|para|en) $/u,
  described:
    /(?<!\p{L})(?:(?<!(?:\b(?:en|a|ante|consideración de) (?:la|su|el) |\bal )(?:(?:próxim[oa]|\d{1,3}\.?[ªº]|\p{Lu}\p{L}*) ){0,2}(?:[Rr]eunión|[Ss]esión|[Cc]onferencia|[Aa]samblea|[Cc]umbre|[Cc]ongreso|período de sesiones)(?: (?:del?|la|l[oa]s|y|ordinari[oa]|plenaria|\p{Lu}[\p{L}-]*)){0,6},? )que (?:se (?:celebrará|celebra|realizará|realiza|efectúa|llevará a cabo|organizará|convocará)|tendrá lugar)(?: [^,;.]{0,40})?|(?:metas?|objetivos?)(?: \p{Ll}+){0,3}|(?:posibilidad|conveniencia|viabilidad) de(?: que)?|(?:para|a fin de) que [^,;.]{3,40}(?:terminar|concluir|terminad[oa]s?|concluid[oa]s?|concluyan?|terminen?)|(?:(?<!(?:progresos|avances) )realizad|celebrad|efectuad|publicad)[oa]s?) $/u,
  andThat: /\b(?:y|e)( que)?(?: le)? $/,
  recipient:
    /\b(?:a la|al|a los|a las|a est[ea]|ante la|ante el|ante est[ea]|a consideración de la|a consideración del|(?:consideración|examen|aprobación|revisión|discusión) (?:de la|del|por el|por la|por los|por las)|para que (?:el|la)|para que l[oa]s? (?:examine|considere|apruebe|adopte|estudie|analice) (?:el|la)|para (?:ser|que sean?) (?:considerad|examinad|aprobad|estudiad|analizad)[oa]s? por (?:el|la)) (?:\d{1,3}\.?[ªº] )?((?:(?:\p{Lu}[\p{L}-]*|de|del|la|las|los|y|sobre|para|contra|o|e|u|Estados|miembros|gobiernos|países|órganos|organismos|próxima|secretaría|comisión|comité|consejo|concejo|junta|pleno|propietarios|especial|\([A-Z-]{2,12}\))(?: |(?=[,;.:])|$)){1,20})/gu,
  tail: /(?: (?:de|del|la|las|los|y|sobre|para|o|e|u))+$/u,
  handedOn:
    /,? (?:que|quien|quienes|(?:el|la) (?:que|cual)|y (?:(?:el|la) )?)(?: ?((?:\p{Lu}[\p{L}-]*(?: de(?:l| la)?)? ?){1,6}))?,? ?(?:a su vez )?l[oa]s? (?:transmit|remit|elev|present|somet)(?:a|e|irá|ará|erá)n? (?:a su vez )?(?:al?|ante)(?: el| la)? ([^,;.]{3,90}?),? (?=(?:dentro|en (?:el|un) plazo)[^;.]{3,80}?(?:recib|recepci))/u,
  relayed: /, (?:que|quien|quienes|(?:el|la) (?:que|cual)|est[ae])(?: a su vez)?,? ?$/u,
  head: /^(?:(?:[IVXLC]{2,7}|[IVX]) (?=Consejo |Comité |Comisión |Asamblea |Junta )|(?:[IVXLC]+|\d{1,3}\.?[ªº]|próxima) (?:Reunión|Sesión)(?: (?:Ordinaria|Extraordinaria|Plenaria))? de(?:l| la| los| las) |próxima )/,
  toSpeaker: /^(?:informándol|ser |que se l[aeo]s? |(?:les?|nos|l[ao] manten\p{L}+) |l[ao] informe)/u,
  inItsSession:
    /\ben (?:(?:su|nuestra) (?:[\p{L}\d.ªº]+ ){1,4}(?:per[ií]odo|reunión|sesión)|la (?:reunión|sesión) (?:de|del mes de|ordinaria)(?!\p{L}))/u,
  sessionOf:
    /(?:per[ií]odo(?: \p{Ll}+)? de sesiones|reunión|sesión)(?: \p{Ll}+)? de(?:l| la) ((?:\p{Lu}[\p{L}-]*(?: (?:de|del|la|los|las|para|sobre|y))* ?){1,8})/u,
  asNeeded: /(?:según|cuando|como) (?:proceda|corresponda|sea necesario)$/u,
  second:
    /,? (?:y|así como|y también),? (?:(?:\p{Ll}+mente|cada (?:año|\p{Ll}+ meses)|una vez al año),? )?(?=a la |al |a los |(?:(?:una?|otro|otra) )?(?:informes?|reportes?|memorias?|exposición)(?: \p{L}+){0,3} (?:al?|ante) )/gu,
  meetsIn:
    /^(?: de(?:l| la| los| las) [^,;.]{3,80})?,? ?(?:\(|(?:previst[oa]|programad[oa]|que (?:se celebrará|tendrá lugar)|a celebrarse)(?: para)?(?: en [^,;.]{3,30})? )?$/u,
  lookedAt:
    /\bpara (?:su |el |la )?(?:examen|consideración|estudio|análisis|revisión|discusión) (?:por|de|del|en)(?:(?! y (?:que )?\p{L}+)[^;.]){0,120}$/u,
  alsoTo: /,? (?:así como|y también),? $/u,
  /** "un Grupo de Trabajo …, el cual deberá": who reports, where it is set up to do so. */
  setUp:
    /^(?:un|una|el|la) ((?:\p{L}[\p{L}-]*)(?: (?:de|del|la|sobre|para|\p{Lu}[\p{L}-]*|(?<=(?:de|sobre|para) )\p{Ll}+|especial|permanente|ad hoc|técnic[oa]|mixt[oa]))*?)(?=,| encargad| integrad| para | que )/u,
  whoShall:
    /(?:,? (?:el|la) cual|(?<!ndol[aeo]s?),? que|,? quien|; (?:el|la) (?:grupo|comisión|comité)) (?:\p{L}+ )?(?:deberá |habrá de )?$/iu,
  awaited:
    /(?<!\p{L})(?:informes?|reportes?)(?: \p{L}+){0,2}? (?:de(?:l| la| los| las)|que (?:(?:les? )?(?:present|rend|remit|someter|elevar|preparar)\p{L}* )?(?:el|la|los|las)) ((?:(?:\p{Lu}[\p{L}-]*|de|del|la|las|los|y|sobre|para|contra)(?: |(?=[,;.:])|$)){1,12})/u,
  via: /(?:a través|por conducto|por intermedio|por medio) de(?:l| la| los| las| su) ((?:\p{Lu}[\p{L}-]*|de|del|la|las|los|y|sobre|para)(?: (?:\p{Lu}[\p{L}-]*|de|del|la|las|los|y|sobre|para)){0,12})/u,
  oral: /\boral(?:mente)?\b/i,
  written: /\b(?:por )?escrito\b/i,
  between:
    /^ para (?:\p{L}+ ){1,8}$|^(?: (?:hábiles )?(?:siguientes|posteriores|contad[oa]s?|después|a partir|a contar|de (?:sancionad|aprobad|adoptad|notificad|publicad|la fecha))[^,;.]{0,120}?)?,? ?(?! ?[ye] )(?:\p{L}+ ){0,2}$/u,
};
