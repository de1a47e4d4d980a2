import type { FrontMatterWords } from '../../grammar/document-words.js';
import { FRENCH_DATES } from './dates.js';
import { FRENCH_ORDINALS } from './ordinals.js';

const SESSION = /((?:\p{L}+[ -](?:et )?){0,3}\p{L}+) session(?: (extraordinaire|ordinaire|d['’]urgence))?(?!\p{L})/iu;

export const FRENCH_FRONT_MATTER: FrontMatterWords = {
  adopted: /(?<!\p{L})(?:adopté|approuvé)e?(?!\p{L})|^(?:procès-verbal|compte rendu) de /iu,
  draft: /^[^\w\n]{0,10}projet de (?:résolution|déclaration|décision)(?!\p{L}).{0,60}$/imu,
  met: /(?<!\p{L})(?:réunie?s?|réunion|séance|session|tenue?)(?!\p{L})/iu,
  dayIn: FRENCH_DATES.dayIn,
  sessionIn: (front) => {
    const [, words = '', kind = ''] = SESSION.exec(front) ?? [];
    const ordinal = FRENCH_ORDINALS.ordinalIn(words);
    if (ordinal === undefined) return null;
    return { ordinal, kind: /^extra/i.test(kind) ? 'special' : /^d/i.test(kind) ? 'emergency' : 'regular' };
  },
  belowNumber: /^adopté/i,
  letterhead:
    /^ORGANISATION DES|^ASSEMBL[ÉE]E G[ÉE]N[ÉE]RALE$|^SECR[ÉE]TARIAT G[ÉE]N[ÉE]RAL$|^CONSEIL (?:PERMANENT|INTERAM[ÉE]RICAIN)|^(?:COMMISSION|COMIT[ÉE])(?: DE| DES| SUR| G[ÉE]N| PR[ÉE]P| SP[ÉE]|$)|^(?:R[ÉE]SOLUTION|D[ÉE]CLARATION|D[ÉE]CISION|ORIGINAL|FRANÇAIS)(?: ?:|$)|SESSION (?:EXTRA)?ORDINAIRE$/u,
  letterheadGoesOn: /^(?:ET|DE|DU|DES|POUR|SUR|DANS) /,
  noTitle: /^[“"«]?(?:Original|Point \d|Adopté|Approuvé|Résolution adoptée|Distr|Français)/,
  numbered: 'résolution décision délibération recommandation motion déclaration avis arrêté'.split(' '),
  papers: 'procès-verbal compte rapport ordre projet original extrait'.split(' '),
  minutes: ['procès-verbal', 'compte rendu'],
  ofMeetings: ['réunion', 'séance', 'ordinaire', 'extraordinaire'],
  subjects: 'objet titre'.split(' '),
  smallInNames: new Set(['de', 'la', 'les', 'des', 'du', 'et', 'pour', 'sur']),
};
