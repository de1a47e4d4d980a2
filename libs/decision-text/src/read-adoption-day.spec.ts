import { describe, expect, it } from '@jest/globals';
import { read } from './read.js';

const dayOf = (front: string, closing = ''): string | null =>
  read(`${front}

The General Assembly,

Recalling its resolution 71/800 of 5 December 2016,

1. Requests the Keeper to light the lamps.
${closing}`).date;

describe('the day of adoption', () => {
  it.each([
    ['Resolution adopted by the General Assembly on 3 December 2018', '2018-12-03'],
    ['Resolution adopted by the General Assembly\n\non 3 December 2018', '2018-12-03'],
    ['(Adopted at the fourth plenary session, held on June 5, 2007)', '2007-06-05'],
    ['Adopted by consensus on 4 May 2021', '2021-05-04'],
    ['Resolution of 21 September 1946', '1946-09-21'],
    ['Approved by the Senate on February 8, 2021', '2021-02-08'],
  ])('is taken from words that say so: %j', (front, day) => {
    expect(dayOf(front)).toBe(day);
  });

  it.each([
    ['100th plenary meeting\n3 December 2018', '2018-12-03'],
    ['Tenth plenary meeting, 24 May 2011', '2011-05-24'],
    ['(Adopted on 12 June 2015)', '2015-06-12'],
  ])('is taken from a closing line: %j', (closing, day) => {
    expect(dayOf('73/900. Lighthouses', `\n${closing}\n`)).toBe(day);
  });

  it.each([
    ['Distr.: General\n\n5 March 2019'],
    ['Agenda item 5, 12 May 2020'],
    ['Regular meeting of 14 March 2024'],
    ['Report of the Keeper dated 4 January 2021'],
  ])('is not any day that stands above the opening line: %j', (front) => {
    expect(dayOf(`${front}\n\n73/900. Lighthouses`)).toBeNull();
  });
});
