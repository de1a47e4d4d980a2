import { describe, expect, it } from '@jest/globals';
import type { Due, OperativeParagraph } from './decision-document.js';
import { read } from './read.js';

/** The first paragraph of a resolution of the Conference of June 2023. */
const only = (words: string): OperativeParagraph | undefined =>
  read(`RESOLUTION 20/7\n\nThe General Conference, at its twentieth session, on 12 June 2023,\n\n1. ${words};`)
    .operative[0];

const duesOf = (paragraph: OperativeParagraph | undefined): readonly Due[] =>
  (paragraph?.reports ?? []).flatMap(({ due }) => due.map(({ phrase: _, of: __, ...one }) => one));

describe('a report that is itself what is asked for', () => {
  it.each([
    ['Requests a report from the Lamp Office on the wicks by 1 June 2024', ['Lamp Office'], [{ date: '2024-06-01' }]],
    ['Calls for regular updates from the Secretariat on the wells', ['Secretariat'], [{ recurring: 'regular' }]],
    ['Requests an update at the next meeting', [], [{ session: 'next' }]],
  ])('%s', (words, by, due) => {
    const paragraph = only(words);

    expect(paragraph?.reports.map((report) => report.by)).toEqual([by]);
    expect(duesOf(paragraph)).toEqual(due);
  });
});

describe('a report in the passive, or by other words', () => {
  it.each([
    ['Requests that a report be brought to the next meeting of the Lamp Committee', ['Lamp Committee']],
    ['Requests that progress be reported to the Council annually', ['Council']],
    ['Refers the charts to the Lamp Committee for study and report by 1 June 2024', []],
    ['Requests the Keeper to file a written report with the Harbour Clerk by 1 June 2024', ['Harbour Clerk']],
    ['Requests the Secretariat to advise Parties of the outcome of the soundings', ['Parties']],
    ['Requests the Keeper to bring a full report to the 2024 Annual Meeting', ['Annual Meeting']],
    [
      'Requests the Board to draw up proposals for the fog bells and to submit these proposals to the Council',
      ['Council'],
    ],
    ['Requests the Keeper to report to each meeting of Council on the lamps', ['Council']],
    ['Requests the Keeper to report to the 21st General Convention', ['General Convention']],
    ['Requests the Treasurer to submit quarterly financial statements to the Council', ['Council']],
  ])('%s', (words, to) => {
    expect(only(words)?.reports.map((report) => report.to)).toEqual([to]);
  });

  it.each([
    'Requests the Secretariat to transmit these proposals to Governments',
    'Requests the Secretariat to advise States on the upkeep of wells',
    'Requests the Secretariat to have the report of the Panel printed',
  ])('is none: %s', (words) => {
    expect(only(words)?.reports).toEqual([]);
  });
});

describe('when a report falls due', () => {
  it.each([
    ['in the first half of 2027', [{ month: '2027-06' }]],
    ['by the end of the 2027 calendar year', [{ year: 2027 }]],
    ['by the last day of February 2024', [{ date: '2024-02-29' }]],
    ['by the first of March 2024', [{ date: '2024-03-01' }]],
    ['prior to the convening of the next regular session', [{ before_session: 'next' }]],
    ['at the next regular Board meeting', [{ session: 'next' }]],
    ['prior to adjournment', [{ event: 'prior to adjournment' }]],
    ['by the end of the fall semester', [{ event: 'by the end of the fall semester' }]],
    ['at the first meeting next fall', [{ event: 'at the first meeting next fall' }]],
    [
      'by the end of the second quarter of fiscal year 2026',
      [{ event: 'by the end of the second quarter of fiscal year 2026' }],
    ],
    ['at the 2025 midyear session', [{ session: 2025 }]],
    ['at or before its June 2024 meeting', [{ month: '2024-06' }]],
    ['on or about 1 June 2024', [{ date: '2024-06-01' }]],
    ['starting May 1, 2024 and quarterly thereafter', [{ date: '2024-05-01' }]],
    ['at the beginning of each legislative session', [{ recurring: 'every session' }]],
    [
      'at its first session after the completion of the survey',
      [{ event: 'at its first session after the completion of the survey' }],
    ],
    ['at its second meeting in March 2025', [{ month: '2025-03' }]],
  ])('%s', (when, due) => {
    expect(duesOf(only(`Requests the Keeper to report to the Council ${when}`))).toEqual(due);
  });
});

describe('the time that an introduction sets', () => {
  it('is that of the reports that stand under it and name none', () => {
    const [, first, second] = read(
      'RESOLUTION 20/7\n\nThe General Conference, at its twentieth session, on 12 June 2023,\n\n1. Requests the Keeper, no later than 31 March 2024:\n(a) to submit to the Council a report on the lamps;\n(b) to report to the Council annually on the wells;\n',
    ).operative;

    expect(duesOf(first)).toEqual([{ date: '2024-03-31' }]);
    expect(duesOf(second)).toEqual([{ recurring: 'annual' }]);
  });
});

describe('what a body only expects or recalls', () => {
  it('is asked of whom it names', () => {
    expect(only('Expects the Keeper to report at the next session')?.directives[0]?.addressees).toEqual(['Keeper']);
    expect(only('Reminds Parties to submit their annual reports')?.directives[0]?.addressees).toEqual(['Parties']);
    expect(duesOf(only('Looks forward to an update from the Keeper in 2025'))).toEqual([{ year: 2025 }]);
  });
});
