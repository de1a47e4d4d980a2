import { smallInCapitals } from '../../directive/in-capitals.js';
import { type Address, NOBODY } from '../../grammar/address.js';
import { reporterIn } from '../../report/report-reading.js';
import { SPANISH_AWAITS } from './effect.js';
import { SPANISH_NAMES } from './noun-phrases.js';
import { SPANISH_REPORT_WORDS } from './reports.js';

const { agentsIn, namesAgent } = SPANISH_NAMES;

const THROUGH =
  /,? (?:a través de(?:l| la| los| las| su| sus)?|por medio de(?:l| la| los| las| su)?|por conducto de(?:l| la| los| las| su)?|por intermedio de(?:l| la| los| las| su)?|y,? por su (?:digno )?intermedio,? (?:al|a la|a l[oa]s)) ([^,;]{3,160})/;
/** "que, a través de la Comisión, presente": through whom, named after the task has begun. */
const THROUGH_LATER = new RegExp(`^,? (?:para )?que${THROUGH.source},`);
/** Where the name ends and the task begins: "que", "a que", "para que", "a firmar". */
const TASK =
  /(?:,? (?:(?:a|para|de|en|a fin de) )?que(?=[ ,:])|,? (?:en su (?:calidad|carácter|condición) de|como (?=(?:l[ao]s?|el|una?|parte|órgano|instancia|responsable)(?!\p{L}))) ?|,? (?:contenid|establecid|conferid|otorgad|previst|encomendad)[oa]s? |(?<!(?:en condiciones|en posición|interesad[oa]s|deseos[oa]s|capaces)),? (?:a|para|de) (?=(?!l[ao]s? )\p{Ll}+(?:[aei]r(?:se)?(?:l[aoe]s?|nos)?)(?!\p{L}))|,? (?:a|para|de|en)(?=,| ?:$)|,? un[ao]? (?=(?:\p{Ll}+ ){0,2}(?:informe|reporte|propuesta|estudio|dictamen|presupuesto|plan|proyecto)(?!\p{L}))|(?<=\p{L}) (?=(?!escolar|popular|familiar|militar|regular|particular|titular|similar|mujer|lugar|hogar|poder|taller|mar |nuclear|solar|auxiliar|preescolar|insular|bienestar)(?:\p{Ll}{3,}(?:ar|er|ir)|dar) \p{Ll})|,? (?=(?:presentar|elaborar|preparar|informar|realizar|remitir|estudiar|convocar|coordinar|organizar|examinar|publicar|enviar|adoptar)(?: |$))|(?<=\p{L})(?<!(?:^| )(?:de|a|y|e|o|u|en|para|sobre|con|por|contra|ante|entre|tod[oa]s?|amb[oa]s)) (?:la|el|los|las|una?|sus?) (?=\p{Ll})| (?:a la|al) (?=\p{Ll}+(?:ción|sión|miento)(?!\p{L}))| a (?:la|el) (?=próxima (?:sesión|reunión))| (?=(?:informes?|reportes?|aclaraciones|explicaciones|antecedentes|copia) (?:sobre|acerca|respecto|de (?:l[oa]s?|sus?)) )|,? (?:la|el|los|las|para la|para el) (?=(?:firma|suscripción|formalización|gestión|adopción|preparación|elaboración|realización|tarea|organización|coordinación|responsabilidad|ejecución|convocatoria)\b)|:)/u;
const TO_WHOM =
  'al |a la |a los |a las |a (?=\\p{Lu}|tod[oa]s? |aquell[oa]s |sus? |cada |otr[oa]s |dich[oa]s? |quienes |organi|instit|gobier|país|entid|amb[oa]s )';
const RECIPIENT = new RegExp(`^(?:asimismo |también |además )?(?:${TO_WHOM}|ante (?:la|el) )`, 'u');
const LATER = new RegExp(`^[^,;:]{0,60}? (?=${TO_WHOM})`, 'u');
/** "los Estados que aún no lo hayan hecho a que …": the clause belongs to the name. */
const WHICH =
  /^[^,;:]{3,80}?,? que (?:aún|todavía|ya |no |lo |hayan|deseen|estén|sean|tengan|puedan|tienen|han |son |están|poseen|cuentan|disponen|forman|pueden|reciben|prestan|producen|acogen|figuran|operan|realizan|utilizan|participan|integran)[^,;:]{2,160}?(?:, o que [^,;:]{2,80})?(?=,? a que\b|,? para que\b|,? a (?=\p{L}+(?:ar|er|ir)\b)|,? que )/u;
const EARLIER_ASK =
  /^(?:su |el |la |los |las |sus )?(?:solicitud(?:es)?|llamado|llamamiento|pedido|petici[oó]n(?:es)?|mandatos?|invitación|recomendación|exhortación|encargo|instrucción)s?\b[^,;]{0,40}? (?:formulad[ao]s? |hech[ao]s? |conferid[ao]s? |asignad[ao]s? |otorgad[ao]s? |encomendad[ao]s? |dirigid[ao]s? )?(?=al |a la |a los |a las |de la |del |de los )/;

/** What is decided is to ask somebody: "acordó solicitar al Director …". */
const DECIDED_ASK =
  /^(?:,? ?(?!que |\p{L}+[aei]r )[^;:]{3,200}?, )?(?:también |asimismo |por unanimidad,? )?(solicitar|pedir|encomendar|encargar|instruir|requerir|instar|exhortar|invitar|alentar|autorizar|recomendar|facultar|delegar|mandatar)(?:le|les)? /u;

/** "SE ACUERDA: Solicitar a …" */
const uncapitalised = (object: string): string =>
  object.replace(/^(?:: ?)?(\p{Lu})(?=\p{Ll})/u, (_, first: string) => first.toLowerCase());

/** "acuerda, por unanimidad, instar a …" */
const INSERTION =
  /^,? ?(?:por (?:unanimidad|mayoría|consenso)|de (?:conformidad|acuerdo)|con (?:base|arreglo)|en (?:virtud|uso)|previo|al amparo|a propuesta)(?!\p{L})[^;]{0,200}?, (?=\p{L}+[aei]r )/u;

/** "acordó por asentimiento que …" */
const MANNER = /^,? ?por (?:unanimidad|mayoría|consenso|asentimiento|aclamación)(?: de [^,;]{3,40}?)?,? (?=que )/u;

const inSmall = smallInCapitals(/(?<!\p{L})(?:AL?|LAS?|LOS|EL|Y|E|DEL?|QUE)(?!\p{L})/gu);

/** Reads the object of a Spanish directive: "al Consejo Permanente, a través de su Comisión, que informe". */
export function spanishAddress(lemma: string, object: string): Address {
  if (SPANISH_AWAITS.has(lemma)) return reporterIn(object, SPANISH_REPORT_WORDS);
  if (lemma === 'renovar' || lemma === 'reiterar' || lemma === 'prorrogar' || lemma === 'extender') {
    const holder = lemma === 'prorrogar' ? mandateHolder(object) : NOBODY;
    if (holder.addressees.length > 0) return holder;
    const ask = EARLIER_ASK.exec(object);
    if (ask === null) return RECIPIENT.test(object) ? afterRecipient(object) : NOBODY;
    const rest = object.slice(ask[0].length).replace(/^del? /, (found) => (found === 'del ' ? 'al ' : 'a '));
    return afterRecipient(rest);
  }
  const what = inSmall(object)
    .replace(MANNER, '')
    .replace(INSERTION, '')
    .replace(/^A(?=l | la | los | las )/, 'a');
  if (PROLONGS.test(what)) return mandateHolder(what);
  const [decided, ask] = /^(?:decidir|resolver|acordar)$/.test(lemma)
    ? (DECIDED_ASK.exec(uncapitalised(what)) ?? [])
    : [];
  if (decided !== undefined && ask !== undefined) return spanishAddress(ask, what.slice(decided.length));
  if (RECIPIENT.test(what)) return afterRecipient(what);
  if (/^,? ?(?:[Qq]ue|QUE)\b/.test(what)) return afterThat(what.replace(/^Q(?:ue|UE)/, 'que'));
  const later = /^(?:decidir|acordar|resolver)$/.test(lemma) || OF_THOSE.test(what) ? null : LATER.exec(object);
  return later === null ? NOBODY : afterRecipient(object.slice(later[0].length));
}

/** "instar a éstos para que lo hagan llegar a la Dirección General": who is named later only gets it. */
const OF_THOSE = /^a (?:[ée]st[eoa]s?|ell[oa]s|él|ella) /u;

const PROLONGS = /^(?:prorrogar|renovar|extender|prolongar)(?!\p{L})/u;
const MANDATE_OF =
  /(?<!\p{L})(?:mandatos?|funciones|nombramiento) (?:(?:otorgad|conferid|asignad|encomendad)[oa]s? (?:al? |a l[oa]s? )|de(?:l| la| los| las) |de (?=\p{Lu}))/u;
const HOLDER_END =
  /[,;]| (?:por (?:un|otr|el|dos|tres|seis|doce|\d)|hasta|durante|en los términos|en virtud|de conformidad|con arreglo|según|a partir|que figura|(?:establecid|contenid|enunciad|previst|definid)[oa]s?)(?!\p{L})| \([^()]{2,40}\)|\.?$/u;

/** "prorrogar el mandato de la Relatora Especial por tres años": who goes on. */
function mandateHolder(object: string): Address {
  const mandate = MANDATE_OF.exec(object.slice(0, 300));
  if (mandate === null) return NOBODY;
  const rest = object.slice(mandate.index + mandate[0].length, 500);
  const name = rest.slice(0, rest.search(HOLDER_END));
  return namesAgent(name) ? { ...NOBODY, addressees: [name.trim()] } : NOBODY;
}

function afterRecipient(object: string): Address {
  const recipient = RECIPIENT.exec(object);
  if (recipient === null) return NOBODY;
  const head = object.slice(0, 500);
  const from = recipient[0].length;
  const clause = WHICH.exec(head.slice(from))?.[0].length ?? 0;
  const task = head.slice(from + clause).search(TASK);
  const end = task < 0 ? Math.max(head.search(/[,;]|$/), 0) : from + clause + task;
  const stretch = head.slice(from, end).replace(/ [ye] ?$/, '');
  const through = THROUGH.exec(stretch)?.[1] ?? THROUGH_LATER.exec(head.slice(end))?.[1];
  const addressees = agentsIn(stretch.replace(THROUGH, ''));
  return { addressees, through: through === undefined ? [] : [through.trim()], calledUpon: [] };
}

/** "que el tema sea considerado por la Comisión" */
const BY =
  /\b(?:sea|sean|será|serán) \p{L}+(?:[aií]d|uest|ech|rit|iert)[oa]s? por (?:la |el |los |las )?([^,;]{3,120}?)(?= en (?!\p{Lu})| con | a | de conformidad| de acuerdo| antes | durante |[,;.]|$)/u;
const SUBJECT =
  /^,? ?que,? (?:(?:hasta|durante|a más tardar|antes|en|por|con|a) [^,;]{3,80}, )?((?:tod[oa]s )?(?:la|el|los|las) [^,;]{3,120}?)(?:, [^,;]{3,80},)?(?: (?:se(?! (?:celebr|realic|lleve|efectú|inclu|publi|incorpor|apli|distribu|destin|asign|manten|someta|prorrogu|extiend))|l[oae]s?))? (?=\p{Ll}{3,}(?:e|en|a|an|á|án)(?![\p{L}]))/u;

/** "que por la Tesorería se informe …" */
const THROUGH_WHOM =
  /^,? ?que,? por (?:parte de(?:l| la| los| las) |el |la |los |las )([^,;]{3,100}?),? (?:[^;.]{3,80}, )?se \p{Ll}/u;

/** "Respaldar la labor de la Conferencia y encomendarle que", "Agradecer al Gobierno su apoyo e invitarlo a". */
const THANKED =
  /(?:agradec|felicit|reconoc|respald|encomi|apoy|salud|destac)\p{L}* (?:(?:la|el|los) (?:labor|trabajos?|papel|apoyo|gestión|compromiso|esfuerzos) (?:del?|de la|de l[oa]s) |al? |a la |a l[oa]s )([^,;.]{3,100}?)(?: (?:por|en|su|sus|la|el) [^;.]{3,120})?,? [ye] $/iu;

/** Whom "le" or "lo" behind a verb stands for: who has just been named for what they do. */
export function spanishAntecedent(before: string): readonly string[] {
  const name = THANKED.exec(before.slice(-260))?.[1];
  return name !== undefined && namesAgent(name) ? agentsIn(name) : [];
}

/** "que el mandato de la Misión consistirá en …": whoever holds it. */
const HELD_MANDATE =
  /^,? ?que,? el mandato de(?:l| la| los| las)? ([^,;]{3,160}?) (?:consist(?:irá|a)|comprend(?:erá|a)|inclu(?:irá|ya)|será|sea|abar(?:cará|que)) /u;

/** "que las medidas solicitadas a la secretaría en la presente decisión se lleven a efecto": whoever is to take them. */
const MEASURES_OF =
  /^,? ?que,? l[ao]s (?:medidas|actividades|acciones|tareas) (?:solicitad[oa]s|pedid[oa]s|encomendad[oa]s|que se (?:solicitan|piden|encomiendan)) (?:al|a la) ([^,;]{3,40}?) en (?:la|el) presente /u;

/** "que la Secretaría General presente …", "que el tema sea considerado por la Comisión" */
function afterThat(object: string): Address {
  const whom = THROUGH_WHOM.exec(object)?.[1] ?? MEASURES_OF.exec(object)?.[1];
  if (whom !== undefined && namesAgent(whom)) return { ...NOBODY, addressees: agentsIn(whom) };
  const by = BY.exec(object.slice(0, 400))?.[1];
  if (by !== undefined && namesAgent(by)) return { ...NOBODY, addressees: agentsIn(by) };
  const held = HELD_MANDATE.exec(object)?.[1];
  if (held !== undefined && namesAgent(held)) return { ...NOBODY, addressees: agentsIn(held) };
  const name = SUBJECT.exec(object)?.[1];
  return name === undefined || !namesAgent(name) || name.endsWith(' se')
    ? NOBODY
    : { ...NOBODY, addressees: agentsIn(name) };
}
