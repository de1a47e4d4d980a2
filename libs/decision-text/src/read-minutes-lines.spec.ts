import { describe, expect, it } from '@jest/globals';
import { asked, HEAD, told } from '../testing/minutes.js';
import { read } from './read.js';

describe('given a list below an item that has no letters of its own', () => {
  it('goes back to the items where their number goes on', () =>
    expect(
      told(`${HEAD}7. Letters:\n\n1. Of the pilots\n\n2. Of the maker\n\n8. Quay:\n\nThe quay was seen.\n`).map(
        ([ref]) => ref,
      ),
    ).toEqual(['7', '7.1', '7.2', '8']));

  it('takes it for one of the item though no colon leads to it', () =>
    expect(
      told(
        `${HEAD}125.\n\nInterests\n\nMinutes:\n\n1. Mr Ash has a boat.\n\n2. Mr Birch has a lamp.\n\n126.\n\nQuay\n\nMinutes:\n\nThe quay was seen.\n`,
      ).map(([ref]) => ref),
    ).toEqual(['125', '125.1', '125.2', '126']));
});

it('parts motions that stand line below line', () =>
  expect(
    told(
      `${HEAD}3. Lamps\nThe lamps along the northern quay were seen by all of the members who\nhad come to the harbour on the day before the meeting of the Council\nMotion No. C2403-1\nMoved by Ash, seconded by Birch\nBe it resolved that the Warden of the northern quay be asked to report on\nthe cost of the lamps that were lost in the storm.\nCarried.\nMotion No. C2403-2\nMoved by Birch, seconded by Ash\nThat the old crane on the northern quay be sold to whoever offers most for\nit before the end of the year.\nCarried.\n`,
    ),
  ).toEqual([
    ['3', []],
    ['u1', ['ask! > Warden of the northern quay']],
    ['u2', ['resolve! > ']],
  ]));

describe('given a heading that says that all below it was resolved', () => {
  it('reads what goes on with its "that"', () =>
    expect(
      told(
        `${HEAD}Moved by Mr Ash and seconded by Mr Birch\n\nRESOLVED that 1) the letter be noted;\n\n2) Officers monitor the lamps.\n`,
      ),
    ).toEqual([
      ['1', []],
      ['2', ['resolve! > Officers']],
    ]));

  it('reads what was agreed below who moved it', () =>
    expect(
      told(
        `${HEAD}1. Minutes\n\nProposed by Cllr Ash\n\nSeconded by Cllr Birch\n\nAND AGREED\n\n“To confirm the minutes of the last meeting.”\n\n2. Quay\n`,
      ).map(([ref]) => ref),
    ).toEqual(['1', 'u1', '2']));
});

it('leaves those who were there out, however the line calls them', () =>
  expect(
    told(
      'Fernley Council\n\nMEMBERS PRESENT:\n- Councillor Ash,\n- Councillor Birch.\nOFFICIALS IN ATTENDANCE:\n- Mr Cole, Warden\nCHAIR\n- The Chair, Councillor Dee, presided.\n\n1. Lamps\n\nThe Clerk will write to the maker.\n',
    ).map(([ref]) => ref),
  ).toEqual(['1', 'u1']));

it.each([
  'RESOLVED – That it be noted that the Warden was absent.',
  'It was RESOLVED that the Committee noted that the quay was closed.',
  'Be it resolved that the Agenda of 12 March 2024 be received and adopted.',
])('asks nothing by %s', (text) => expect(asked(text)).toEqual(['resolve > ']));

it('asks nothing of a body that is asked to note something', () =>
  expect(asked('The Lamp Committee is asked to note that the quay is closed.')).toEqual([]));

it.each([
  ['AGREED for the Clerk to write to the pilots.', ['agree! > Clerk']],
  ['RESOLVED that officers monitor progress on the lamps.', ['resolve! > officers']],
  ['RESOLVED that Mr Ash should be co-opted.', ['resolve! > ']],
  ['MOTION BY ASH, SECOND BY BIRCH TO DIRECT STAFF TO MEND THE BELL. MOTION CARRIED 5-0.', ['direct! > staff']],
])('reads who is to do it in %s', (text, asks) => expect(asked(text)).toEqual(asks));

describe('given times as minutes write them', () => {
  const dues = (text: string): unknown =>
    read(`${HEAD}4. ${text}\n`).operative[0]?.reports.flatMap(({ due }) =>
      due.map(({ phrase: _, ...bare }) => bare as unknown),
    );

  it.each([
    ['The Warden was asked to report by 3/27.', [{ date: '2024-03-27' }]],
    ['The Warden was asked to report by 27/3/2025.', [{ date: '2025-03-27' }]],
    ['The Warden was asked to report by 4/3/2025.', [{ unspecified: true }]],
    ['The Warden was asked to report in 6- and 12-months’ time.', [{ within: 'P6M' }, { within: 'P12M' }]],
    ['It was agreed that the Warden report again in six months’ time.', [{ within: 'P6M' }]],
  ])('reads %s', (text, found) => expect(dues(text)).toEqual(found));
});

it('reads what a council in Quebec resolved below who moved it', () =>
  expect(
    told(
      'MUNICIPALITÉ DE FOUGÈRE\n\nSéance ordinaire à laquelle étaient présents :\n\nAnne Roy, Jean Blier et Luc Morin.\n\nFormant quorum sous la présidence du maire.\n\nIl est proposé par Anne Roy, appuyé par Jean Blier et résolu :\n\nD’AUTORISER le greffier à signer l’acte.\n\nQUE le trésorier transmette les comptes au ministère.\n\nADOPTÉE\n',
    ),
  ).toEqual([
    ['u1', ['autoriser! > greffier']],
    ['u2', ['résoudre! > trésorier']],
  ]));

it('reads the items of an outline', () =>
  expect(
    told(
      'Fernley Library Board\n\nAttendees: Dee Ash, Ruth Birch, and Carl Cole\n\nI. Call to Order\n\nII. Bills\n\nA. Oil was bought. Ruth will mend the lamp.\n\nB. Rope was bought.\n\nIII. Letters\n',
    ),
  ).toEqual([
    ['I', []],
    ['II', []],
    ['II.A', ['assign! > Ruth']],
    ['II.B', []],
    ['III', []],
  ]));

it('reads an action that stands in the middle of a paragraph', () =>
  expect(asked('The lamp is out. Action item: Dee to find a wick.')).toEqual(['assign! > Dee']));

it('asks nothing by what was only suggested, or agreed to as it stood', () => {
  expect(asked('It was suggested that the quay be closed.')).toEqual([]);
  expect(asked('The Committee agreed to the colours shown by the Warden.')).toEqual(['agree > ']);
});

it('reads who was asked, though he is called by his name alone', () =>
  expect(asked('The lamps were seen. Harbour Lamps was asked to mend the bell.')).toEqual(['ask! > Harbour Lamps']));
