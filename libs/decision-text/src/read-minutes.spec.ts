import { describe, expect, it } from '@jest/globals';
import { asked, HEAD, told } from '../testing/minutes.js';
import { read } from './read.js';

/** When the first report of a paragraph is due. */
const due = (text: string): unknown => {
  const [first] = read(`${HEAD}4. ${text}\n`).operative[0]?.reports[0]?.due ?? [];
  if (first === undefined) return undefined;
  const { phrase: _, ...bare } = { ...first };
  return 'event' in bare ? 'event' : bare;
};

describe('given minutes that tell what happened before they say what the body did', () => {
  it.each([
    [
      'The Harbour Committee discussed the state of the quay and asked the Warden to prepare a plan.',
      ['ask! > Warden'],
    ],
    ['Members saw the three bids and it was agreed that the Clerk would accept the lowest.', ['agree! > Clerk']],
    [
      'The Warden spoke of the storm. The Committee also heard the pilots and, after some debate, requested the Treasurer to find the funds.',
      ['request! > Treasurer'],
    ],
    ['Council, noting the age of the crane, requests the Engineer to inspect it.', ['request! > Engineer']],
    ['That this Council, mindful of the fog, directs the Warden to mend the bell.', ['direct! > Warden']],
  ])('reads %s', (text, asks) => expect(asked(text)).toEqual(asks));

  it.each([
    'The Harbour Committee discussed a letter from the pilots, who had asked the Warden about the bell.',
    'The Committee heard that the bell had been mended and that the Warden was pleased.',
  ])('asks nothing in %s', (text) => expect(asked(text)).toEqual([]));
});

describe('given a name at the beginning of a sentence', () => {
  it.each([
    ['The dates were settled. Barlow will write to the printer about the notices.', ['assign! > Barlow']],
    ['Okafor agreed to draft a note on moorings.', ['assign! > Okafor']],
    ['The lamp was looked at. The Study Group will submit its findings in June.', ['assign! > Study Group']],
    ['Bell buoy – seen by the pilots – Clerk to chase the maker.', ['assign! > Clerk']],
    ['The crane is ready and the Chairman will inspect it.', ['assign! > Chairman']],
  ])('assigns what is to be done to whoever is named: %s', (text, asks) => expect(asked(text)).toEqual(asks));

  it.each([
    'The rota was read. Training will continue in May.',
    'The rota was read. Members were pleased with it.',
    'The lamp was looked at. The Study Group will meet again.',
    'Funding will update the crane.',
  ])('assigns nothing where a thing or the body itself is named: %s', (text) => expect(asked(text)).toEqual([]));
});

it('assigns nothing twice where a line says who is to act', () => {
  const text = `${HEAD}4. The quay was seen. Barlow will obtain paint.\n\nAction: Barlow\n`;
  expect(told(text)).toEqual([
    ['4', []],
    ['u1', ['assign! > Barlow']],
  ]);
});

it('leaves those who were there out of the items', () => {
  const text = `${HEAD}Present: Cllrs Ash, Birch and Cole.\n\nParticipants:\n\nThe quay was looked at. The Clerk will write to the pilots.\n`;
  expect(told(text)).toEqual([['u1', ['assign! > Clerk']]]);
});

describe('given numbers of items that count on', () => {
  it.each([
    ['23/24-61: Quay', '23/24-62: Crane', ['23/24-61', '23/24-62']],
    ['HAR.45 QUAY', 'HAR.46 CRANE', ['HAR.45', 'HAR.46']],
    ['P/142 Quay', 'P/143 Crane', ['P/142', 'P/143']],
  ])('takes %s for an item', (first, second, refs) =>
    expect(told(`${HEAD}${first}\n\nNothing was said.\n\n${second}\n\nIt was seen.\n`).map(([ref]) => ref)).toEqual(
      refs,
    ),
  );

  it('takes letters in square brackets for parts of an item', () =>
    expect(
      told(
        `${HEAD}12/24-1: Matters arising:\n\n[a] The quay was mended.\n\n[b] Clerk to paint it.\n\n12/24-2: Crane\n`,
      ).map(([ref]) => ref),
    ).toEqual(['12/24-1', '12/24-1.a', '12/24-1.b', '12/24-2']));

  it('takes no codes that do not count on for numbers', () =>
    expect(told(`${HEAD}A/12 Quay was mended.\n\nB/90 Crane was seen.\n`).map(([ref]) => ref)).toEqual(['u1', 'u2']));
});

describe('given decisions that stand in capitals', () => {
  it('reads each of those that one item holds', () =>
    expect(
      asked(
        'ACCEPTED the report of the Engineer; DENIED the appeal of the pilots; and DIRECTED the Warden to report on May 7, 2024 relative to the quay.',
      ),
    ).toEqual(['accept > ', 'deny > ', 'direct! > Warden']));

  it('takes no paper for somebody', () =>
    expect(asked('AUTHORIZED Memorandum of Understanding with the pilots for the use of the quay.')).toEqual([
      'authorize! > ',
    ]));

  it('leaves the verb out of the name', () =>
    expect(asked('ADOPTED the rules; REQUESTED Harbour Engineer to provide a survey to the Board.')).toEqual([
      'adopt > ',
      'request! > Harbour Engineer',
    ]));
});

describe('given a line below which the body speaks in the bare form', () => {
  it.each(['RESOLVED (unanimously) that the Cabinet agreed to:', 'It was agreed to:', 'RESOLVED to:-'])(
    'reads what stands below %s',
    (line) =>
      expect(
        told(
          `${HEAD}7. Quay\n\n${line}\n\n1) Note the progress made;\n\n2) Delegate authority for approving the plans, with the contracts, to the Harbour Director (Works) subject to the rules.\n`,
        ).slice(-2),
      ).toEqual([
        ['7.1', ['note > ']],
        ['7.2', ['delegate! > Harbour Director (Works)']],
      ]),
  );
});

describe('given a list of what was resolved', () => {
  const list = (item: string): readonly string[] =>
    told(`Fernley Council\n\nThe Council resolves:\n\n1. To note the plan.\n\n2. ${item}\n`)[1]?.[1] ?? [];

  it('reads a verb that falls out of the infinitive', () =>
    expect(list('To approve the reply and directs its Secretary to send it.')).toEqual([
      'approve > ',
      'direct! > Secretary',
    ]));

  it('reads what a second sentence asks of others', () =>
    expect(
      list('To instruct the Editor of the guide (Mr T. Fern) to revise it. Members and SCs are requested to comment.'),
    ).toEqual(['instruct! > Editor of the guide', 'request! > Members; SCs']));

  it('asks for a report that has still to be made', () => {
    expect(list('To receive a further report from the Engineer on the quay.')).toEqual(['receive! > Engineer']);
    expect(list('To receive the report of the Engineer on the quay.')).toEqual(['receive > ']);
  });
});

describe('given a report of which the time is named', () => {
  it.each<[string, unknown]>([
    ['The Clerk was asked to report on 7 May 2024 to the Council.', { date: '2024-05-07' }],
    ['The Clerk was asked to report on 7 May 2023 to the Council.', { unspecified: true }],
    [
      'Resolved, that at the Council’s first meeting next autumn, the Clerk report to the Council on the quay.',
      'event',
    ],
    ['Resolved, that the Clerk report to the Council within the first two months of each term.', 'event'],
  ])('reads %s', (text, when) => expect(due(text)).toEqual(when));

  it('counts it once, whatever it is to tell and to whom it is made available', () => {
    const text =
      'The Clerk was asked to prepare a report for the Council, and to make this report available to members. The report should inform the pilots of the plans.';
    expect(read(`${HEAD}4. ${text}\n`).operative[0]?.reports).toHaveLength(1);
  });
});

describe('given a list whose first item stands in the line that leads to it', () => {
  it('leaves them below the sentence that leads to them', () =>
    expect(
      told(
        `${HEAD}4. Bell\n\nIt was resolved that: (i) the plan be put to the pilots.\n\n(ii) the Warden mend the bell.\n`,
      ).at(-1),
    ).toEqual(['u1.ii', ['resolve! > Warden']]));

  it.each(['RESOLVED: (i)  That', 'RESOLVED – (i) That'])('parts it behind %s', (lead) =>
    expect(
      told(
        `Fernley Council\n\nDecision of 12 March 2024\n\n${lead} the plan be put to the pilots.\n\n(ii)  That the Warden be asked to mend the bell.\n`,
      ),
    ).toEqual([
      ['i', ['resolve! > ']],
      ['ii', ['resolve! > Warden']],
    ]),
  );

  it('parts nothing where no second item follows', () =>
    expect(
      told(`Fernley Council\n\nDecision of 12 March 2024\n\nRESOLVED: (i) That the plan be put to the pilots.\n`).map(
        ([ref]) => ref,
      ),
    ).toEqual(['u1']));
});

describe('given what a committee resolved to do, in infinitives', () => {
  const text = `${HEAD}The Committee resolved:-\n\n(i) to note the cost of the crane;\n\n(ii) to request that the Chief Officer – Moorings and Lights circulate an update to members of the Committee; and\n\n(iii) to instruct the Chief Officer – Finance to sell the old crane.\n`;

  it('asks nothing by what is only noted', () =>
    expect(told(text).slice(1)).toEqual([
      ['u1.i', ['note > ']],
      ['u1.ii', ['request! > Chief Officer – Moorings and Lights']],
      ['u1.iii', ['instruct! > Chief Officer – Finance']],
    ]));

  it('reads what is to be circulated as a report', () =>
    expect(read(text).operative.flatMap(({ reports }) => reports.map(({ to }) => to))).toEqual([
      ['members of the Committee'],
    ]));

  it('reads them without a line above', () =>
    expect(told(`${HEAD}(i) to note the plan;\n\n(ii) to ask the Warden to mend the bell.\n`)).toEqual([
      ['i', ['note > ']],
      ['ii', ['ask! > Warden']],
    ]));
});

describe('given numbers without a stop', () => {
  it('takes those of conclusions that count from one', () =>
    expect(
      told(
        `Conclusions and recommendations\n\n1  We thank the pilots.\n\n2  We recommend that the Warden mend the bell.\n\n3  We note the cost.\n`,
      ).map(([ref]) => ref),
    ).toEqual(['1', '2', '3']));

  it('takes no figure for a number where the text has others', () =>
    expect(
      told(`${HEAD}4. Ships\n\n1 Ship was seen.\n\n2 Ships were seen.\n\n3 Ships were lost.\n`).map(([ref]) => ref),
    ).toEqual(['4']));

  it('takes a number on a line of its own for that of an item', () =>
    expect(
      told(
        `${HEAD}2024/152\n\nThe bell was seen.\n\n2024/153\n\nThat Council:\n\n1. Requests the Warden to mend it.\n\n2. Receives a further report by December 2024.\n`,
      ),
    ).toEqual([
      ['2024/152', []],
      ['2024/153', []],
      ['2024/153.1', ['request! > Warden']],
      ['2024/153.2', ['receive! > ']],
    ]));
});

it('takes a line that only says what stands below for no paragraph', () =>
  expect(
    told(
      'Fernley Committee\n\nPurpose:\n\nContent:\n\n(a) That the Committee welcomes the plan; and\n\n(b) That the Warden mend the bell.\n',
    ),
  ).toEqual([
    ['a', ['welcome > ']],
    ['b', ['resolve! > Warden']],
  ]));

it('asks nothing of a paper that tells somebody of something', () =>
  expect(
    told(
      'Fernley Council\n\nRESOLVED: That the guidance note informing the pilots on how they may moor be approved.\n',
    )[0]?.[1],
  ).toEqual(['resolve! > ']));

describe('given minutes of a council in which it speaks below each item', () => {
  it('reads each in French', () =>
    expect(
      told(
        'CONSEIL MUNICIPAL DE FOUGÈRE\n\n1) QUAI\n\nLe quai est présenté.\n\nLe Conseil Municipal, à l’unanimité\n\nOuï l’exposé,\n\nAPPROUVE le plan.\n\n2) GRUE\n\nLe Conseil Municipal, après en avoir délibéré,\n\nDECIDE de vendre la grue.\n\nAUTORISE le Maire à signer l’acte.\n',
      ).map(([ref]) => ref),
    ).toEqual(['1', 'u1', '2', 'u2', 'u3']));

  it('takes what became of an item for a paragraph of its own in Spanish', () =>
    expect(
      told(
        'ACTA DE LA SESIÓN DEL CONSEJO DE PUERTOS\n\n1.1 Informe del Director\n\nDECISIÓN: En cuenta.\n\n1.2 Carta de los prácticos de la bahía\n\nDECISIÓN: Se distribuyó copia.\n',
      ).map(([ref]) => ref),
    ).toEqual(['1.1', 'u1', '1.2', 'u2']));
});

it('reads to whom power is given in French', () =>
  expect(
    told(
      'CONSEIL MUNICIPAL DE FOUGÈRE\n\nLe Conseil municipal,\n\nAprès en avoir délibéré,\n\nDonne pouvoir au Maire de signer l’acte.\n',
    ),
  ).toEqual([['u1', ['donner pouvoir! > Maire']]]));

describe('given what is done by being resolved', () => {
  it.each([
    'RESOLVED: That Councillor Ash be elected Vice-Chairman for the year.',
    'RESOLVED by assent that the Minutes of the meeting held on 28 July 2023 be approved and confirmed.',
    'It was resolved that the minutes of the last meeting be signed as a true record.',
  ])('asks nothing of anybody: %s', (text) => expect(asked(text)).toEqual(['resolve > ']));

  it('asks nothing where the minutes are to be approved in a list', () =>
    expect(
      told(
        `${HEAD}The Committee resolved:\n\n(i) to ask the Warden to mend the bell; and\n\n(ii) to otherwise approve the minute.\n`,
      ).at(-1),
    ).toEqual(['u1.ii', ['approve > ']]));

  it('asks what else is to be done', () =>
    expect(asked('RESOLVED by assent that the plan be referred back to the Lamp Committee.')).toEqual([
      'resolve! > Lamp Committee',
    ]));
});

describe('given a line that tells what was done at an item', () => {
  it('assigns nothing to what stands behind "ACTION:"', () => {
    expect(told('Fernley Council\n\nACTION UPDATE\n\nACTION: Council discussed a settlement.\n')).toEqual([['u1', []]]);
    expect(told('Fernley Council\n\nACTION UPDATE\n\nACTION: Clerk and Warden\n')).toEqual([
      ['u1', ['assign! > Clerk; Warden']],
    ]);
  });

  it('takes no title for a request', () => expect(asked('Appeals Policy – Discussion and Suggestions')).toEqual([]));
});

describe('given motions that name who moved them first', () => {
  const motion = (outcome: string): readonly string[] =>
    told(
      `${HEAD}HEARING ON LAMPS: Moved by Ash, seconded by Birch, to direct staff to report on the lamps by 4 September 2024.\n\nVote on Motion: ${outcome}\n`,
    )[0]?.[1] ?? [];

  it('reads one that was carried, and none that was lost', () => {
    expect(motion('5-0. Motion declared carried unanimously.')).toEqual(['direct! > staff']);
    expect(motion('0-5. Motion failed.')).toEqual([]);
  });

  it('reads what stands below those who moved it', () =>
    expect(
      told(
        `${HEAD}4. Lamps\n\nResolution # 12-24\n\nMoved by Councillor Ash\nSeconded by Councillor Birch\n\nThat the Warden report on the lamps no later than September 2024.\n\nCarried\n`,
      ),
    ).toEqual([
      ['4', []],
      ['u1', ['resolve! > Warden']],
    ]));

  it('reads what a resolution is called by', () =>
    expect(asked('RESOLUTION NO. 24-290 authorizing Harbour Engineer to sell the crane.')).toEqual([
      'authorize! > Harbour Engineer',
    ]));
});

it('reads a number of two figures on a line of its own', () =>
  expect(
    told(
      `${HEAD}8.1\n\nThe bell was seen.\n\n8.2\n\nRESOLVED: That the Committee:-\n\n(a)  notes the plan; and\n\n(b)  requests the Warden to mend the bell.\n`,
    ),
  ).toEqual([
    ['8.1', []],
    ['8.2', ['resolve! > ']],
    ['8.2.a', ['note > ']],
    ['8.2.b', ['request! > Warden']],
  ]));

it('reads a resolution that minutes hold under their numbers', () =>
  expect(
    told(
      'FERNLEY CONFERENCE\n\n1/1 The Conference met in the hall.\n\n1/2 The Conference sang.\n\n1/3 RULES\n\n1/3/1 The Conference adopted as Resolution 4:\n\nThe Conference, noting the fog, resolves that:\n\n(1) all votes shall be taken by hand;\n\n(2) the bell shall be rung.\n\n1/4 LETTERS The Conference directed the Secretary to write to the pilots.\n',
    ).map(([ref]) => ref),
  ).toEqual(['1/1', '1/2', '1/3', '1/3/1', 'u1', '1', '2', '1/4']));

it('reads who writes, where it was agreed', () =>
  expect(asked('AGREED – That the Chairperson writes to the pilots.')).toEqual(['agree! > Chairperson']));

it('leaves a list of those who were there out of the items', () =>
  expect(
    told(
      'Fernley Council\n\nCouncil Meeting Minutes\n\nMembers Present:\n• Mayor Ash\n• Councillor Birch\n\n1. Lamps\n\nThe Clerk will write to the maker.\n',
    ).map(([ref]) => ref),
  ).toEqual(['1', 'u1']));

it('reads a name behind what is spoken of', () =>
  expect(asked('For the first lamp, Okafor agreed to gather bids.')).toEqual(['assign! > Okafor']));

describe('given numbers of minutes in parts', () => {
  it.each([
    ['66/10-11 Lamps', '67/10-11 Quay', ['66/10-11', '67/10-11']],
    ['16/10/3 The lamp was seen.', '16/10/4 16/9/51 – Put “lamp” for “light”.', ['16/10/3', '16/10/4']],
  ])('counts on from %s', (first, second, refs) =>
    expect(told(`${HEAD}${first}\n\n${second}\n`).map(([ref]) => ref)).toEqual(refs),
  );

  it('reads codes of decisions in Spanish', () =>
    expect(
      told(
        'ACTA DE LA SESIÓN ORDINARIA DEL CONCEJO DE HELECHOS\n\nACUERDO 2014-229-01A: El Concejo aprueba el plan de los faros.\n\nACUERDO 2014-229-02: El Concejo solicita a la Administración presentar un informe en la próxima sesión ordinaria.\n',
      ).map(([ref]) => ref),
    ).toEqual(['2014-229-01A', '2014-229-02']));
});

it('ends a list of actions where the items of the minutes go on', () =>
  expect(
    told(
      `${HEAD}1. Lamps\n\nThe lamps were seen.\n\nAction points\n\nClerk to buy oil.\n\n2. Quay\n\nThe quay was seen.\n`,
    ).map(([ref]) => ref),
  ).toEqual(['1', 'u1', '2']));

describe('given resolutions that a line above says were carried', () => {
  const list = (lead: string): unknown =>
    told(
      `FERNLEY UNION.\n\nRESOLUTIONS.\n\n${lead}\n\nThat the quay be mended.\n\nThat the Warden be asked to ring the bell.\n`,
    );

  it.each(['The following resolutions were carried:', 'Motion (by Mr Ash) agreed to:'])(
    'reads what stands below %s',
    (lead) =>
      expect(list(lead)).toEqual([
        ['u1', ['resolve! > ']],
        ['u2', ['resolve! > Warden']],
      ]),
  );
});

it('reads to whom something is recommended before a colon', () =>
  expect(
    asked('Recommended to Council: That Dr Ash be re-appointed as Warden for the following period: 2024 to 2027.'),
  ).toEqual(['recommend! > Council']));

it('reads what was agreed in the middle of a sentence', () => {
  expect(asked('The next meeting being far off it was agreed that the Clerk would write to the pilots.')).toEqual([
    'agree! > Clerk',
  ]);
  expect(asked('The Clerk had the letter which it was agreed that she would send.')).toEqual([]);
});

it('reads an update on something that is brought to a body', () =>
  expect(due('ACTION: Clerk to bring an update on the lamps to the Board in June 2024.')).toEqual({
    month: '2024-06',
  }));

describe('given words in capitals with gaps between the letters', () => {
  const text = `${HEAD}4. RECOMMENDED – T H A T the Warden be asked to ring the bell.\n`;

  it('reads them as words', () => expect(told(text)).toEqual([['4', ['recommend! > Warden']]]));

  it('finds in the source what stands behind them', () => {
    const [paragraph] = read(text).operative;
    expect(paragraph?.text).toBe('RECOMMENDED – THAT the Warden be asked to ring the bell.');
    const [start = 0, end = 0] = paragraph?.span ?? [];
    expect(text.slice(start, end)).toMatch(/T H A T the Warden be asked to ring the bell\.$/);
  });

  it('leaves the initials of a person as they are', () =>
    expect(read(`${HEAD}4. RESOLVED that Mr A B C D Ash be asked to sing.\n`).operative[0]?.text).toContain(
      'Mr A B C D Ash',
    ));

  it('names who is to do it below a line that recommends', () =>
    expect(
      told(
        `${HEAD}4. RECOMMENDED –\n\n(1) T H A T the Warden of Lamps submit a plan.\n\n(2) T H A T a bell be bought.\n`,
      ),
    ).toEqual([
      ['4', ['recommend! > ']],
      ['4.1', ['recommend! > Warden of Lamps']],
      ['4.2', ['recommend! > ']],
    ]));
});

describe('given what is resolved', () => {
  it.each([
    'RESOLVED – That the position of the lamps be noted.',
    'RESOLVED that the letter be received.',
    'RESOLVED – That the minutes of the last meeting are approved as a correct record.',
  ])('asks nothing by %s', (text) => expect(asked(text)).toEqual(['resolve > ']));

  it.each([
    'RESOLVED – That a further report be received.',
    'RESOLVED – That the letter be noted and that the bell be mended.',
    'RESOLVED – That the minutes are sent to the pilots.',
  ])('asks something by %s', (text) => expect(asked(text)[0]).toMatch(/^resolve! > /));

  it('reads what is not to be done behind a comma', () =>
    expect(
      told(`${HEAD}4. Lamps\n\nRESOLVED:-\n\n(1) that, as a consequence of the storm, the bell is not moved.\n`).at(
        -1,
      )?.[1],
    ).toEqual(['resolve! > ']));
});

it('takes who moved something for no ask', () => {
  expect(asked('It was agreed to buy a lamp. Proposed Cllr Ash, seconded Cllr Birch, all in favour.')).toEqual([
    'agree! > ',
  ]);
  expect(asked('The Committee thanked the Warden. It proposed that the quay be mended.')).toContain('propose! > ');
});

it('reads an office in small letters that is to do something', () => {
  expect(asked('Matters arising. The clerk to write to the pilots about the bell.')).toEqual(['assign! > clerk']);
  expect(asked('Matters arising. The way to the quay is closed.')).toEqual([]);
});

it('takes the day on which a meeting went on for no deadline', () => {
  const deadlines = (text: string): number | undefined => read(`${HEAD}4. ${text}\n`).operative[0]?.deadlines.length;
  expect(deadlines('RESOLVED that the draft of the last meeting (reconvened on 18 May) be sent to the pilots.')).toBe(
    0,
  );
  expect(deadlines('RESOLVED that the meeting be reconvened on 18 May.')).toBe(1);
});
