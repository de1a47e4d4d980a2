import { SPANISH_AGENTS } from '../style/agents.es.js';
import { type Address, NOBODY } from './address.js';

const THROUGH =
  /,? (?:a través de(?:l| la| los| las| su| sus)?|por medio de(?:l| la| los| las| su)?|por conducto de(?:l| la| los| las| su)?|por intermedio de(?:l| la| los| las| su)?) ([^,;]{3,160})/;
/** Where the name ends and the task begins: "que", "a que", "para que", "a firmar". */
const TASK =
  /(?:,? (?:(?:a|para|de|en) )?que(?=[ ,:])|,? (?:contenid|establecid|conferid|otorgad|previst|encomendad)[oa]s? |,? (?:a|para|de) (?=(?!l[ao]s? )\p{L}+(?:ar|er|ir|arse|erse|irse|arlo|arla)\b)|,? (?:la|el|los|las) (?=(?:preparación|elaboración|realización|tarea|organización|coordinación|responsabilidad|ejecución|convocatoria)\b)|:)/u;
const RECIPIENT = /^(?:asimismo |también )?(?:al |a la |a los |a las |a (?=\p{Lu})|ante (?:la|el) )/u;
const EARLIER_ASK =
  /^(?:su |el |la |los |las |sus )?(?:solicitud(?:es)?|llamado|llamamiento|pedido|mandatos?|invitación|recomendación|exhortación|encargo|instrucción)s?\b[^,;]{0,40}? (?:formulad[ao]s? |hech[ao]s? |conferid[ao]s? |asignad[ao]s? |otorgad[ao]s? |encomendad[ao]s? |dirigid[ao]s? )?(?=al |a la |a los |a las |de la |del |de los )/;

/** Reads the object of a Spanish directive: "al Consejo Permanente, a través de su Comisión, que informe". */
export function spanishAddress(lemma: string, object: string): Address {
  if (lemma === 'renovar' || lemma === 'reiterar' || lemma === 'prorrogar' || lemma === 'extender') {
    const ask = EARLIER_ASK.exec(object);
    if (ask === null) return NOBODY;
    const rest = object.slice(ask[0].length).replace(/^del? /, (found) => (found === 'del ' ? 'al ' : 'a '));
    return afterRecipient(rest, ask[0].length);
  }
  if (RECIPIENT.test(object)) return afterRecipient(object, 0);
  const later = /^[^,;:]{0,60}? (?=al |a la |a los |a las )/.exec(object);
  if (/^que\b/.test(object)) return subject(object);
  return later === null || lemma === 'decidir'
    ? NOBODY
    : afterRecipient(object.slice(later[0].length), later[0].length);
}

function afterRecipient(object: string, offset: number): Address {
  const recipient = RECIPIENT.exec(object);
  if (recipient === null) return NOBODY;
  const head = object.slice(0, 500);
  const task = head.slice(recipient[0].length).search(TASK);
  const end = task < 0 ? Math.max(head.search(/[,;]|$/), 0) : recipient[0].length + task;
  const stretch = head.slice(recipient[0].length, end);
  const through = THROUGH.exec(stretch)?.[1];
  const addressees = spanishAgents(stretch.replace(THROUGH, ''));
  return { addressees, through: through === undefined ? [] : [through.trim()], calledUpon: [], taskAt: offset + end };
}

/** "que la Secretaría General presente …" */
function subject(object: string): Address {
  const name = /^que,? ((?:la|el|los|las) [^,;]{3,80}?) (?=\p{Ll}{3,}(?:e|en|a|an)\b)/u.exec(object)?.[1];
  return name === undefined || !namesSpanishAgent(name)
    ? NOBODY
    : { ...NOBODY, addressees: spanishAgents(name), taskAt: name.length };
}

const SEPARATOR =
  /,? (?:y|e|así como|o) (?:a |al |en particular )?(?=(?:la |el |los |las |a la |a los |otr[ao]s |demás |\p{Lu}|organi|instit|entid|organis|gobier))|, (?:al |a )?(?=(?:la |el |los |las |a la |a los |a las |otr[ao]s |\p{Lu}|organi|instit|entid|gobier|observ))/u;
const INSERTION =
  /^(?:en|de|con|según|cuando|dentro|conforme|teniendo|mediante|por|para|sobre|sujeto|tomando|como|bajo|desde|entre|incluyendo|inclusive|particularmente|especialmente|durante|si|a fin|de acuerdo) /;

/** The agents that a Spanish stretch names. */
export function spanishAgents(stretch: string): string[] {
  return stretch
    .split(SEPARATOR)
    .map((name) => name.trim())
    .filter((name, index) => index === 0 || !INSERTION.test(name))
    .map((name) =>
      name
        .replace(/^(?:al |a )?(?:la |el |los |las )?/, '')
        .replace(/, .*$/, '')
        .replace(/[\s,;:.]+$/, ''),
    )
    .filter((name, index) => name !== '' && (index === 0 || namesSpanishAgent(name)));
}

/** Whether a word of the stretch names somebody who can be asked. */
export const namesSpanishAgent = (stretch: string): boolean =>
  stretch
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => SPANISH_AGENTS.has(word)) || /\b[A-Z]{3,}\b/.test(stretch);
