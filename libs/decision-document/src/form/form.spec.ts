import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { proposalOf } from '#decision/application';
import { type GivenDocument, read } from '#decision-text';
import { readForm, withFaults } from './read-form.js';
import { writeForm } from './write-form.js';

const folder = fileURLToPath(new URL('../../../../examples', import.meta.url));
const TEXTS = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => [file, readFileSync(`${folder}/${file}`, 'utf8')] as const);

const LAMPS = `The General Assembly,

1. Requests the Secretary-General to submit a report to the General Assembly at its seventy-fifth session;

2. Welcomes the lamps.
`;
const lamps = read(LAMPS);
const form = writeForm(lamps, new Map([['1', ['remark: a lamp']]]));
/** The form with these words put in place of others. */
const changed = (...changes: readonly (readonly [from: string, to: string])[]): string =>
  changes.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  }, form);
const documentOf = (text: string): GivenDocument => {
  const said = readForm(text, lamps);
  if (said.is === 'document') return said.document;
  throw new Error(JSON.stringify(said));
};
const faultsOf = (text: string) => {
  const said = readForm(text, lamps);
  return said.is === 'faulty'
    ? said.faults.map(({ line, what }) => [text.split('\n')[line - 1]?.trim(), what])
    : said.is;
};

describe('a form', () => {
  it.each(TEXTS)('that nobody has changed says what was read: %s', (_file, text) => {
    const document = read(text);
    const said = readForm(writeForm(document, new Map()), document);
    expect(said.is).toBe('document');
    const { given, ...proposal } = proposalOf((said as { document: GivenDocument }).document, document);
    expect(proposal).toEqual(proposalOf(document));
    expect(given).toEqual({ readHead: {}, takenOff: [] });
  });

  it('is as short as what was read: a line for its words, and one for each thing that it asks', () => {
    expect(form.slice(form.indexOf('operative:'))).toBe(`operative:
  # remark: a lamp
  - ref: "1"
    text: Requests the Secretary-General to submit a report to the General Assembly at its seventy-fifth session;
    directives:
      - {verb: request, act: request, class: mandate, addressees: [Secretary-General]}
    reports:
      - {by: [Secretary-General], to: [General Assembly], due: at its seventy-fifth session}

  - ref: "2"
    text: Welcomes the lamps.
    directives:
      - {verb: welcome, act: declaration}
`);
  });

  it('stays workable where there are hundreds of paragraphs', () => {
    const [one] = lamps.operative;
    const operative = Array.from({ length: 400 }, (_, index) => ({ ...one!, ref: String(index + 1) }));
    const long = writeForm({ ...lamps, operative }, new Map());
    expect(long.split('\n').length).toBeLessThan(400 * 7 + 20);
    const said = readForm(long, { ...lamps, operative });
    expect(said.is === 'document' && said.document.operative.length).toBe(400);
  });

  it('says what a person put right: when, by whom, to whom, whether at all', () => {
    const text = changed(
      ['due: at its seventy-fifth session', 'due: 2027-05-03, form: oral'],
      ['addressees: [Secretary-General]', 'addressees: [Clerk], through: [Warden]'],
      ['{verb: welcome, act: declaration}', '{verb: request, addressees: [Clerk]}\n    deadlines: within six months'],
    );
    const { provisions } = proposalOf(documentOf(text), lamps);
    expect(provisions).toMatchObject([
      {
        record: 'corrected',
        directives: [{ addressees: [{ name: 'Clerk' }], through: [{ name: 'Warden' }] }],
        obligations: [{ form: 'oral', due: { form: 'by-date', date: '2027-05-03' } }],
        read: { directives: [{ addressees: [{ name: 'Secretary-General' }] }] },
      },
      {
        record: 'corrected',
        directives: [{ act: 'request', class: 'mandate' }],
        obligations: [{ kind: 'action', by: [{ name: 'Clerk' }], due: { form: 'within', period: 'P6M' } }],
      },
    ]);
  });

  it('splits, joins and renumbers paragraphs by their lines', () => {
    const split = changed(
      ['report to the General Assembly at its seventy-fifth session;\n', 'report;\n'],
      ['  - ref: "2"\n', '  - ref: 1.a\n    text: At its seventy-fifth session.\n\n  - ref: 3\n'],
    );
    expect(documentOf(split).operative.map(({ ref }) => ref)).toEqual(['1', '1.a', '3']);
    const joined = form.slice(0, form.indexOf('  - ref: "2"'));
    expect(proposalOf(documentOf(joined), lamps).given?.takenOff.map(({ ref }) => ref)).toEqual(['2']);
  });

  it('takes digits for words where words are meant', () => {
    const text = changed(['symbol: null', 'symbol: 1730'], ['due: at its seventy-fifth session', 'due: [76, 2027]']);
    const { symbol, operative } = documentOf(text);
    expect([symbol, operative[0]?.reports[0]?.due]).toEqual(['1730', ['76', '2027']]);
  });

  it.each<[string, string]>([['nothing', ''], ['white space', ' \n\n'], ['comments', '# Put right what was read\n']])(
    'with %s in it is empty',
    (_what, text) => expect(readForm(text, lamps).is).toBe('empty'),
  ); // prettier-ignore

  it.each<[string, readonly [from: string, to: string], string, string]>([
    ['an act', ['act: declaration', 'act: welcome'], '- {verb: welcome, act: welcome}', 'must be one of "decision", "instruction"'],
    ['a due time', ['at its seventy-fifth session}', 'soonish}'], '- {by: [Secretary-General], to: [General Assembly], due: soonish}', 'is not understood: "soonish"'],
    ['a key', ['class: mandate', 'clas: mandate'], '- {verb: request, act: request, clas: mandate, addressees: [Secretary-General]}', 'has a key that nobody knows, "clas"'],
    ['a number', ['ref: "2"', 'ref: "1"'], '- ref: "1"', 'is there already: "1"'],
    ['a missing text', ['    text: Welcomes the lamps.\n', ''], '- ref: "2"', 'lacks "text"'],
    ['its YAML', ['ref: "2"', 'ref: "2'], '', 'Missing closing'],
    ['a due time of more', ['act: request,', 'act: request, more_time: soonish,'], '- {verb: request, act: request, more_time: soonish, class: mandate, addressees: [Secretary-General]}', 'is not understood: "soonish"'],
    ['half a character', ['ref: "2"', 'ref: "2"\n    cites: ["\\ud800"]'], 'cites: ["\\ud800"]', 'no character'],
    ['a key of several words', ['ref: "2"', 'ref: "2"\n    ? [a, b]\n    : c'], '? [a, b]', 'a key must be a word'],
    ['its depth', ['ref: "2"', `ref: "2"\n    cites: ${'['.repeat(40)}${']'.repeat(40)}`], `cites: ${'['.repeat(40)}${']'.repeat(40)}`, 'nested too deep'],
    ['its great depth', ['ref: "2"', `ref: "2"\n    cites: ${'['.repeat(9000)}${']'.repeat(9000)}`], `cites: ${'['.repeat(9000)}${']'.repeat(9000)}`, 'nested too deep'],
    ['another form', ['ref: "2"', 'ref: "2"\n---\na: b'], '---', 'keep one'],
    ['an alias', ['[Secretary-General]}', '*all}'], '- {verb: request, act: request, class: mandate, addressees: *all}', 'say it in full'],
  ])('tells a fault in %s on its line', (_what, change, line, told) => {
    const faults = faultsOf(changed(change));
    expect(faults).toContainEqual([line, expect.stringContaining(told)]);
  }); // prettier-ignore

  it('shows its faults above their lines, and those of before no more', () => {
    const faulty = changed(['act: declaration', 'act: welcome']);
    const said = readForm(faulty, lamps);
    if (said.is !== 'faulty') throw new Error(said.is);
    const marked = withFaults(faulty, said.faults);
    expect(marked).toMatch(/\n {6}# >> must be one of "decision".*\n {6}- \{verb: welcome/);
    const again = readForm(marked, lamps);
    expect(withFaults(marked, again.is === 'faulty' ? again.faults : [])).toBe(marked);
    expect(withFaults(marked, [])).toBe(faulty);
  });
});
