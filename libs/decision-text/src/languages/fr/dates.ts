import { datesOf } from '../../due/dates.js';

const YEAR = String.raw`((?:18|19|20)\d\d)\b`;

/** "10 juin 2003", "1er mars 2012". */
export const FRENCH_DATES = datesOf({
  months: [
    ['janvier'],
    ['février', 'fevrier'],
    ['mars'],
    ['avril'],
    ['mai'],
    ['juin'],
    ['juillet'],
    ['août', 'aout'],
    ['septembre'],
    ['octobre'],
    ['novembre'],
    ['décembre', 'decembre'],
  ],
  dayFirst: (month) => String.raw`\b(\d{1,2})(?:er)? ${month},? ${YEAR}`,
});
