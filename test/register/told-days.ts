/** Days, sessions and symbols that random histories are made of. */
import fc from 'fast-check';

export const SESSIONS = ['oas-ga/regular/34', 'oas-ga/regular/35', 'oas-ga/regular/36', 'oas-ga/regular/37', 'remja/regular/6', 'remja/regular/7'] as const; // prettier-ignore
export const SYMBOLS = ['AG/RES. 2001 (XXXIV-O/04)', 'AG/RES. 2002 (XXXV-O/05)', 'AG/RES. 2003 (XXXVI-O/06)', 'AG/RES. 2004 (XXXVI-O/06)'] as const; // prettier-ignore

/** Three years, two days a month and both ends of June: few enough to meet, and every edge is near another. */
export const DAYS = [2004, 2005, 2006].flatMap((year) =>
  ['01-15', '02-29', '03-31', '06-04', '06-05', '06-06', '06-07', '09-10', '12-31']
    .map((day) => `${year}-${day}`)
    .filter((day) => !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day)),
);
export const day = fc.constantFrom(...DAYS);
const dayAfter = (from: string) => fc.constantFrom(...DAYS.filter((one) => one >= from));
const interval = day.chain((from) => dayAfter(from).map((until) => `${from}/${until}`));

/** When something became true, as sources say it; more often late than early, for then more is legal. */
export const on = fc.oneof(
  { weight: 3, arbitrary: day },
  { weight: 4, arbitrary: dayAfter('2005-06-05') },
  { weight: 1, arbitrary: fc.constantFrom('2004', '2005-06', '2006-02', '2006') },
  { weight: 1, arbitrary: interval },
  { weight: 1, arbitrary: day.map((until) => `../${until}`) },
);
/** What rests on something else comes after it. */
export const late = fc.oneof({ weight: 3, arbitrary: dayAfter('2006-06-05') }, { weight: 1, arbitrary: on });
export const held = day.chain((opensOn) => fc.option(dayAfter(opensOn)).map((closesOn) => ({ opensOn, closesOn })));
export const undated = fc.constant({ opensOn: null, closesOn: null });
export const session = fc.constantFrom(...SESSIONS);

/** Points at one of the things that are there by then, whatever their number. */
export const nth = fc.nat(50);
/** Or at one of a few, so that what rests on something else meets it. */
export const few = fc.nat(3);
export const type = <T extends string>(name: T) => fc.constant(name);
export const weighted = <T>(weight: number, arbitrary: fc.Arbitrary<T>) => ({ weight, arbitrary });
