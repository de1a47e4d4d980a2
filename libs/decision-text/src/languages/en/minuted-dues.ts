/** When something falls due, as minutes write it. */
import { dayInFigures } from '../../due/dates.js';
import { dayOfYear, firstAfter } from '../../due/days-of-year.js';
import type { DuePlace, DueReader, DueReading } from '../../due/read-dues.js';
import { ENGLISH_COUNT } from './due-phrases.js';
import { periodOf } from './period-dues.js';
import { UNITS } from './times-held.js';

const FIGURES =
  /\b(?:[Bb]y|[Bb]efore|no later than|not later than|due(?: on| by)?|(?:for|at|to) the) (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(\d{1,2})\/(\d{1,2})(?:\/((?:20)?\d\d))?(?! ?[/\d])(?! ?%)/g;

/** The figures after twelve are those of a day; of two that may be months nobody can tell which is which. */
function readFigures([phrase, one = '', other = '', year]: readonly string[], place: DuePlace): DueReading | undefined {
  const [first, second] = [Number(one), Number(other)];
  if (first > 12 === second > 12) return undefined;
  const [month, day] = second > 12 ? [first, second] : [second, first];
  const isMeeting = / the /.test(phrase ?? '');
  if (isMeeting && !/^ (?:[\p{Ll}]+ )?(?:meeting|session)\b/u.test(place.text.slice(place.end, place.end + 30)))
    return undefined;
  if (year !== undefined) {
    const date = dayInFigures(year.length === 2 ? `20${year}` : year, String(month), String(day));
    return date === undefined ? undefined : { dues: [{ date }] };
  }
  const on = second > 12 ? dayOfYear(month, day) : undefined;
  const date = on === undefined ? undefined : firstAfter([on], place.context.date);
  return date === undefined ? undefined : { dues: [{ date }] };
}

export const ENGLISH_MINUTED_DUES: readonly DueReader[] = [
  // "in 6- and 12-months' time"
  {
    needs: UNITS,
    alsoNeeds: [' and '],
    pattern: new RegExp(
      String.raw`\b(?:[Ii]n|[Aa]fter|[Ww]ithin|[Aa]t) (${ENGLISH_COUNT})-? and (${ENGLISH_COUNT})[ -](day|week|month|year)s?\b(?! (?:of|before|prior)\b)`,
      'g',
    ),
    read: ([, first, second, unit = '']) => ({
      dues: [{ within: periodOf(first, unit) }, { within: periodOf(second, unit) }],
    }),
  },
  // "by 3/27", "to the 3/27 meeting", "by 27/3/2024"
  { needs: ['/'], pattern: FIGURES, read: readFigures },
];
