import { describe, expect, it } from '@jest/globals';
import { read } from './read.js';

/** By ref, what a text is read to do: "request! > Clerk". */
const told = (text: string): readonly (readonly [string, readonly string[]])[] =>
  read(text).operative.map(({ ref, directives }) => [
    ref,
    directives.map(({ verb, mandate, addressees }) => `${verb}${mandate ? '!' : ''} > ${addressees.join('; ')}`),
  ]);

describe('a list below the name of the body', () => {
  const minutes = (outcome: string): string =>
    `Alder Council\nMinutes of the meeting held on 28 March 2024\n\n4. Lamps were discussed.\n\nThat this Council, recognising the need for light:\n\n(a) commend the lamp plan;\n\n(b) request the Clerk to report to the May meeting.\n\n${outcome}\n`;

  it('says what the body does, in the bare form', () => {
    expect(told(minutes('CARRIED')).slice(-2)).toEqual([
      ['4.a', ['commend > ']],
      ['4.b', ['request! > Clerk']],
    ]);
  });

  it('does nothing where the motion was lost', () => {
    const { operative } = read(minutes('LOST'));
    expect(operative.flatMap(({ directives }) => directives)).toEqual([]);
    expect(operative.flatMap(({ reports }) => reports)).toEqual([]);
  });

  it('does nothing where it is only recommended', () => {
    const text = minutes('').replace('Lamps were discussed.', 'The recommendation of the officer was read.');
    expect(read(text).operative.flatMap(({ directives }) => directives)).toEqual([]);
  });
});

it('begins a new number behind letters that stood at the top', () => {
  const text =
    'Alder Council\nMinutes of the meeting held on 28 March 2024\n\na) requests the Clerk to report;\n\nb) notes the plan.\n\n8. The Mayor thanked everybody.\n';
  expect(read(text).operative.map(({ ref }) => ref)).toEqual(['a', 'b', '8']);
});

it('puts what stands below "14.54 Directed to the Secretariat" under that number', () => {
  const text =
    '14.54 Directed to the Range States\n\nRange States are requested to:\n\na) mend their lamps;\n\n14.55 Directed to the Scientific Council\n\nThe Scientific Council shall report to the Standing Committee at its 55th meeting.\n';
  expect(told(text)).toEqual([
    ['14.54', ['request! > Range States']],
    ['14.54.a', ['request! > Range States']],
    ['14.55', ['shall! > Scientific Council']],
  ]);
});

describe('a body that speaks as "we"', () => {
  const statement = (words: string): string =>
    `Joint Statement\n\n1. We, the Ministers, met on 14 November 2023.\n\n2. ${words}\n`;

  it('goes on to ask in the bare form', () => {
    expect(told(statement('We welcome the progress made and instruct officials to report in 2024.')).at(-1)).toEqual([
      '2',
      ['welcome > ', 'instruct! > officials'],
    ]);
  });

  it('asks nobody for what it agrees to do itself', () => {
    expect(told(statement('We commit to meet again and encourage trade.')).at(-1)).toEqual(['2', ['commit > ']]);
  });
});

it('names whom capitals, and whom several participles ask', () => {
  expect(
    told(
      'THE COUNCIL OF THE EUROPEAN UNION,\n\nRECALLING its conclusions,\n\nHEREBY RECOMMENDS THAT MEMBER STATES:\n\n1. Step up their efforts.\n',
    ).map(([, directives]) => directives),
  ).toEqual([['recommend! > MEMBER STATES'], ['recommend! > MEMBER STATES']]);
  expect(
    told('BE IT RESOLVED that the Clerk of the Board is authorized and directed to send copies of it to the towns.'),
  ).toEqual([['u1', ['direct! > Clerk of the Board']]]);
});

it('reads what an assembly says behind its reasons, and below it', () => {
  expect(
    told(
      '1. The Parliamentary Assembly recalls its Resolution 12.\n\n2. In light of these considerations, the Assembly calls on the member States to:\n\n2.1. mend their lamps.\n',
    ),
  ).toEqual([
    ['1', ['recall > ']],
    ['2', ['call on! > member States']],
    ['2.1', ['call on! > member States']],
  ]);
});

it('takes what information is to be given on for no task', () => {
  const { operative } = read(
    'Resolution adopted by the General Assembly on 20 December 2023\n\nThe General Assembly,\n\n1. Requests the Secretary-General to include in his first report, to be submitted to the General Assembly at its seventy-ninth session, information on the following:\n\n(a) The number of lamps;\n\n(b) The cost of each;\n',
  );
  expect(operative.map(({ ref, chapeau, directives }) => [ref, chapeau, directives.length])).toEqual([
    ['1', false, 1],
    ['1.a', false, 0],
    ['1.b', false, 0],
  ]);
  expect(operative[0]?.reports[0]?.due).toMatchObject([{ session: 79 }]);
});

it('asks each of several, and whoever is asked below what was agreed', () => {
  expect(
    told('Each Party shall mend its lamps.\n\nEach March, the lamps shall be counted.\n').map(([, one]) => one),
  ).toEqual([['shall! > Each Party'], []]);
  expect(
    told(
      '45. The Committee agreed to:\n\na. return the guidelines; and\n\nb. request the Office of Lamps to help.\n',
    ).at(-1),
  ).toEqual(['45.b', ['request! > Office of Lamps']]);
});

it('takes no line that says whom decisions are directed to for the name of the body', () => {
  const { body } = read(
    'Lamps\n\nDirected to the Standing Committee\n\n16.39 At its 65th meeting, the Standing Committee shall review them. The Committee shall report to the Council.\n',
  );
  expect(body).toBeNull();
});

it('reads what a resolution goes on with behind "and that", and in capitals', () => {
  expect(
    told(
      'NOW THEREFORE BE IT RESOLVED THAT the task force include two keepers;\n\nAND THAT staff be directed to consult the fleet;\n\nAND FURTHER THAT the report be received.\n',
    ),
  ).toEqual([
    ['u1', ['resolve! > task force']],
    ['u2', ['resolve! > staff']],
  ]);
  expect(
    read('BE IT RESOLVED THAT the task force report its findings to the Senate by 1 March 2024.\n').operative[0]
      ?.reports,
  ).toMatchObject([{ by: ['task force'], to: ['Senate'], due: [{ date: '2024-03-01' }] }]);
});

it('what minutes say was received stands apart from the heading above it', () => {
  const minutes = [
    'SENATE OF THE HARBOUR COLLEGE',
    'Minutes of the meeting held on 12 February 2020',
    '19/34 LAMPS\nReceived: a paper from the Keeper.\nAgreed: that the Oil Committee review it.',
    '19/35 WICKS\nNoted: that the wicks were trimmed.',
  ].join('\n\n');
  expect(read(minutes).operative.map(({ ref, directives }) => [ref, directives.map(({ verb }) => verb)])).toEqual([
    ['19/34', []],
    ['u1', ['receive']],
    ['u2', ['agree']],
    ['19/35', []],
    ['u3', ['note']],
  ]);
});
