import { rhythmReaders } from '../../due/rhythms.js';
import { FRENCH_DATES } from './dates.js';
import { FRENCH_COUNT, FRENCH_COUNTS } from './due-phrases.js';
import { FRENCH_HELD } from './held.js';

const DAY = String.raw`(?:le )?\d{1,2}(?:er)? ${FRENCH_DATES.month}`;
const PERIOD =
  '(?:exercice (?:biennal|triennal)|biennium|triennium|quadriennium|période (?:biennale|triennale|quadriennale|quinquennale))';

/** How French says further how often something comes, and when. */
export const FRENCH_RHYTHMS = rhythmReaders({
  dates: FRENCH_DATES,
  counts: FRENCH_COUNTS,
  held: FRENCH_HELD,
  timesAYear: {
    needs: [' fois '],
    pattern: new RegExp(
      String.raw`(?<!\p{L}|jusqu’à )(${FRENCH_COUNT}) fois (?:par an|l’an|par année)(?!\p{L})`,
      'giu',
    ),
  },
  interval: {
    needs: ['intervalles '],
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:à|par) (?:des )?intervalles (?:de|ne dépassant pas|n’excédant pas|d’au plus) (${FRENCH_COUNT}) (jours|semaines|mois|ans|années)(?!\p{L})`,
      'giu',
    ),
  },
  units: [
    [/^j/i, 'day'],
    [/^s/i, 'week'],
    [/^m/i, 'month'],
  ],
  rules: [
    {
      needs: ['sur deux', 'paires'],
      pattern:
        /(?<!\p{L})(?:une année sur deux|un an sur deux|(?:durant |pendant )?les années (?:im)?paires)(?!\p{L})/giu,
      recurring: 'biennial',
    },
    {
      needs: ['session sur deux'],
      pattern: /(?<!\p{L})(?:à )?une session sur deux(?!\p{L})/giu,
      recurring: 'every 2 sessions',
    },
  ],
  events: [
    {
      needs: ['exercice ', 'iennium', 'période '],
      pattern: new RegExp(
        String.raw`(?<!\p{L})(?:(?:pendant|durant|dans) le (?:prochain )?|(?:au cours|dans le courant) (?:du (?:prochain )?|de l’|de la (?:prochaine )?)|(?:à|avant|d’ici à) la fin (?:du |de l’|de la ))${PERIOD}(?: (?:en cours|suivante?|prochaine?))?(?: \d{4} ?[-–/] ?\d{2,4})?(?!\p{L})`,
        'giu',
      ),
    },
    {
      needs: ['chaque '],
      pattern:
        /(?<!\p{L})(?:après|à l’issue de|au terme de|avant) chaque (?!année|mois|trimestre|semestre|session|réunion|exercice|semaine)\p{L}+(?!\p{L})/giu,
    },
    {
      needs: ['mi-parcours', 'enouvellement du'],
      pattern:
        /(?<!\p{L})(?:à mi-parcours (?:du|de la|de l’|de) ?\p{L}+|avant le renouvellement du mandat)(?!\p{L})/giu,
    },
  ],
  year: {
    needs: ['année prochaine', 'prochaine année', 'année en cours', 'présente année', 'cette année', 'année suivante'],
    pattern:
      /(?<!\p{L}|\p{L} de )(?:(?:au cours|avant la fin|d’ici à la fin|dans le courant) de |durant |pendant |dès )?(?:l’année (?:prochaine|suivante|en cours)|la (?:prochaine|présente) année|cette année)(?!\p{L}| (?:académique|scolaire))/giu,
    next: /prochaine|suivante/i,
  },
  days: {
    needs: [' et '],
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:au plus tard|avant|d’ici|d’ici au|pour|les) (${DAY}(?:, ${DAY}){0,4},? et (?:au plus tard |avant )?${DAY}) ((?:19|20)\d\d)\b`,
      'giu',
    ),
    day: new RegExp(String.raw`(\d{1,2})(?:er)? (${FRENCH_DATES.month})`, 'gi'),
  },
});
