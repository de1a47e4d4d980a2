import { datesOf } from '../../due/dates.js';

const YEAR = String.raw`((?:18|19|20)\d\d)\b`;

/** "10 de junio de 2003". */
export const SPANISH_DATES = datesOf({
  months: [
    ['enero'],
    ['febrero'],
    ['marzo'],
    ['abril'],
    ['mayo'],
    ['junio'],
    ['julio'],
    ['agosto'],
    ['septiembre', 'setiembre'],
    ['octubre'],
    ['noviembre'],
    ['diciembre'],
  ],
  dayFirst: (month) => String.raw`\b(\d{1,2})(?: de)? ${month}(?: del?|,)? ${YEAR}`,
});
