import { describe, expect, it } from '@jest/globals';
import { Rejection } from '#rejection';
import {
  namedMeetingId,
  ordinalOf,
  seriesOf,
  sessionId,
  sessionIdOf,
  sessionParts,
  sessionStreamId,
} from './session-id.js';

describe('the id of a session', () => {
  it('is body, kind and ordinal', () => {
    expect(sessionParts('oas-ga/regular/41')).toEqual({ body: 'oas-ga', kind: 'regular', ordinal: 41 });
    expect(sessionIdOf({ body: 'remja', kind: 'regular', ordinal: 6 })).toBe('remja/regular/6');
    expect([seriesOf('oas-ga/regular/41'), ordinalOf('oas-ga/regular/41')]).toEqual(['oas-ga/regular', 41]);
    expect(sessionStreamId('oas-ga/regular/41')).toBe('oas-ga.regular.41');
  });
  it('is forgiven its case and the space around it', () =>
    expect(sessionId(' OAS-GA/Regular/41 ')).toBe('oas-ga/regular/41'));
  it.each(['', 'oas-ga', 'oas-ga/41', 'oas-ga/regular/0', 'oas-ga/regular/041', 'oas-ga/annual/4', 'oas_ga/regular/4', 'oas-ga/regular/4/1'])(
    'is refused as "%s"',
    (text) => {
      expect(sessionParts(text)).toBeUndefined();
      expect(() => sessionId(text)).toThrow(Rejection);
    },
  ); // prettier-ignore
});

describe('a meeting known by acronym and numeral', () => {
  it.each([
    ['REMJA-VI', 'remja/regular/6'],
    ['Sixth Meeting of Ministers of Justice (REMJA VI)', 'remja/regular/6'],
    ['Sixth Meeting of Ministers of Justice', undefined],
    ['REMJA-IIII', undefined],
  ])('%s is %s', (name, id) => expect(namedMeetingId(name)).toBe(id));
});
