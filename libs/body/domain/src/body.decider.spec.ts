import { describe, expect, it } from '@jest/globals';
import { type KnownBody, shippedBody } from '#body/directory';
import { fold } from '#event-sourcing';
import { deciderSpec } from '#event-sourcing/testing';
import { bodyDecider } from './body.decider.js';
import { type BodyEvent } from './body.events.js';

const { given } = deciderSpec(bodyDecider, { on: null });
const council: KnownBody = {
  code: 'town-council',
  names: [{ text: 'Riverton Town Council', language: 'en', kind: 'name' }],
  numbering: [{ label: 'resolution', pattern: 'CO {yy}-{number:000}', examples: ['CO 25-081'] }],
  sessions: [{ pattern: 'the spring meeting', language: 'en', kind: 'regular' }],
  languages: ['en'],
};
const described = (body: KnownBody, anew = false) => ({ type: 'DescribeBody', body, anew }) as const;
const added: BodyEvent = { type: 'BodyAdded', body: council, on: null };
const numbered = (...patterns: readonly string[]): KnownBody => ({
  ...council,
  numbering: patterns.map((pattern) => ({ label: 'resolution', pattern, examples: ['CO 25-081'] })),
});

describe('describing a body', () => {
  it('makes it known', () => given().when(described(council)).then(added));
  it('told twice says nothing new, in whatever order the words stand', () => {
    const { code, ...rest } = council;
    given(added)
      .when(described({ ...rest, code }))
      .thenNothing();
  });
  it('that is known is refused, but for whoever describes it anew', () => {
    const other = { ...council, languages: ['en', 'fr'] };
    given(added).when(described(other)).thenRejected('body.taken');
    given(added).when(described(other, true)).then({ type: 'BodyDescribed', body: other, on: null });
  });
  it('that came with the program is refused, and says nothing where it says the same', () => {
    given()
      .when(described({ ...council, code: 'who-wha' }))
      .thenRejected('body.taken');
    given()
      .when(described(shippedBody('who-wha')!))
      .thenNothing();
  });
  it.each([
    ['Town Council', 'body.code-invalid'],
    ['', 'body.code-invalid'],
    ['x'.repeat(61), 'body.code-invalid'],
  ])('under the code %j is refused: %s', (code, refusal) =>
    given()
      .when(described({ ...council, code }))
      .thenRejected(refusal),
  );
  it('without a name is refused', () => given().when(described({ ...council, names: [] })).thenRejected('body.name-missing')); // prettier-ignore
  it('with a faulty pattern is refused', () => {
    given()
      .when(described(numbered('CO {yy-{number}')))
      .thenRejected('body.pattern-invalid');
    given()
      .when(described({ ...council, sessions: [{ pattern: '{ordinl} meeting', language: 'en', kind: 'regular' }] }))
      .thenRejected('body.pattern-invalid');
  });
  it('with an example that no pattern fits is refused', () => {
    given()
      .when(described(numbered('CO-{number}')))
      .thenRejected('body.example-unmatched');
    given()
      .when(described(numbered('CO-{number}', 'CO {yy}-{number}')))
      .then({ type: 'BodyAdded', body: numbered('CO-{number}', 'CO {yy}-{number}'), on: null });
  });
});

describe('a body', () => {
  it('is as it was described last', () => {
    const other = { ...council, languages: ['fr'] };
    const asDescribed: BodyEvent = { type: 'BodyDescribed', body: other, on: null };
    expect(fold(bodyDecider, [added, asDescribed])).toEqual(other);
  });
});
