import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { proposalOf } from '#decision/application';
import { read } from '#decision-text';
import { Rejection } from '#rejection';
import { documentIn } from './read-document.js';

const folder = fileURLToPath(new URL('../../../examples', import.meta.url));
const TEXTS = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(`${folder}/${file}`, 'utf8'));

/** As it is written to a file and read again. */
const written = (text: string): unknown => JSON.parse(JSON.stringify({ ...read(text), source_text: text }));
const given = (value: unknown) => {
  const { document, read: asRead } = documentIn(value);
  return proposalOf(document, asRead);
};
const refusalOf = (value: unknown): Rejection => {
  try {
    given(value);
  } catch (error) {
    if (error instanceof Rejection) return error;
    throw error;
  }
  throw new Error('It was not refused.');
};

const ASKS = {
  ref: '1',
  text: 'Requests the Clerk to report.',
  directives: [{ verb: 'request', addressees: ['Clerk'] }],
};
const MINIMAL = {
  body: 'Lantern Guild',
  symbol: 'LG 7',
  session: 'XII',
  date: '2026-05-03',
  title: 'On lanterns',
  operative: [ASKS],
};

describe('a document that nobody has changed', () => {
  it('proposes what its text does', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TEXTS), fc.array(fc.nat(400), { maxLength: 3 }), (text, dropped) => {
        const lines = text.split('\n').filter((_, index) => !dropped.includes(index));
        const content = lines.join('\n');
        const { given: marks, ...proposal } = given(written(content));
        expect(proposal).toEqual(proposalOf(read(content)));
        expect(marks).toEqual({ readHead: {}, takenOff: [] });
      }),
      { numRuns: 20 },
    );
  });
});

describe('a document that a person changed', () => {
  const [text = ''] = TEXTS;
  const document = { ...read(text), source_text: text };
  const [first, ...others] = document.operative;

  it('keeps what the reader gave beside what they put right, and nothing beside what they left', () => {
    const right = { ...first, directives: [{ ...first?.directives[0], addressees: ['Permanent Council'] }] };
    const proposal = given({ ...document, operative: [right, ...others] });
    const [corrected, ...left] = proposal.provisions;
    expect(corrected).toMatchObject({
      record: 'corrected',
      directives: [{ addressees: [{ name: 'Permanent Council' }] }],
    });
    expect(corrected?.read).toEqual(proposalOf(read(text)).provisions[0]);
    expect(left.filter(({ record }) => record !== undefined)).toEqual([]);
  });
  it('knows a paragraph that was renumbered by its words', () => {
    const moved = document.operative.map((one, index) => ({ ...one, ref: `${index + 2}` }));
    const added = { ...ASKS, ref: '1' };
    const { provisions, given: marks } = given({ ...document, operative: [added, ...moved] });
    expect(provisions[0]).toMatchObject({ ref: '1', record: 'corrected', read: null });
    expect(provisions.slice(1).map(({ read: asRead }) => asRead?.ref)).toEqual(
      document.operative.map(({ ref }) => ref),
    );
    expect(marks?.takenOff).toEqual([]);
  });
  it('keeps what they took off, and what of the head they put right', () => {
    const { given: marks } = given({ ...document, title: 'Another', date: '2003-06-09', operative: others });
    expect(marks).toEqual({
      readHead: { title: document.title, date: document.date },
      takenOff: [proposalOf(read(text)).provisions[0]],
    });
  });
  it('owes what it owed under the id that it had', () => {
    const at = document.operative.findIndex(({ reports }) => reports.length > 0);
    const owing = document.operative[at];
    const operative = document.operative.map((one) =>
      one === owing ? { ...one, reports: [{ by: ['Clerk'], due: 'within six months' }, ...one.reports] } : one,
    );
    expect(
      given({ ...document, operative }).provisions[at]?.obligations.map(({ id, by }) => [id, by[0]?.name]),
    ).toEqual([
      ['2', 'Clerk'],
      ['1', owing?.reports[0]?.by[0]],
    ]);
  });
});

describe('a document written by hand', () => {
  it('needs little: the rest is what its verbs do as a rule', () => {
    const { document, content, read: asRead } = documentIn(MINIMAL);
    expect(asRead).toBeNull();
    for (const words of ['Lantern Guild', 'LG 7', 'On lanterns', ASKS.text]) expect(content).toContain(words);
    expect(proposalOf(document, asRead)).toMatchObject({
      symbol: 'LG 7',
      stage: 'adopted',
      body: 'lantern-guild',
      session: 'lantern-guild/regular/12',
      date: '2026-05-03',
      provisions: [
        {
          ref: '1',
          record: 'confirmed',
          directives: [{ verb: 'request', act: 'request', class: 'mandate', addressees: [{ name: 'Clerk' }] }],
        },
      ],
    });
  });
  it('says when something falls due as people type it', () => {
    const reports = [{ to: ['Guild'], due: ['XIV', 'within six months'] }];
    const deadlines = '2027-05-03';
    const directives = [{ ...ASKS.directives[0], term: 'P2Y' }];
    const { provisions } = given({ ...MINIMAL, operative: [{ ...ASKS, directives, reports, deadlines }] });
    expect(provisions[0]?.obligations).toMatchObject([
      { kind: 'report', by: [{ name: 'Clerk' }], due: { form: 'at-session', session: 'lantern-guild/regular/14' } },
      { kind: 'report', due: { form: 'within', period: 'P6M', phrase: 'within six months' } },
      { kind: 'action', by: [{ name: 'Clerk' }], due: { form: 'by-date', date: '2027-05-03' } },
    ]);
    expect(provisions[0]?.directives[0]?.term).toMatchObject({ form: 'within', period: 'P2Y' });
  });
});

describe('a document that is none', () => {
  const operative = (change: object) => ({ ...MINIMAL, operative: [{ ...ASKS, ...change }] });
  it.each<[string, unknown, string]>([
    ['no object', 7, 'it must be object'],
    ['nothing in it', {}, 'it lacks "body"; it lacks "operative"'],
    ['no paragraphs', { ...MINIMAL, operative: [] }, '/operative must not have fewer than 1 items'],
    ['a slip of the pen', { ...MINIMAL, titel: 'x' }, 'it has a key that nobody knows, "titel"; there may be '],
    ['a word that is not allowed', { ...MINIMAL, stage: 'final' }, '/stage must be one of "adopted", "draft"'],
    ['a day that is none', { ...MINIMAL, date: '2026-02-30' }, '/date is no day: "2026-02-30"'],
    ['a session that is none', { ...MINIMAL, session: 'last year' }, '/session is not understood: "last year" is no session'],
    ['an unknown verb without its act', operative({ directives: [{ verb: 'frobnicate' }] }), '/operative/0/directives/0/act must be said'],
    ['a due time that is none', operative({ reports: [{ due: ['next', 'soon'] }] }), '/operative/0/reports/0/due/1 is not understood: "soon"'],
    ['two due times in one', operative({ reports: [{ due: { session: 3, date: '2026-01-01' } }] }), '/operative/0/reports/0/due must say one thing of these'],
    ['a deadline that is neither', operative({ deadlines: [7] }), '/operative/0/deadlines/0 must be string or object'],
    ['a number twice', { ...MINIMAL, operative: [ASKS, ASKS] }, '/operative/1/ref is there already: "1"'],
    ['a reservation to nothing', { ...MINIMAL, reservations: [{ by: 'A', text: 'B', paragraphs: ['9'] }] }, '/reservations/0/paragraphs/0 is no ref: "9"'],
  ])('is refused for %s, with its place and what is allowed', (_why, value, told) => {
    const refusal = refusalOf(value);
    expect(refusal.code).toBe('document.invalid');
    expect(refusal.message).toContain(told);
  }); // prettier-ignore

  it('lets be what begins with "x-"', () => {
    expect(given({ ...MINIMAL, 'x-note': { by: 'me' } }).title).toBe('On lanterns');
  });
  it('is told of all its faults at once, as many as one can read', () => {
    const many = Array.from({ length: 30 }, (_, index) => ({ ...ASKS, ref: `${index + 1}`, chapeau: 'no' }));
    expect(refusalOf({ ...MINIMAL, operative: many }).message).toMatch(/and 10 more\.$/);
  });
});
