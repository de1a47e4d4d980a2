import { describe, expect, it } from '@jest/globals';
import { read } from './read.js';

const HEAD = 'Resolution adopted by the General Assembly on 4 May 2017\n\n71/900. Lamps\n\nThe General Assembly,\n\n';
const outline = (text: string): unknown[] =>
  read(HEAD + text).operative.map(({ ref, text: words, directives }) => [ref, words, directives[0]?.addressees[0]]);

describe('a list whose introduction carries the mark of a footnote', () => {
  it.each(['1', '¹', '[1]', ' 1/', '*'])('keeps its items: "…States:%s"', (mark) => {
    expect(outline(`1. Urges Member States:${mark}\n\n(a) To light lamps;\n\n(b) To clean them.`)).toEqual([
      ['1', 'Urges Member States:', 'Member States'],
      ['1.a', 'To light lamps;', 'Member States'],
      ['1.b', 'To clean them.', 'Member States'],
    ]);
  });
});

describe('a note at the foot of a page', () => {
  it('is no part of the paragraph above it, nor of the one that goes on below it', () => {
    const page = `1. Invites Member States to light lamps¹ in every street of
their towns and to keep them clean all through the
__________
¹ Including oil lamps, and such candles as are
set in glass.
\fwinter, with the help of the Secretary-General;

2. Thanks the lamplighters.`;
    expect(outline(page).map((one) => (one as unknown[]).slice(0, 2))).toEqual([
      [
        '1',
        'Invites Member States to light lamps in every street of their towns and to keep them clean all through the winter, with the help of the Secretary-General;',
      ],
      ['2', 'Thanks the lamplighters.'],
    ]);
  });

  it('stands in the text as a footnote, and its decision is cited where its mark was', () => {
    const text = `${HEAD}1. Recalls its earlier calls;¹\n\n2. Thanks the lamplighters.\n\n¹ Resolution 70/11.`;
    const { operative, stretches } = read(text);
    expect(operative.map(({ cites }) => cites)).toEqual([['70/11'], []]);
    const notes = stretches?.filter(({ role }) => role === 'footnote').map(({ span }) => text.slice(...span));
    expect(notes).toEqual(['¹ Resolution 70/11.']);
  });

  it('is not taken for the day of the closing lines', () => {
    const text = `1. Urges Member States:1\n\n(a) To light lamps.\n\n90th plenary meeting\n1 May 2017`;
    expect(outline(text)).toHaveLength(2);
  });
});

describe('characters that nobody sees', () => {
  it('hide no actor, no report and no session, and findings are shown where they stand', () => {
    const text = `${HEAD}1. Re\u00adquests\u200b the Secretary\u2011General to sub\u00ad\nmit a ﬁnal re\u00adport to it at its seventy\u2011third\u00a0session.`;
    const [paragraph] = read(text).operative;
    expect(paragraph).toMatchObject({
      directives: [{ verb: 'request', addressees: ['Secretary-General'] }],
      reports: [{ by: ['Secretary-General'], due: [{ session: 73 }] }],
    });
    const [start, end] = paragraph?.reports[0]?.span ?? [0, 0];
    expect(text.slice(start, end)).toMatch(/^sub\u00ad\nmit.*re\u00adport/s);
  });
});
