import { datesOf } from '../../due/dates.js';

const YEAR = String.raw`((?:18|19|20)\d\d)\b`;

/** "10 June 2003", "June 10, 2003". */
export const ENGLISH_DATES = datesOf({
  months: [
    ['january'],
    ['february'],
    ['march'],
    ['april'],
    ['may'],
    ['june'],
    ['july'],
    ['august'],
    ['september'],
    ['october'],
    ['november'],
    ['december'],
  ],
  dayFirst: (month) => String.raw`\b(\d{1,2})(?:st|nd|rd|th)? (?:day of )?${month},? ${YEAR}`,
  monthFirst: (month) => String.raw`\b${month} (\d{1,2})(?:st|nd|rd|th)?,? ${YEAR}`,
});
