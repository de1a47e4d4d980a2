import { FRENCH_LIFE } from './life.js';
import type { Language } from '../../grammar/language.js';
import { awaitedReport, reportReading } from '../../report/report-reading.js';
import { NEVER } from '../../text/never.js';
import { frenchAddress, frenchAntecedent } from './addressees.js';
import { FRENCH_ANNEX } from './annex.js';
import { FRENCH_DELIVERABLES, FRENCH_MODES } from './asked-things.js';
import { FRENCH_CLAUSES } from './clauses.js';
import { FRENCH_CONDITIONS } from './conditions.js';
import { frenchDues } from './dues.js';
import { FRENCH_AWAITS, frenchEffect } from './effect.js';
import { FRENCH_FAMILIES, frenchPassive } from './families.js';
import { FRENCH_FRONT_MATTER } from './front-matter.js';
import { FRENCH_GRANTED } from './granted.js';
import { FRENCH_LAYOUT } from './layout-words.js';
import { FRENCH_ORDINALS } from './ordinals.js';
import { FRENCH_OPERATIVE } from './operative.js';
import { FRENCH_REPORT_WORDS } from './reports.js';
import { FRENCH_RESERVATIONS } from './reservations.js';
import { FRENCH_RUNS_ON } from './runs-on.js';
import { FRENCH_SHORT_NAME } from './short-names.js';
import { frenchNamedSessions } from './sessions-of-bodies.js';
import { frenchUnreadTime } from './unread-time.js';

const NO_REPORT =
  /^(?:de |d['’])?(?!demander|prier|inviter|charger|confier|déléguer|mandater|exhorter|autoriser|recommander|proroger|renouveler|créer|établir|nommer|désigner|renvoyer|transmettre [^;.]{3,120}, qui )(?:\p{L}+(?:er|ir|re))(?!\p{L})/u;

export const FRENCH: Language = {
  code: 'fr',
  name: 'French',
  deliverables: FRENCH_DELIVERABLES,
  modes: FRENCH_MODES,
  common: new Set(
    'les des aux du une dans ou qui sur avec par est sera leur leurs cette le et à au sa ses pour l d qu en que de la un son il ce sont a se n ne'.split(
      ' ',
    ),
  ),
  letters: 'œêù',
  ordinals: FRENCH_ORDINALS,
  layout: FRENCH_LAYOUT,
  operative: FRENCH_OPERATIVE,
  frontMatter: FRENCH_FRONT_MATTER,
  clauses: FRENCH_CLAUSES,
  effect: frenchEffect,
  address: frenchAddress,
  fullName: (name) => name,
  outsiders:
    /\b(?:observateurs?|institutions|banques|gouvernements?|pays|organisations|société civile|secteur privé|parties|donateurs|partenaires|médias)\b|(?<!\p{L})états?(?!\p{L})/iu,
  genitive: / (?:de|du|des) | d['’]/,
  pronoun: NEVER,
  antecedent: frenchAntecedent,
  passive: frenchPassive,
  families: FRENCH_FAMILIES,
  required: () => undefined,
  asksReply:
    /(?:^|(?<!\p{L})(?:de |d['’]|à |et |qu['’]\p{L}+ ))(?:répond(?:re|e|ent)|inform(?:er|e|ent)|communiqu(?:er|e|ent))(?!\p{L})/u,
  asksFor: (lemma, object) =>
    FRENCH_AWAITS.has(lemma)
      ? 'awaited'
      : FRENCH_CLAUSES.decides.has(lemma) && NO_REPORT.test(object)
        ? 'no-reports'
        : 'reports',
  life: FRENCH_LIFE,
  granted: FRENCH_GRANTED,
  givesTime:
    /(?<!\p{L})(?:délais?|dates? limites?|échéances?) (?:pour|fixée?s?|prévue?s?|établie?s?|impartie?s?|de (?:présentation|remise|soumission))(?!\p{L})/iu,
  setsNoDay: NEVER,
  citing: /(?<!\p{L})(?:résolutions?|décisions?)(?!\p{L})/iu,
  paragraphCited: /\b(?:paragraphes?|par\.)(?: du dispositif)? (\d{1,3}(?:[. ]?\(?[a-z]\)?)?)(?= |,)[^.;]{0,80}$/i,
  runsOn: FRENCH_RUNS_ON,
  shortName: FRENCH_SHORT_NAME,
  conditions: FRENCH_CONDITIONS,
  reservations: FRENCH_RESERVATIONS,
  annex: FRENCH_ANNEX,
  dues: frenchDues,
  namedSessions: frenchNamedSessions,
  besideDues: ['et', 'puis', 'ensuite', 'le', 'premier', 'la', 'première', 'fois'],
  holdsSessions:
    /^(?!(?:Président|Présidente|Bureau|Membres|Secrétariat|Secrétaire)(?!\p{L}))(?:[\p{L}’'-]+[ ,]+)*?(?:Comité|Commission|Conseil|Assemblée|Conférence|Congrès|Forum|Groupe|Organe)(?!\p{L})/u,
  unreadTime: frenchUnreadTime,
  awaited: awaitedReport(FRENCH_REPORT_WORDS),
  reports: reportReading(FRENCH_REPORT_WORDS),
};
