import { describe, expect, it } from '@jest/globals';
import { type KnownBody, withEntered } from '#body/directory';
import { read } from './read.js';

const COUNCIL: KnownBody = {
  code: 'mill-council',
  names: [
    { text: 'Mill Council', language: 'en', kind: 'name' },
    { text: 'Consejo del Molino', language: 'es', kind: 'name' },
  ],
  numbering: [],
  sessions: [],
  languages: ['en', 'es'],
  replies: 'within three months',
  vagueDues: { 'as soon as possible': 'within six months', 'in due course': 'within one year' },
};
const { replies: _, vagueDues: __, ...NO_RULES } = COUNCIL;
const bodies = withEntered([COUNCIL]);

const duesOf = (paragraph: string, known = bodies) => {
  const { operative } = read(`The Mill Council,\n\nRecalling the mill,\n\n1. ${paragraph}`, { bodies: known });
  return operative.flatMap(({ reports, deadlines }) => [...reports.flatMap(({ due }) => due), ...deadlines]);
};

describe('a time that the text leaves open', () => {
  it.each([
    [
      'Requests the Clerk to report to the Council as soon as possible.',
      { within: 'P6M', phrase: 'as soon as possible' },
    ],
    ['Requests the Clerk to report to the Council in due course.', { within: 'P1Y', phrase: 'in due course' }],
    ['Requests the Clerk to mend the wheel in due course.', { within: 'P1Y', phrase: 'in due course' }],
    ['Requests the Clerk to mend the wheel as soon as possible.', { within: 'P6M', phrase: 'as soon as possible' }],
    ['Requests the County to reply to the Council.', { within: 'P3M', phrase: '' }],
    ['Requests the County to inform the Council of its plans.', { within: 'P3M', phrase: '' }],
  ])('is what the rules of the body say, by default: %s', (paragraph, due) => {
    expect(duesOf(paragraph)).toEqual([{ ...due, by_default: true }]);
  });

  it('stays open where the body has no such rule', () => {
    const bare = withEntered([NO_RULES]);
    expect(duesOf('Requests the Clerk to report to the Council as soon as possible.', bare)).toMatchObject([
      { asap: true },
    ]);
    expect(duesOf('Requests the County to reply to the Council.', bare)).toEqual([]);
  });

  it.each([
    ['Requests the Clerk to report to the Council by 3 May 2031.', [{ date: '2031-05-03' }]],
    ['Requests the Clerk to study the replies.', []],
  ])('is not found where a day is said, or nothing is asked for: %s', (paragraph, dues) => {
    expect(duesOf(paragraph)).toMatchObject(dues);
  });
});

describe('a session that stands on the register', () => {
  const spring = { body: 'mill-council', kind: 'regular', ordinal: 7, opensOn: '2030-04-02' };
  const paragraph = 'Requests the Clerk to report to the Council at its spring meeting.';
  const text = `The Mill Council,\n\nRecalling the mill,\n\n1. ${paragraph}\n\nAdopted on 3 January 2030`;

  it('is the one that a time of the year means', () => {
    const due = (calendars?: readonly (typeof spring)[]) =>
      read(text, { bodies, ...(calendars && { calendars }) }).operative[0]?.reports[0]?.due;
    expect(due()).toMatchObject([{ meeting: 'spring meeting' }]);
    expect(due([spring])).toMatchObject([{ session: 7 }]);
  });
});
