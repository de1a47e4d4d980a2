import { SPANISH_LIFE } from './life.js';
import type { Language } from '../../grammar/language.js';
import { spanishAddress, spanishAntecedent } from './addressees.js';
import { SPANISH_ANNEX } from './annex.js';
import { SPANISH_DELIVERABLES, SPANISH_MODES } from './asked-things.js';
import { SPANISH_CLAUSES } from './clauses.js';
import { SPANISH_CONDITIONS } from './conditions.js';
import { spanishDues } from './dues.js';
import { spanishUnreadTime } from './unread-time.js';
import { SPANISH_AWAITS, spanishEffect } from './effect.js';
import { SPANISH_FAMILIES, spanishPassive } from './families.js';
import { SPANISH_EVIDENCE } from './evidence.js';
import { SPANISH_FRONT_MATTER } from './front-matter.js';
import { SPANISH_GRANTED } from './granted.js';
import { SPANISH_LAYOUT } from './layout-words.js';
import { SPANISH_ORDINALS } from './ordinals.js';
import { spanishNamedSessions } from './sessions-of-bodies.js';
import { SPANISH_OPERATIVE } from './operative.js';
import { awaitedReport, reportReading } from '../../report/report-reading.js';
import { SPANISH_REPORT_WORDS } from './reports.js';
import { SPANISH_RESERVATIONS } from './reservations.js';
import { SPANISH_RUNS_ON } from './runs-on.js';
import { SPANISH_SHORT_NAME } from './short-names.js';
import { NEVER } from '../../text/never.js';

const NO_REPORT =
  /^(?!mandatar|delegar|recomendar|autorizar|constituir|conformar|solicitar|pedir|encomendar|encargar|instruir|invitar|instar|exhortar|requerir|prorrogar|renovar|crear|establecer|nombrar|designar)\p{L}+(?:ar|er|ir)(?!\p{L})/u;

export const SPANISH: Language = {
  code: 'es',
  name: 'Spanish',
  deliverables: SPANISH_DELIVERABLES,
  modes: SPANISH_MODES,
  common: new Set(
    'que los las para del por con sobre una el y de la en su sus se al un como este esta a lo no o es'.split(' '),
  ),
  letters: 'ñ',
  ordinals: SPANISH_ORDINALS,
  layout: SPANISH_LAYOUT,
  operative: SPANISH_OPERATIVE,
  frontMatter: SPANISH_FRONT_MATTER,
  clauses: SPANISH_CLAUSES,
  effect: spanishEffect,
  address: spanishAddress,
  fullName: (name) => name,
  outsiders:
    /\b(?:observadores|instituciones|bancos|estados?|gobiernos|países|organizaciones|sociedad civil|sector privado)\b/i,
  genitive: / (?:de|del) /,
  pronoun: NEVER,
  antecedent: spanishAntecedent,
  passive: spanishPassive,
  families: SPANISH_FAMILIES,
  required: () => undefined,
  asksReply:
    /(?:^|(?<!\p{L})(?:que|a|y|deberá) )(?:les? )?(?:respond(?:a|an|er)|contest(?:e|en|ar)|inform(?:e|en|ar)|comuni(?:que|quen|car))(?!\p{L})/u,
  asksFor: (lemma, object) =>
    SPANISH_AWAITS.has(lemma)
      ? 'awaited'
      : SPANISH_CLAUSES.decides.has(lemma) && NO_REPORT.test(object)
        ? 'no-reports'
        : 'reports',
  life: SPANISH_LIFE,
  evidence: SPANISH_EVIDENCE,
  setsNoDay: NEVER,
  citing: /\b(?:resoluci(?:ón|ones)|decisi(?:ón|ones))(?!\p{L})/iu,
  granted: SPANISH_GRANTED,
  givesTime:
    /\b(?:plazos?|fechas? límite|término) (?:para|fijad[oa]s?|establecid[oa]s?|previst[oa]s?|señalad[oa]s?|concedid[oa]s?|de (?:entrega|presentación))\b/i,
  paragraphCited: /\bpárrafos?(?: resolutivos?| dispositivos?)? (\d{1,3}(?:[. ]?\(?[a-z]\)?)?)(?= |,)[^.;]{0,80}$/i,
  runsOn: SPANISH_RUNS_ON,
  shortName: SPANISH_SHORT_NAME,
  conditions: SPANISH_CONDITIONS,
  reservations: SPANISH_RESERVATIONS,
  annex: SPANISH_ANNEX,
  dues: spanishDues,
  namedSessions: spanishNamedSessions,
  beforeDues: ['en el ', 'en su ', 'a más tardar el ', 'en un plazo de '],
  besideDues: ['y', 'luego', 'después', 'el', 'primero', 'por', 'primera', 'vez'],
  holdsSessions:
    /^(?!(?:Presidente|Presidenta|Mesa|Miembros|Secretaría|Secretari[oa]|Oficina)\b)(?:\p{Lu}[\p{L}-]*(?![\p{L}-])|de|del|la|las|los|y|para|sobre|[ ,])*?(?:\p{Lu}[\p{L}-]*?)?(?:Comité|Comisión|Consejo|Asamblea|Conferencia|Congreso|Junta|Foro|Grupo)(?!\p{L})/u,
  unreadTime: spanishUnreadTime,
  awaited: awaitedReport(SPANISH_REPORT_WORDS),
  reports: reportReading(SPANISH_REPORT_WORDS),
};
