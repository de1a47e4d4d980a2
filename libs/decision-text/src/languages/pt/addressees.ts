import { smallInCapitals } from '../../directive/in-capitals.js';
import { type Address, NOBODY } from '../../grammar/address.js';
import { reporterIn } from '../../report/report-reading.js';
import { PORTUGUESE_AWAITS } from './effect.js';
import { PORTUGUESE_NAMES } from './noun-phrases.js';
import { PORTUGUESE_REPORT_WORDS } from './reports.js';

const { agentsIn, namesAgent } = PORTUGUESE_NAMES;

const THROUGH_WORDS = '(?:por (?:intermédio|meio)|através|por via) d(?:[oa]s?|e|e su[ao]s?) ';
const THROUGH = new RegExp(`,? ${THROUGH_WORDS}([^,;]{3,160})`);
/** "que, por intermédio da Comissão, apresente": through whom, named after the task has begun. */
const THROUGH_LATER = new RegExp(`^,? (?:a |para )?que, ${THROUGH_WORDS}([^,;]{3,160}),`);
/** "encarregar X da coordenação": what is to be done is a noun. */
const DOING =
  '(?:coordenação|elaboração|execução|preparação|organização d|realização|convocação|responsabilidade|implementação|redação|gestão|tarefa)';
const PERSONAL = '(?:\\p{Ll}+(?:[aei]r(?:em|mos)?|[ôo]r(?:em)?|[aei]r(?:em)?-se))(?!\\p{L})';
/** Where the name ends and the task begins: "que", "a que", "para que", "de nomear", "a contribuírem", "da coordenação". */
const TASK = new RegExp(
  String.raw`,? (?:(?:a|para|de|em) )?que(?=[ ,:])|(?<!em condições|em posição|interessad[oa]s),? (?:a|para|de|em|por) (?=(?:não |se |lhes? |[oa]s? )?(?!lugar|mulher|mar|qualquer|Ultramar)(?:${PERSONAL}|\p{Ll}+írem(?!\p{L})))|,? (?:a|para|de|em)(?=,| ?:$)|,? uma? (?=(?:\p{Ll}+ ){0,2}(?:relatório|informe|proposta|estudo|parecer|orçamento|plano|projeto)(?!\p{L}))|,? (?=(?:apresentar|elaborar|preparar|informar|realizar|remeter|estudar|convocar|coordenar|organizar|examinar|publicar|enviar|adotar|dar|fazer|continuar|promover|apoiar|assegurar|prestar|encaminhar|transmitir|submeter|tomar|incluir|manter|proceder|facilitar|designar|desenvolver|implementar|fortalecer|considerar|avaliar|divulgar|criar|estabelecer|executar|acompanhar)(?: |$))|,? (?:d?[ao]s?|pel[ao]) (?=${DOING})| (?=(?:esclarecimentos|informações|informação|relatório|parecer|cópia)(?!\p{L}))|(?<=\p{L}) ?:|(?<=\p{L})(?<!(?:^| )(?:d[eoa]s?|a|e|ou|em|n[oa]s?|para|sobre|com|por|contra|entre|tod[oa]s|amb[oa]s)) (?:[oa]s?|uma?|seus?|suas?) (?=\p{Ll})| [oa] (?:solicitação|apelo|pedido|convite|recomendação)(?!\p{L})| (?:contid|previst|conferid|atribuíd|encomendad)[oa]s? `,
  'u',
);
const TO = 'aos? |às? (?!\\p{Ll}{2,}(?:ar|er|ir) )|a (?=\\p{Lu}|tod[oa]s |cada |outr[oa]s |quem |seus? |suas? )';
const WHOM = '[oa]s? |tod[oa]s (?:[oa]s )?|cada |aquel[ae]s |seus? |suas? |(?=[A-Z]{3,}\\b)';
const DATIVE =
  /^(?:solicitar|pedir|recomendar|encomendar|confiar|reiterar|renovar|requerer|rogar|sugerir|propor|recordar|lembrar|reafirmar|apelar|fazer|dirigir|formular|lançar|ordenar|determinar|delegar|permitir|agradecer|transmitir|remeter|submeter|encaminhar|atribuir|cometer|outorgar|conceder|exigir)(?!\p{L})/u;
const AFTER_TO = new RegExp(`^(?:também |igualmente |ainda )?(?:${TO})`, 'u');
const AFTER_EITHER = new RegExp(`^(?:${TO}|${WHOM})`, 'u');
const LATER = new RegExp(`^[^,;:]{0,60}? (?=${TO})`, 'u');
const EARLIER_ASK =
  /^(?:[oa]s? )?(?:sua |seu |seus |suas )?(?:solicitaç(?:ão|ões)|apelos?|pedidos?|mandatos?|convites?|recomendaç(?:ão|ões)|exortaç(?:ão|ões)|encargo|instruç(?:ão|ões))(?!\p{L})[^,;]{0,40}? (?:formulad[ao]s? |feit[ao]s? |conferid[ao]s? |atribuíd[ao]s? |outorgad[ao]s? |encomendad[ao]s? |dirigid[ao]s? )?(?=aos? |às? |d[oa]s? )/u;

/** What is decided is to ask somebody: "deliberou solicitar ao Diretor …". */
const DECIDED_ASK =
  /^(?:,? ?(?!que |em |\p{L}{2,}[aeio]r )[^;:]{3,200}?, )?(?:também |igualmente |por unanimidad[ea],? )?(?:em )?(solicitar|pedir|encarregar|incumbir|instruir|requerer|instar|exortar|convidar|incentivar|encorajar|autorizar|recomendar|delegar|mandatar|encomendar) /u;

/** "resolve, nos termos do artigo 166.º da Constituição, recomendar ao Governo que …" */
const INSERTION =
  /^,? ?(?:nos termos|por (?:unanimidade|maioria|consenso)|em conformidade|de acordo|com base|ao abrigo|tendo|considerando)(?!\p{L})[^;]{0,200}?, (?=\p{L}+[aeio]r )/u;

/** "deliberado, por unanimidade, que …" */
const MANNER = /^,? ?por (?:unanimidade|maioria|consenso|aclamação)(?: d[eoa]s? [^,;]{3,40}?)?,? (?=que )/u;

const inSmall = smallInCapitals(/(?<!\p{L})(?:AOS?|ÀS?|OS?|AS?|E|D[EOA]S?|QUE)(?!\p{L})/gu);

/** Reads the object of a Portuguese directive: "ao Conselho Permanente que …", "o Secretário-Geral de …". */
export function portugueseAddress(lemma: string, printed: string): Address {
  if (PORTUGUESE_AWAITS.has(lemma)) return reporterIn(printed, PORTUGUESE_REPORT_WORDS);
  const object = inSmall(printed).replace(MANNER, '');
  if (/^(?:renovar|reiterar|prorrogar|estender)$/.test(lemma)) {
    const holder = lemma === 'prorrogar' ? mandateHolder(object) : NOBODY;
    if (holder.addressees.length > 0) return holder;
    const ask = EARLIER_ASK.exec(object);
    if (ask !== null) return afterRecipient(object.slice(ask[0].length), /^(?:aos? |às? |d[oa]s? )/);
    return AFTER_TO.test(object) ? afterRecipient(object, AFTER_TO) : NOBODY;
  }
  if (PROLONGS.test(object)) return mandateHolder(object);
  if (/^,? ?(?:[Qq]ue|QUE)\b/.test(object)) return afterThat(object.replace(/^Q(?:ue|UE)/, 'que'));
  if (/^(?:decidir|resolver|acordar|deliberar)$/.test(lemma)) {
    const what = object.replace(INSERTION, '');
    const [decided, ask] = DECIDED_ASK.exec(what) ?? [];
    return decided === undefined || ask === undefined ? NOBODY : portugueseAddress(ask, what.slice(decided.length));
  }
  if (!DATIVE.test(lemma)) return afterRecipient(object, AFTER_EITHER);
  if (AFTER_TO.test(object)) return afterRecipient(object, AFTER_TO);
  const later = LATER.exec(object);
  return later === null || lemma === 'agradecer' ? NOBODY : afterRecipient(object.slice(later[0].length), AFTER_TO);
}

const REACH = 500;
const PROLONGS = /^(?:prorrogar|renovar|estender|prolongar)(?!\p{L})/u;
const MANDATE_OF =
  /(?<!\p{L})(?:mandatos?|funções|nomeação) (?:(?:conferid|atribuíd|outorgad)[oa]s? (?:aos? |às? )|d[oa]s? |de (?=\p{Lu}))/u;
const HOLDER_END =
  /[,;]| (?:por (?:um|mais|dois|três|seis|\d)|até|durante|nos termos|em conformidade|de acordo|a partir|conforme|(?:estabelecid|contid|previst|definid)[oa]s?)(?!\p{L})| \([^()]{2,40}\)|\.?$/u;

/** "prorrogar o mandato da Relatora Especial por três anos": who goes on. */
function mandateHolder(object: string): Address {
  const mandate = MANDATE_OF.exec(object.slice(0, 300));
  if (mandate === null) return NOBODY;
  const rest = object.slice(mandate.index + mandate[0].length, REACH);
  const name = rest.slice(0, rest.search(HOLDER_END));
  return namesAgent(name) ? { ...NOBODY, addressees: [name.trim()] } : NOBODY;
}

/** "os Estados que ainda não o fizeram a que …": the clause belongs to the name. */
const WHICH =
  /^[^,;:]{3,80}?,? que (?:ainda |já |não |o |os |desejem|estejam|sejam|tenham|possam|têm|são |estão|possuem|contam|dispõem|fazem|podem|recebem|prestam|produzem|acolhem|figuram|operam|realizam|utilizam|participam|integram)[^,;:]{2,160}?(?:, ou que [^,;:]{2,80})?(?=,? (?:a|para) que(?!\p{L})|,? (?:a|para) (?=(?:\p{Ll}+[aei]r(?:em)?)(?!\p{L}))|,? que )/u;

function afterRecipient(object: string, recipient: RegExp): Address {
  const before = recipient.exec(object);
  if (before === null) return NOBODY;
  const head = object.slice(0, REACH);
  const from = /^(?:tod|cada|aquel)/.test(before[0]) ? 0 : before[0].length;
  const clause = WHICH.exec(head.slice(from))?.[0].length ?? 0;
  const found = head.slice(from + clause).search(TASK);
  const task = found < 0 ? found : found + clause;
  const end = from + (task < 0 ? Math.max(head.slice(from).search(/[,;]|$/), 0) : task);
  const stretch = head.slice(from, end);
  const through = THROUGH.exec(stretch)?.[1] ?? THROUGH_LATER.exec(head.slice(end))?.[1];
  const name = stretch.replace(THROUGH, '');
  const isAsked = task >= 0 && /^\p{Lu}\p{Ll}/u.test(name);
  if (!isAsked && !namesAgent(name.split(/ (?:d[oa]s?|de|para|sobre) /, 1)[0] ?? '')) return NOBODY;
  return { addressees: agentsIn(name), through: through === undefined ? [] : [through.trim()], calledUpon: [] };
}

/** "que o tema seja considerado pela Comissão" */
const BY =
  /\b(?:seja|sejam|será|serão) \p{L}+(?:[aií]d|uest|ost|eit|rit|ert|ist)[oa]s? pel[oa]s? ([^,;]{3,120}?)(?= em (?!\p{Lu})| com | a | de conformidade| de acordo| antes | durante |[,;.]|$)/u;
const SUBJECT =
  /^,? ?que,? ((?:[oa]s? |tod[oa]s [oa]s )[^,;]{3,80}?) (?=(?!de |entre )(?:(?:se|[oa]s?|lhes?) )?\p{Ll}{2,}(?:e|em|a|am|á|ão|ponha|ponham)(?!\p{L}))/u;

/** "que pela Tesouraria se informe …" */
const THROUGH_WHOM = /^,? ?que,? pel[oa]s? ([^,;]{3,100}?),? (?:[^;.]{3,80}, )?(?:se \p{Ll}|sejam? )/u;

/** "que a Secretaria-Geral apresente …", "que o tema seja considerado pela Comissão" */
/** "que o mandato da Missão consistirá em …": whoever holds it. */
const HELD_MANDATE =
  /^,? ?que,? o mandato d(?:[oa]s?|e) ([^,;]{3,160}?) (?:consist(?:irá|e)|compreend(?:erá|e)|inclu(?:irá|i)|será|abrang(?:erá|e)) /u;

function afterThat(object: string): Address {
  const whom = THROUGH_WHOM.exec(object)?.[1];
  if (whom !== undefined && namesAgent(whom)) return { ...NOBODY, addressees: agentsIn(whom) };
  const by = BY.exec(object.slice(0, 400))?.[1];
  if (by !== undefined && namesAgent(by)) return { ...NOBODY, addressees: agentsIn(by) };
  const held = HELD_MANDATE.exec(object)?.[1];
  if (held !== undefined && namesAgent(held)) return { ...NOBODY, addressees: agentsIn(held) };
  const name = SUBJECT.exec(object)?.[1] ?? '';
  const noun = name.replace(/^(?:tod[oa]s )?[oa]s? (?:\d{1,3}\.?[ºª°oa] )?/, '').split(' ', 1)[0] ?? '';
  return namesAgent(noun) ? { ...NOBODY, addressees: agentsIn(name) } : NOBODY;
}

const DOERS =
  /(?<!\p{L})(?:pel[oa]s?|d[oa]s?) ((?!esforços|trabalhos|medidas|progressos|iniciativas)[^,;.]{3,120}?)(?: (?:em(?! desenvolvimento)|n[oa]s?|para|por) [^,;.]{3,80})?,? e $/u;
/** "Agradece ao Governo do Brasil seu apoio e convida-o a …" */
const THANKED =
  /(?:[Aa]grade[cç]\p{L}*|[Ff]elicit\p{L}*|gratidão|reconhecimento) ((?:aos? |às? |[oa]s? )[^,;.]{3,100}?)(?: (?:seu|sua|seus|suas|pel[oa]s?|por|[oa](?= \p{Ll}))(?! ?\p{Lu}) ?[^;.]{3,120})?,? e $/u;

/** Whom "-os" behind a verb stands for: who has just been named for what they do. */
export function portugueseAntecedent(before: string): readonly string[] {
  const doers = THANKED.exec(before.slice(-260))?.[1] ?? DOERS.exec(before.slice(-260))?.[1];
  const head = doers?.split(' ', 2).join(' ') ?? '';
  return doers !== undefined && namesAgent(head) ? agentsIn(doers) : [];
}
