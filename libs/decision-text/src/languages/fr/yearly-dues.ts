import { FRENCH_DATES } from './dates.js';
import { FRENCH_COUNT } from './due-phrases.js';

const MONTH = FRENCH_DATES.month;

/** How French says when what comes again falls due. */
export const FRENCH_YEARLY = {
  /** "dans le mois qui suit la fin de chaque trimestre" */
  quarter: new RegExp(
    String.raw`(?<![\p{L}’'])(?:(?:dans|au plus tard|dans un délai d(?:e |['’]))(?: ?(?:le|les))? ?(?:(${FRENCH_COUNT}) )?(jours?|semaines?|mois) (?:qui suit|qui suivent|suivant|après|à compter de|à partir de) |(?:à|au plus tard à) )la (?:fin|clôture) de chaque trimestre(?!\p{L})`,
    'giu',
  ),
  /** "la première fois après 60 jours", "le premier dans un délai de 60 jours" */
  first: new RegExp(
    String.raw`(?<![\p{L}’'])(?:(?:pour )?la première fois|le premier(?: rapport)?(?: (?:devant être|à) (?:présenté|soumis|remis|présenter|soumettre))?),? (?:après|au bout de|dans (?:un délai de|les)|sous|à l['’]issue de) (${FRENCH_COUNT}) (?:premiers |prochains )?(jours?|semaines?|mois)(?!\p{L})`,
    'giu',
  ),
  /** "au plus tard le dernier jour de février de chaque année", "chaque année, avant le 30 avril" */
  yearly: new RegExp(
    String.raw`(?<![\p{L}’'])((?:chaque année|annuellement|tous les ans),? )?(?:d['’]ici(?: au| le)?|au plus tard(?: le)?|avant(?: le)?|pour le) (?:(?:le )?(?:dernier jour|fin) (?:du mois )?(?:de |d['’])(${MONTH})|(\d{1,2})(?:er)? (${MONTH}))(?! (?:de l['’]année )?(?:19|20)\d\d)(,? (?:de )?chaque année|,? tous les ans)?`,
    'giu',
  ),
  /** "en mai et en novembre" */
  inMonths: new RegExp(
    String.raw`(?<![\p{L}’'])(?:en|aux mois de) (${MONTH}(?:, (?:en )?${MONTH}){0,2},? et (?:en )?${MONTH})(?!\p{L})(?: (?:de l['’]année )?((?:19|20)\d\d))?`,
    'giu',
  ),
  /** "au mois de juin", "d’ici fin juin", "avant juin" */
  monthAlone: new RegExp(
    String.raw`(?<![\p{L}’'])(?:(?:au|courant|avant le|d['’]ici au|pour le|durant le|pendant le) mois (?:de |d['’])|(?:avant|d['’]ici(?: à)?|au plus tard(?: à)?|pour|à)(?: la)? (?:fin|mi)[ -](?:du mois )?(?:de |d['’])?|(?:avant|d['’]ici(?: à)?|au plus tard en|courant) )(${MONTH})(?!\p{L}| (?:de (?:l['’]année|chaque)|\d|prochain))`,
    'giu',
  ),
  /** "six semaines avant chaque session" */
  eachSession: new RegExp(
    String.raw`(?<![\p{L}’'])(?:(${FRENCH_COUNT}) (jours?|semaines?|mois) )?avant (?:l['’]ouverture de |le début de )?chac?(?:que session(?: ordinaire)?|une de ses sessions(?: ordinaires)?)(?!\p{L})`,
    'giu',
  ),
  /** "toutes les deux sessions", "une session sur deux" */
  everySessions: new RegExp(
    String.raw`(?<![\p{L}’'])(?:toutes les (?=[\p{L}\d]+ sessions)|une session (?:ordinaire )?sur )(${FRENCH_COUNT})(?: sessions(?: ordinaires)?)?(?!\p{L})`,
    'giu',
  ),
} as const;
