import { describe, expect, it } from '@jest/globals';
import type { DecisionDocument } from './decision-document.js';
import { read } from './read.js';

const FRONT = '73/900. Lighthouses\n\nThe General Assembly,\n\nRecalling the fog,\n\n';
const outline = ({ operative }: DecisionDocument): unknown[] =>
  operative.map(({ ref, chapeau, directives }) => [ref, chapeau, ...directives.map(({ verb }) => verb)]);

describe('paragraphs without numbers', () => {
  it('under an introduction take its verb and its addressee, up to the next verb of the body', () => {
    const document = read(
      `${FRONT}Invites coastal States:\n\nTo strengthen their lamps;\n\nTraining keepers;\n\nRequests the Secretary-General to help.\n`,
    );
    expect(outline(document)).toEqual([
      ['u1', true, 'invite'],
      ['u2', false, 'invite'],
      ['u3', false, 'invite'],
      ['u4', false, 'request'],
    ]);
    expect(document.operative[2]?.directives[0]?.addressees).toEqual(['coastal States']);
  });

  it('may introduce numbered ones, which keep the numbers they bear', () => {
    expect(
      outline(read(`${FRONT}Requests the Secretary-General:\n\n1. To count the lamps;\n\n2. To count the keepers.\n`)),
    ).toEqual([
      ['u1', true, 'request'],
      ['1', false, 'request'],
      ['2', false, 'request'],
    ]);
  });
});

describe('a sub-paragraph with a verb of the body’s own', () => {
  it('does not take the verb above it', () => {
    const document = read(
      `${FRONT}1. Decides to light the coast and to that end:\n\n(a) Decides that keepers shall be trained;\n\n(b) Requests the Secretary-General to buy lamps;\n\n(c) Recognizes the help of sailors.\n`,
    );
    expect(outline(document)).toEqual([
      ['1', true, 'decide'],
      ['1.a', false, 'decide'],
      ['1.b', false, 'request'],
      ['1.c', false, 'recognize'],
    ]);
  });
});

describe('an introduction', () => {
  it('hands down each of its asks where they share the task, and its condition', () => {
    const [, child] = read(
      `${FRONT}1. Calls on coastal States, and invites port authorities, subject to the availability of resources, to:\n\n(a) Light the coast;\n\n(b) Count the lamps.\n`,
    ).operative;
    expect(child?.directives.map(({ verb, addressees }) => [verb, addressees])).toEqual([
      ['call on', ['coastal States']],
      ['invite', ['port authorities']],
    ]);
    expect(child?.conditional).toBe(true);
  });

  it('governs a sub-paragraph up to where the body goes on in its own words', () => {
    expect(
      outline(
        read(
          `${FRONT}1. Requests the Secretary-General:\n\n(a) To count the lamps, and requests that keepers be trained.\n`,
        ),
      ),
    ).toEqual([
      ['1', true, 'request'],
      ['1.a', false, 'request', 'request'],
    ]);
  });
});

describe('a clause in the middle of a sentence', () => {
  it.each([
    ['Stresses the danger of fog, and takes note of the plan;', ['stress', 'take note']],
    ['Takes note of the plan, and concludes that lamps are needed;', ['take note', 'conclude']],
    ['Decides that the mission shall end, and calls on the Mission to go;', ['decide', 'call on']],
  ])('opens with a verb of its own: “%s”', (words, verbs) => {
    expect(read(`${FRONT}1. ${words}\n`).operative[0]?.directives.map(({ verb }) => verb)).toEqual(verbs);
  });
});

describe('a heading with a number', () => {
  it('may be longer than others', () => {
    const text = `${FRONT}1. Notes the fog;\n\nPillar III: measures to build the capacity of States to keep their lamps lit and to strengthen the role of the keepers and of their organizations, guilds and unions in this regard\n\n2. Notes the lamps.\n`;
    expect(read(text).unclassified).toEqual([]);
    expect(outline(read(text))).toEqual([
      ['1', false, 'note'],
      ['2', false, 'note'],
    ]);
  });
});

describe('an annex that asks nobody for anything', () => {
  const under = (annex: string) =>
    read(`The General Assembly,\n\n1. Adopts the Principles on Lighthouses annexed hereto.\n\nAnnex\n\n${annex}\n`)
      .operative.filter(({ ref }) => ref.startsWith('annex/'))
      .map(({ ref, directives }) => [ref, directives.length]);

  it('gives its numbered provisions, under the letters of its sections', () => {
    expect(
      under(
        'Principles on Lighthouses\n\nA. Purpose\n\n1. The light is kept burning for the ships of all nations.\n\nB. Keepers\n\n2. Keepers are chosen for their patience and their eyes.',
      ),
    ).toEqual([
      ['annex/a/1', 0],
      ['annex/b/2', 0],
    ]);
  });

  it('needs no word of a heading where its numbers go on', () => {
    expect(
      under(
        'Principles on Lighthouses\n\n1. The light is kept burning for the ships of all nations.\n\nKeepers\n\n2. Keepers are chosen for their patience and their eyes.',
      ),
    ).toEqual([
      ['annex/1', 0],
      ['annex/2', 0],
    ]);
  });

  it('has no provisions in the lines of a table', () => {
    expect(under('Programme of work\n\n1. Lamps 200\n\n2. Oil 1,350')).toEqual([]);
  });
});

describe('what is approved', () => {
  it.each([
    ['Approves the restructuring of the Lamp Office;', true],
    ['Approves the principles on lamps;', false],
  ])('is a mandate where it has to be carried out: “%s” %s', (words, mandate) => {
    expect(read(`${FRONT}1. ${words}\n`).operative[0]?.directives[0]?.mandate).toBe(mandate);
  });
});

describe('the symbol', () => {
  it('takes the letter of its part from behind the title', () => {
    expect(read('56/910. Financing of Lighthouses B\n\nThe General Assembly,\n\n1. Notes the fog.\n')).toMatchObject({
      symbol: '56/910 B',
      title: 'Financing of Lighthouses',
    });
  });

  it('alone on its line is no page mark', () => {
    expect(read('15/5\n\nFog and lamps\n\nThe Human Rights Council,\n\n1. Notes the fog.\n')).toMatchObject({
      symbol: '15/5',
      title: 'Fog and lamps',
    });
  });
});

describe('marks that are not seen', () => {
  it('before a number do not hide it', () => {
    expect(outline(read(`${FRONT}1. Notes the fog;\n\u200d\u200d\u200d 2. Notes the lamps.\n`))).toEqual([
      ['1', false, 'note'],
      ['2', false, 'note'],
    ]);
  });
});

describe('what a report is to speak of', () => {
  const report = 'Requests the Secretary-General to submit to it at its seventy-fifth session a report';

  it.each([
    `${report} on:\n\n(a) The state of the lamps;\n\n(b) Training the keepers.`,
    `${report} providing information regarding, inter alia:\n\n(a) The state of the lamps;\n\n(b) Support provided.`,
    `${report}, taking into account the following factors:\n\n(a) The state of the lamps;\n\n(b) The cost of oil.`,
    `${report} on lamps, including:\n\n(a) The number of lamps;\n\n(b) The cost of oil.`,
  ])('is nobody’s to do beside the report: %s', (words) => {
    const { operative } = read(`${FRONT}1. ${words}\n`);
    expect(operative.map(({ ref, directives, reports }) => [ref, directives.length, reports.length])).toEqual([
      ['1', 1, 1],
      ['1.a', 0, 0],
      ['1.b', 0, 0],
    ]);
  });

  it.each([
    'Requests the Secretary-General to take measures, including:\n\n(a) Strengthening the lamps;\n\n(b) Training keepers.',
    'Requests the Secretary-General to take the following measures:\n\n(a) The lamps should be strengthened;\n\n(b) Training keepers.',
    'Requests the Secretary-General to prepare a report on:\n\n(a) To strengthen the lamps;\n\n(b) To train keepers.',
  ])('is not what somebody is to do: %s', (words) => {
    expect(outline(read(`${FRONT}1. ${words}\n`))).toEqual([
      ['1', true, 'request'],
      ['1.a', false, 'request'],
      ['1.b', false, 'request'],
    ]);
  });
});

describe('a draft that another body is to adopt', () => {
  it('is none of the decision where it stands in quotation marks', () => {
    const { operative, unclassified } = read(
      `${FRONT}1. Recommends that the Conference adopt the following draft resolution:\n\n“The Conference,\n\n1. Requests the Keeper to report;\n\n2. Thanks the sailors.”\n\n2. Requests the Secretary-General to count the lamps.\n`,
    );
    expect(operative.map(({ ref }) => ref)).toEqual(['1', '2']);
    expect(operative[0]?.reports).toEqual([]);
    expect(unclassified).toHaveLength(3);
  });
});

describe('a web page', () => {
  it('is read by its paragraphs and lists, and spans are those of the page', () => {
    const page =
      '<h1>Lighthouses</h1>\n<p>The General Assembly,</p>\n<p>Recalling the <b>fog</b>,</p>\n<p>INVITES COASTAL STATES TO:</p>\n<ul>\n<li>light the coast&nbsp;&ndash; at night;</li>\n<li>count the lamps.</li>\n</ul>\n<ol><li>Requests the Secretary-General to help.</li></ol>\n';
    const { operative } = read(page);
    expect(operative.map(({ ref, text }) => [ref, text])).toEqual([
      ['u1', 'INVITES COASTAL STATES TO:'],
      ['u1.u1', 'light the coast – at night;'],
      ['u1.u2', 'count the lamps.'],
      ['1', 'Requests the Secretary-General to help.'],
    ]);
    expect(page.slice(...(operative[2]?.span ?? []))).toBe('<li>count the lamps.');
  });
});

describe('notes at the end of a text', () => {
  const paragraphs = `${FRONT}1. Notes the fog;\n\n2. Requests the Secretary-General to help;\n\n3. Thanks the sailors.\n\n`;

  it.each([
    `${paragraphs}__________\n1. One delegation thinks of lanterns.\n2. So does another.\n`,
    `${paragraphs.replace('Lighthouses', 'Lighthouses1/')}1. One delegation thinks of lanterns.\n`,
  ])('are no paragraphs, though they are numbered as these are', (text) => {
    expect(read(text).operative.map(({ ref }) => ref)).toEqual(['1', '2', '3']);
  });
});
