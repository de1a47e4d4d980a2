import { PORTUGUESE_LIFE } from './life.js';
import type { Language } from '../../grammar/language.js';
import { awaitedReport, reportReading } from '../../report/report-reading.js';
import { NEVER } from '../../text/never.js';
import { portugueseAddress, portugueseAntecedent } from './addressees.js';
import { PORTUGUESE_ANNEX } from './annex.js';
import { PORTUGUESE_DELIVERABLES, PORTUGUESE_MODES } from './asked-things.js';
import { PORTUGUESE_CLAUSES } from './clauses.js';
import { PORTUGUESE_CONDITIONS } from './conditions.js';
import { portugueseDues } from './dues.js';
import { PORTUGUESE_AWAITS, portugueseEffect } from './effect.js';
import { PORTUGUESE_FAMILIES, portuguesePassive } from './families.js';
import { PORTUGUESE_FRONT_MATTER } from './front-matter.js';
import { PORTUGUESE_GRANTED } from './granted.js';
import { PORTUGUESE_LAYOUT } from './layout-words.js';
import { PORTUGUESE_ORDINALS } from './ordinals.js';
import { PORTUGUESE_OPERATIVE } from './operative.js';
import { PORTUGUESE_REPORT_WORDS } from './reports.js';
import { PORTUGUESE_RESERVATIONS } from './reservations.js';
import { PORTUGUESE_RUNS_ON } from './runs-on.js';
import { PORTUGUESE_SHORT_NAME } from './short-names.js';
import { portugueseNamedSessions } from './sessions-of-bodies.js';
import { portugueseUnreadTime } from './unread-time.js';

const NO_REPORT =
  /^(?!mandatar|delegar|recomendar|autorizar|constituir|solicitar|pedir|convidar|encarregar|incumbir|prorrogar|renovar|criar|estabelecer|nomear|designar)\p{L}+(?:ar|er|ir)(?!\p{L})/u;

export const PORTUGUESE: Language = {
  code: 'pt',
  name: 'Portuguese',
  deliverables: PORTUGUESE_DELIVERABLES,
  modes: PORTUGUESE_MODES,
  common: new Set(
    'que dos das do da para por com uma os ao aos à às não em na no nas nos sua suas seu seus e o a de se um as este esta é'.split(
      ' ',
    ),
  ),
  letters: 'ãõ',
  ordinals: PORTUGUESE_ORDINALS,
  layout: PORTUGUESE_LAYOUT,
  operative: PORTUGUESE_OPERATIVE,
  frontMatter: PORTUGUESE_FRONT_MATTER,
  clauses: PORTUGUESE_CLAUSES,
  effect: portugueseEffect,
  address: portugueseAddress,
  fullName: (name) => name,
  outsiders:
    /(?<!\p{L})(?:observadores|instituições|bancos|estados?(?:-membros)?|governos?|países|organizações|sociedade civil|setor privado|sector privado|partes|doadores|parceiros)(?!\p{L})/iu,
  genitive: / (?:de|d[oa]s?) /,
  pronoun: NEVER,
  antecedent: portugueseAntecedent,
  passive: portuguesePassive,
  families: PORTUGUESE_FAMILIES,
  required: () => undefined,
  asksReply:
    /(?:^|(?<!\p{L})(?:que|a|de|e) )(?:lhes? )?(?:respond(?:a|am|er)|inform(?:e|em|ar)|comuni(?:que|quem|car))(?!\p{L})/u,
  asksFor: (lemma, object) =>
    PORTUGUESE_AWAITS.has(lemma)
      ? 'awaited'
      : PORTUGUESE_CLAUSES.decides.has(lemma) && NO_REPORT.test(object)
        ? 'no-reports'
        : 'reports',
  life: PORTUGUESE_LIFE,
  granted: PORTUGUESE_GRANTED,
  givesTime:
    /(?<!\p{L})(?:prazos?|datas? limites?) (?:para|fixad[oa]s?|estabelecid[oa]s?|previst[oa]s?|concedid[oa]s?|de (?:entrega|apresentação))(?!\p{L})/iu,
  setsNoDay: NEVER,
  citing: /(?<!\p{L})(?:resoluç(?:ão|ões)|decis(?:ão|ões))(?!\p{L})/iu,
  paragraphCited:
    /(?<!\p{L})parágrafos?(?: resolutivos?| dispositivos?)? (\d{1,3}(?:[. ]?\(?[a-z]\)?)?)(?= |,)[^.;]{0,80}$/iu,
  runsOn: PORTUGUESE_RUNS_ON,
  shortName: PORTUGUESE_SHORT_NAME,
  conditions: PORTUGUESE_CONDITIONS,
  reservations: PORTUGUESE_RESERVATIONS,
  annex: PORTUGUESE_ANNEX,
  dues: portugueseDues,
  namedSessions: portugueseNamedSessions,
  besideDues: ['e', 'depois', 'o', 'primeiro', 'pela', 'primeira', 'vez'],
  holdsSessions:
    /^(?!(?:Presidente|Presidenta|Mesa|Membros|Secretaria|Secretári[oa]|Secretariado)(?!\p{L}))(?:[\p{L}’'-]+[ ,]+)*?(?:Comitê|Comité|Comissão|Conselho|Assembl[ée]ia|Conferência|Congresso|Junta|Fórum|Foro|Grupo)(?!\p{L})/u,
  unreadTime: portugueseUnreadTime,
  awaited: awaitedReport(PORTUGUESE_REPORT_WORDS),
  reports: reportReading(PORTUGUESE_REPORT_WORDS),
};
