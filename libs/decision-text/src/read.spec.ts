import { describe, expect, it } from '@jest/globals';
import type { OperativeParagraph } from './decision-document.js';
import { explainText } from './explain.js';
import { read, readAll } from './read.js';

const OAS = `AG/RES. 9002 (XXXVII-O/07)

CARE OF PUBLIC ARCHIVES

(Adopted at the fourth plenary session, held on June 5, 2007)

THE GENERAL ASSEMBLY,

RECALLING resolution AG/RES. AG/RES. 9001 (XXXVI-O/06) and document CP/doc.9123/06 rev. 2,

RESOLVES:
`;
const UN = `Resolution adopted by the General Assembly on 3 December 2018

73/900. Lighthouses

The General Assembly,

Recalling its resolution 71/800 of 5 December 2016,

`;

/** The one paragraph of a decision with these words. */
function paragraph(words: string, front = OAS): OperativeParagraph {
  const found = read(`${front}\n1. ${words}\n`).operative[0];
  if (found === undefined) throw new Error('no paragraph was read');
  return found;
}

describe('the front matter of a decision', () => {
  it('gives symbol, title, body, session and day', () => {
    expect(read(`${OAS}\n1. To thank the hosts.\n`)).toMatchObject({
      symbol: 'AG/RES. 9002 (XXXVII-O/07)',
      title: 'CARE OF PUBLIC ARCHIVES',
      body: 'OAS General Assembly',
      session: { ordinal: 37, kind: 'regular' },
      date: '2007-06-05',
      stage: 'adopted',
    });
  });

  it('tells the same name of another organisation by the drafting', () => {
    expect(read(`${UN}1. Welcomes the report;\n`)).toMatchObject({
      symbol: '73/900',
      title: 'Lighthouses',
      body: 'UN General Assembly',
      session: { ordinal: 73 },
    });
  });

  it('calls a draft a draft', () => {
    expect(read('DRAFT RESOLUTION\n\nTHE GENERAL ASSEMBLY,\n\nRESOLVES:\n\n1. To thank the hosts.').stage).toBe(
      'draft',
    );
  });
});

describe('the preamble', () => {
  it('cites each symbol once, a doubled prefix repaired with a remark', () => {
    const { preamble_cites, remarks } = read(`${OAS}\n1. To thank the hosts.\n`);
    expect(preamble_cites).toEqual(['AG/RES. 9001 (XXXVI-O/06)', 'CP/doc.9123/06 rev. 2']);
    expect(remarks).toEqual([expect.objectContaining({ code: 'symbol.misprint' })]);
  });
});

describe('a directive', () => {
  it.each([
    [
      'To instruct the General Secretariat to repair the roof.',
      'instruct',
      'instruction',
      ['General Secretariat'],
      'mandate',
    ],
    ['To urge member states to keep their records.', 'urge', 'exhortation', ['member states'], 'exhortation'],
    [
      'To invite the Permanent Council, through its Committee, to study the matter.',
      'invite',
      'exhortation',
      ['Permanent Council'],
      'mandate',
    ],
    ['To recommend that member states keep copies.', 'recommend', 'exhortation', ['member states'], 'exhortation'],
    ['To recommend the establishment of a fund.', 'recommend', 'exhortation', [], 'exhortation'],
    [
      'To entrust the Secretary General with choosing a site.',
      'entrust',
      'instruction',
      ['Secretary General'],
      'mandate',
    ],
    ['To endorse the Plan of Action.', 'endorse', 'decision', [], 'self-executing'],
    [
      'To direct that the matter be considered by the General Committee.',
      'direct',
      'instruction',
      ['General Committee'],
      'mandate',
    ],
  ])('of “%s” is %s', (words, verb, act, addressees, kind) => {
    expect(paragraph(words).directives).toEqual([
      expect.objectContaining({ verb, act, addressees, mandate: true, class: kind }),
    ]);
  });

  it('that only says something is no mandate', () => {
    expect(paragraph('To note with satisfaction the work of the archivists.').directives).toEqual([
      expect.objectContaining({ verb: 'note', act: 'declaration', mandate: false }),
    ]);
  });

  it('follows another in the same paragraph', () => {
    const { directives } = paragraph(
      'Expresses its deep concern at the damage, and also requests the Secretary-General to survey the towers;',
      UN,
    );
    expect(directives.map(({ verb, addressees }) => [verb, addressees])).toEqual([
      ['express concern', []],
      ['request', ['Secretary-General']],
    ]);
  });

  it('names through whom and who is to be called upon', () => {
    const [directive] = paragraph(
      'To request the Permanent Council, through its Working Group on Archives, to call upon the CIM, the IIN, and the Office of Culture to join the work.',
    ).directives;
    expect(directive).toMatchObject({
      addressees: ['Permanent Council'],
      through: ['Working Group on Archives'],
      to_be_called_upon: ['CIM', 'IIN', 'Office of Culture'],
    });
  });
});

describe('a reporting requirement', () => {
  it.each([
    [
      'To request the Permanent Council to report to the General Assembly at its thirty-ninth regular session.',
      [{ session: 39 }],
    ],
    [
      'To request the Permanent Council to report to the General Assembly at its thirty-eighth and thirty-ninth regular sessions.',
      [{ session: 38 }, { session: 39 }],
    ],
    [
      'To request the Secretary General to submit a report to the General Assembly before its next regular session.',
      [{ before_session: 'next' }],
    ],
    [
      'To request the Secretary General to present a report to the General Assembly within six months.',
      [{ within: 'P6M' }],
    ],
    ['To request the Secretary General to report annually to the General Assembly.', [{ recurring: 'annual' }]],
    [
      'To request the Secretary General to present a report to the General Assembly by April 15, 2008.',
      [{ date: '2008-04-15' }],
    ],
    ['To request the Secretary General to keep the General Assembly informed.', [{ unspecified: true }]],
  ])('“%s” falls due %j', (words, due) => {
    const [report] = paragraph(words).reports;
    expect(report?.to).toEqual(['General Assembly']);
    expect(report?.due.map(({ phrase: _, ...form }) => form)).toEqual(due);
  });

  it('to two bodies at different times is two', () => {
    const { reports } = paragraph(
      'To request the Permanent Council to report to the General Assembly at its thirty-ninth regular session, and to the next Meeting of Ministers of Culture (REMCU-IV).',
    );
    expect(reports.map(({ due }) => due.map(({ phrase: _, ...form }) => form))).toEqual([
      [{ session: 39 }],
      [{ meeting: 'REMCU-IV' }],
    ]);
  });

  it('names the body whose session it is where that is another one', () => {
    const [report] = paragraph(
      'To request the Secretary General to report to the Permanent Council at its next regular session.',
    ).reports;
    expect(report?.due[0]).toMatchObject({ session: 'next', of: 'Permanent Council' });
  });

  it('at “that session” is due at the session named before', () => {
    const { deadlines, directives } = paragraph(
      'Decides to convene a meeting at its seventy-fifth session, and requests the Secretary-General to submit a report at that session;',
      UN,
    );
    expect(directives.map(({ verb }) => verb)).toEqual(['decide', 'request']);
    expect(deadlines).toEqual([expect.objectContaining({ session: 75 })]);
    const { reports } = paragraph(
      'Decides to convene a meeting at its seventy-fifth session, and requests the Secretary-General to submit a report at that session;',
      UN,
    );
    expect(reports[0]?.due).toEqual([expect.objectContaining({ session: 75, phrase: 'at that session' })]);
  });

  it('is not seen in a report that exists already', () => {
    expect(
      paragraph('Calls upon Member States to implement the recommendations contained in the report of the Group;', UN)
        .reports,
    ).toEqual([]);
  });
});

describe('a sub-paragraph', () => {
  const { operative } = read(`${OAS}
1. To request the General Secretariat:

a. To print a catalogue before the next regular session of the General Assembly; and

b. To present to the Permanent Council a report on losses.
`);

  it('takes verb and addressee from its introduction', () => {
    expect(operative.map(({ ref, chapeau }) => [ref, chapeau])).toEqual([
      ['1', true],
      ['1.a', false],
      ['1.b', false],
    ]);
    expect(operative[1]?.directives).toEqual([
      expect.objectContaining({ verb: 'request', addressees: ['General Secretariat'] }),
    ]);
  });

  it('has deadlines and reports of its own', () => {
    expect(operative[1]?.deadlines).toEqual([expect.objectContaining({ before_session: 'next' })]);
    expect(operative[2]?.reports).toEqual([
      expect.objectContaining({ by: ['General Secretariat'], to: ['Permanent Council'] }),
    ]);
  });
});

describe('a renewal', () => {
  it('names the decision and paragraph it renews', () => {
    const read = paragraph(
      'To renew the mandate to the Permanent Council contained in operative paragraph 3 of resolution AG/RES. 9001 (XXXVI-O/06), to report to the General Assembly at its thirty-eighth regular session.',
    );
    expect(read.renewal_targets).toEqual([{ symbol: 'AG/RES. 9001 (XXXVI-O/06)', paragraph: '3' }]);
    expect(read.reports).toEqual([
      expect.objectContaining({ by: ['Permanent Council'], due: [expect.objectContaining({ session: 38 })] }),
    ]);
  });
});

describe('a condition', () => {
  it.each([
    [
      'To request the Secretary General to hold a seminar, in accordance with the resources allocated in the program-budget.',
      'within-existing',
      'paragraph',
    ],
    [
      'To request the Permanent Council to report on the implementation of this resolution, the execution of which shall be subject to the availability of financial resources.',
      'subject-to-funds',
      'decision',
    ],
    [
      'To instruct the Secretary General to build a tower, to be funded by a specific fund.',
      'specific-fund',
      'paragraph',
    ],
  ])('of “%s” is %s', (words, kind, scope) => {
    expect(paragraph(words)).toMatchObject({
      conditional: true,
      conditions: [expect.objectContaining({ kind, scope })],
    });
  });
});

describe('an annex', () => {
  const { operative, reservations } = read(`${OAS}
1. To endorse the Plan.

APPENDIX

PLAN FOR ARCHIVES

How far a state follows this plan is at the sole discretion of each member state.

1.
POSSIBLE ACTIVITIES FOR MEMBER STATES
1.
Ensure that records, whether old or new, are kept.
/
2.
Train archivists.

Mandates to the General Secretariat
1.
Prepare and circulate a report on archives.

*. Ruritania places on record its reservation to the expression “whether old or new.”
`);

  it('gives each item the actor of its heading, optional where states may choose', () => {
    expect(operative.map(({ ref, directives }) => [ref, directives[0]?.verb, directives[0]?.class])).toEqual([
      ['1', 'endorse', 'self-executing'],
      ['annex/1/1', 'ensure', 'optional'],
      ['annex/1/2', 'train', 'optional'],
      ['annex/mandates/1', 'prepare', 'mandate'],
    ]);
  });

  it('ties a reservation to the paragraph that bears its mark', () => {
    expect(reservations).toEqual([
      expect.objectContaining({
        by: 'Ruritania',
        kind: 'reservation',
        paragraphs: ['annex/1/1'],
        expression: 'whether old or new',
      }),
    ]);
  });
});

describe('a decision in sections', () => {
  it('whose numbers begin again has the section in each ref', () => {
    const { operative } = read(
      `${UN}I\n\n1. Welcomes the report;\n\n2. Takes note of the plan;\n\nII\n\n1. Requests the Secretary-General to begin.\n`,
    );
    expect(operative.map(({ ref }) => ref)).toEqual(['I/1', 'I/2', 'II/1']);
  });
});

describe('a reservation in a numbered note', () => {
  const { operative, reservations } = read(`${OAS}
1. To endorse the Plan.1/

2. To thank the hosts.

1. The Delegation of Ruritania places on record its reservation to this paragraph.
`);

  it('is no paragraph, and is tied to the one that bears its number', () => {
    expect(operative.map(({ ref }) => ref)).toEqual(['1', '2']);
    expect(reservations).toEqual([expect.objectContaining({ by: 'Ruritania', paragraphs: ['1'] })]);
  });
});

describe('a text', () => {
  it('without any decision gives an empty document', () => {
    expect(read('')).toMatchObject({ operative: [], preamble: [], body: null });
  });

  it('with two decisions gives two, and one by its symbol', () => {
    const two = `${UN}1. Welcomes the report;\n\n40th plenary meeting\n\n3 December 2018\n\n73/901. Foghorns\n\nThe General Assembly,\n\nRequests the Secretary-General to test them.\n`;
    expect(readAll(two).map(({ symbol }) => symbol)).toEqual(['73/900', '73/901']);
    expect(read(two, { symbol: 'A/RES/73/901' }).operative.map(({ ref }) => ref)).toEqual(['u1']);
  });

  it('with one decision and more behind it gives what is read of that one', () => {
    const one = `${UN}1. Welcomes the report;\n\n2. Decides to meet;\n\n3. Thanks the hosts.\n\n73/901. Foghorns\n\nWords.\n`;
    const options = { symbol: 'A/RES/73/900', calendar: [] };
    expect(read(one, options).unclassified).not.toEqual([]);
    expect(readAll(one, options)).toEqual([read(one, options)]);
  });

  it('is explained stretch by stretch', () => {
    const text = `${OAS}\n1. To request the Permanent Council to report to the General Assembly at its thirty-ninth regular session.\n`;
    const explained = explainText(text, read(text));
    expect(explained).toContain('› operative 1');
    expect(explained).toContain(
      '› report by Permanent Council to General Assembly: session 39 (“at its thirty-ninth regular session”)',
    );
  });
});

describe('a symbol outside the range of its session', () => {
  it('is flagged where a calendar is given', () => {
    const calendars = [
      {
        body: 'oas-ga',
        kind: 'regular',
        ordinal: 36,
        opensOn: '2006-06-04',
        resolutions: [2216, 2290] as const,
      },
    ];
    const { operative } = read(`${OAS}\n1. To recall resolution AG/RES. 9001 (XXXVI-O/06).\n`, { calendars });
    expect(operative[0]?.remarks).toEqual([expect.objectContaining({ code: 'symbol.out-of-range' })]);
  });
});
