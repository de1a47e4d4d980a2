/** The days of a body that its terms pass over: those on which nobody works there, and those on which it does not exist. */
import { addDays, type CivilDate, END, isCivilDate } from '#time';
import { type KnownBody } from './body.js';

export interface BodyDays {
  /** Days (`2026-12-24`), days of every year (`--12-25`), stretches of days (`2026-12-24/2027-01-01`). */
  readonly holidays: readonly string[];
  /** From its dissolution to the day before it is constituted anew: `2026-05-01/2026-07-14`, or `2026-05-01/..` until then. */
  readonly dissolved: readonly string[];
  /** On which days what is owed to it lapses, in order. */
  readonly lapses: readonly CivilDate[];
}

const DAY_OF_YEAR = /^--(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** Its first and its last day. */
export type Stretch = readonly [from: CivilDate, until: CivilDate];
export const stretchOf = (text: string): Stretch => {
  const [from = '', until = from] = text.split('/');
  return [from, until === '..' ? END : until];
};

/** Whether it is a day, a day of every year or a stretch of days. */
export const isHolidayText = (text: string): boolean => DAY_OF_YEAR.test(text) || isStretchText(text, false);

/** Whether it is a stretch of days; it may be open at its end. */
export const isStretchText = (text: string, mayBeOpen = true): boolean => {
  const [from = '', until = from, more] = text.split('/');
  if (more !== undefined || !isCivilDate(from)) return false;
  return until === '..' ? mayBeOpen : isCivilDate(until) && from <= until;
};

export const isHoliday = ({ holidays }: BodyDays, day: CivilDate): boolean =>
  holidays.some((text) => {
    if (text.startsWith('--')) return day.slice(4) === text.slice(1);
    const [from, until] = stretchOf(text);
    return from <= day && day <= until;
  });

/** The days of a body that terms pass over; undefined where nobody has said any. */
export const daysOf = (body: KnownBody | undefined): BodyDays | undefined => {
  const { holidays, dissolved, dutiesLapse } = body ?? {};
  return holidays || dissolved || dutiesLapse
    ? { holidays: holidays ?? [], dissolved: dissolved ?? [], lapses: lapsesOf({ dissolved, dutiesLapse }) }
    : undefined;
};

const WITH_DISSOLUTION = 'dissolution';
/** Whether it says by what duties lapse: the dissolution of the body, or the last day of a term. */
export const isLapseText = (text: string): boolean => text === WITH_DISSOLUTION || isCivilDate(text);

const lapsesOf = ({
  dissolved = [],
  dutiesLapse = [],
}: {
  readonly dissolved: readonly string[] | undefined;
  readonly dutiesLapse: readonly string[] | undefined;
}): readonly CivilDate[] =>
  dutiesLapse
    .flatMap((text) => (text === WITH_DISSOLUTION ? dissolved.map((one) => stretchOf(one)[0]) : [addDays(text, 1)]))
    .sort();
