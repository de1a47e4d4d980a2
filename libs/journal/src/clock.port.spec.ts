import { describe, expect, it } from '@jest/globals';
import { Clock } from './clock.port.js';

const clockAt = (now: string, zone: string) =>
  new (class extends Clock {
    override readonly zone = zone;
    now() {
      return now;
    }
  })();

describe('the office’s own day', () => {
  it.each([
    ['2020-03-16T00:30:00.000Z', 'America/New_York', '2020-03-15'],
    ['2020-03-16T00:30:00.000Z', 'UTC', '2020-03-16'],
    ['2020-03-15T11:30:00.000Z', 'Pacific/Auckland', '2020-03-16'],
    ['2020-03-15T18:15:00.000Z', 'Asia/Kathmandu', '2020-03-16'],
    ['2020-03-15T18:14:59.999Z', 'Asia/Kathmandu', '2020-03-15'],
  ])('is, at %s in %s, %s', (now, zone, day) => {
    expect(clockAt(now, zone).today()).toBe(day);
  });

  it.each([
    ['2020-03-07', 'America/New_York', '2020-03-08T04:59:59.999Z'],
    ['2020-03-08', 'America/New_York', '2020-03-09T03:59:59.999Z'], // the clocks went forward that day
    ['2020-11-01', 'America/New_York', '2020-11-02T04:59:59.999Z'],
    ['2020-03-15', 'UTC', '2020-03-15T23:59:59.999Z'],
    ['2020-03-15', 'Asia/Kathmandu', '2020-03-15T18:14:59.999Z'],
  ])('%s ends in %s at %s', (day, zone, end) => {
    expect(clockAt(end, zone).endOf(day)).toBe(end);
    expect(clockAt(end, zone).today()).toBe(day);
    expect(clockAt(new Date(Date.parse(end) + 1).toISOString(), zone).today()).not.toBe(day);
  });

  it.each([
    ['0000-00-00', '0000-00-00', 'before every moment'],
    ['9999-12-31', '9999-99-99', 'after every moment: in UTC that day ends in the year 10000'],
    ['9999-99-99', '9999-99-99', 'after every moment'],
  ])('%s ends in New York at %s, %s', (day, end) => {
    expect(clockAt('2020-03-15T12:00:00.000Z', 'America/New_York').endOf(day)).toBe(end);
  });
});
