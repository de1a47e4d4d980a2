import { describe, expect, it } from '@jest/globals';
import { type KnownBody } from '#body/directory';
import { withMeaningsRead } from './meanings.js';

const COUNCIL: KnownBody = {
  code: 'town-council',
  names: [{ text: 'Town Council', language: 'en', kind: 'name' }],
  numbering: [],
  sessions: [],
  languages: ['en'],
};
const refusedOf = (said: Partial<KnownBody>): unknown => {
  try {
    withMeaningsRead({ ...COUNCIL, ...said });
    return undefined;
  } catch (error) {
    return error;
  }
};

describe('what a body means by times that its texts leave open', () => {
  it.each(['within six months', 'at its next regular session', 'within 90 days'])('is a due time: %s', (meant) =>
    expect(refusedOf({ vagueDues: { 'as soon as possible': meant } })).toBeUndefined(),
  );
  it.each(['--03-31', 'session'])('by an interval is a day of the year or its sessions, too: %s', (meant) =>
    expect(refusedOf({ vagueDues: { annual: meant } })).toBeUndefined(),
  );
  it.each([
    [{ vagueDues: { 'as soon as possible': 'before long' } }],
    [{ vagueDues: { 'as soon as possible': '--03-31' } }],
    [{ vagueDues: { annual: 'every spring' } }],
    [{ vagueDues: { annual: 'every year' } }],
    [{ replies: 'swiftly' }],
  ])('is refused where nobody could read it: %j', (said) =>
    expect(refusedOf(said)).toMatchObject({ code: 'body.meaning-unread' }),
  );
});
