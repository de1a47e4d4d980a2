import { datesOf } from '../../due/dates.js';

const YEAR = String.raw`((?:18|19|20)\d\d)\b`;

/** "10 de junho de 2003", "15 dezembro 1999", "1º de março de 2012". */
export const PORTUGUESE_DATES = datesOf({
  months: [
    ['janeiro'],
    ['fevereiro'],
    ['março', 'marco'],
    ['abril'],
    ['maio'],
    ['junho'],
    ['julho'],
    ['agosto'],
    ['setembro'],
    ['outubro'],
    ['novembro'],
    ['dezembro'],
  ],
  dayFirst: (month) => String.raw`\b(\d{1,2})(?:º|°|o)?(?: de)? ${month}(?: de|,)? ${YEAR}`,
});
