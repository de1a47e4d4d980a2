import { describe, expect, it } from '@jest/globals';
import { read } from './read.js';

const outline = (text: string): unknown[] =>
  read(text).operative.map(({ ref, directives }) => [ref, ...directives.map(({ verb }) => verb)]);

describe('a resolution of a society', () => {
  it('is what stands from its first "RESOLVED" to the last paragraph that asks', () => {
    expect(
      outline(
        'TOWN OF FOG\n\nA RESOLUTION OF THE COUNCIL ON ITS LAMPS.\n\nWHEREAS, the lamps are old; and\n\nNOW, THEREFORE, BE IT RESOLVED, that the Council hereby requests that the Keeper count the lamps.\n\nThe Keeper shall report to the Council by 1 May 2024.\n\nPASSED by the Council this 11th day of September, 2023.\n\nATTEST:\n\nANN MILLER, CLERK\n\nFiscal Note: none.\n',
      ),
    ).toEqual([
      ['u1', 'request'],
      ['u2', 'shall'],
    ]);
  });

  it('has a subtitle, which is no paragraph', () => {
    expect(
      outline(
        'CONCURRENT RESOLUTION\n\nTo urge the Keeper to study the decline of lamps.\n\nWHEREAS, lamps matter;\n\nBE IT RESOLVED that the Keeper shall study the decline of lamps.\n',
      ),
    ).toEqual([['u1', 'resolve']]);
  });

  it('may begin on a line of its own', () => {
    expect(
      outline('Resolved, the House of Keepers concurring,\n\nThat the Lamp Committee count the lamps of the coast.\n'),
    ).toEqual([['u1', 'resolve']]);
  });
});

const minutes = (rest: string): string => `Minutes of the Council of 3 October 2023\n\nPresent: Cr Alder\n\n${rest}`;

describe('minutes', () => {
  it('name who moved what stands below', () => {
    const read = outline(
      minutes(
        'Resolution\n\nMoved Cr Alder, seconded Cr Birch and resolved\n\nThat the Clerk write to the County.\n\nMoved by Cr Alder, seconded by Cr Birch:\n\nTHAT the Clerk paint the hall.\n\nLOST\n\nCouncil’s Resolution Proposed by Cr Alder, seconded by Cr Birch:\n\nTHAT the report of the Clerk be received. CARRIED\n',
      ),
    );
    expect(read.slice(-3).map((one) => (one as string[]).slice(1))).toEqual([['resolve'], [], []]);
  });

  it('number their headings without a stop', () => {
    expect(
      outline(
        minutes(
          '58  APOLOGIES\nCr Dale.\n\n59  LAMPS\nRESOLVED: That the Clerk count the lamps.\n\n60  CLOSE\nAt nine.\n',
        ),
      ),
    ).toEqual([['58'], ['59'], ['u1', 'resolve'], ['60']]);
  });
});

describe('minutes with titles behind bare numbers', () => {
  it('are told where three count on', () => {
    expect(
      outline(
        'Minutes of the Council of 3 October 2023\n\n1     Apologies\n\nThere were none.\n\n2     Leave of absence\n\nThere was none.\n\n3     Lamps\n\nRESOLVED: That the Clerk count the lamps.\n',
      ),
    ).toEqual([['1'], ['2'], ['3'], ['u1', 'resolve']]);
  });
});

describe('minutes of a parish', () => {
  it('may count on by years and months', () => {
    expect(
      outline(
        minutes(
          '2307.01 Apologies\nNone.\n\n2307.02 Lamps\nRESOLVED Cllr Bell to buy a lamp.\n\n2307.03 Close\nAt nine.\n',
        ),
      ),
    ).toEqual([['2307.01'], ['2307.02'], ['u1', 'resolve'], ['2307.03']]);
  });

  it('say of an item what is to be done with it, which is no decision', () => {
    expect(
      outline(
        minutes(
          '1. To receive apologies – Cr Dale.\n\n2. To consider the lamps – It was agreed that Cr Alder will count the lamps. Cllr. Birch will write to the County.\n',
        ),
      ),
    ).toEqual([['1'], ['2', 'agree', 'assign']]);
  });

  it('name who is to do it without a verb', () => {
    const [paragraph] = read(
      minutes('RESOLVED The Clerk to inform the council when the lamp is ready to be collected.\n'),
    ).operative;

    expect(paragraph?.directives[0]?.addressees).toEqual(['Clerk']);
    expect(
      paragraph?.reports.map(({ to, due }) => [to, due.length, due[0] !== undefined && 'event' in due[0]]),
    ).toEqual([[['council'], 1, true]]);
  });
});

describe('a body that binds itself', () => {
  const [first, second] = read(
    'THE PERMANENT COUNCIL,\n\nRESOLVES:\n\n1. That, without prejudice to paragraph 3, those Rules shall enter into force today.\n\n2. To report to the General Assembly at its thirtieth regular session.\n',
  ).operative;

  it('asks for nothing where something only enters into force', () => {
    expect(first?.directives[0]?.mandate).toBe(false);
  });

  it('reports at a session', () => {
    expect(second?.reports).toMatchObject([{ by: [], to: ['General Assembly'], due: [{ session: 30 }] }]);
  });
});

describe('a list of resolutions', () => {
  it('may be numbered with letters', () => {
    expect(
      outline(
        'RESOLUTIONS OF SYNOD\n\nR17. That this Synod receives the report of the Lamp Board.\n\nR18. That this Synod requests the Lamp Board to report to the next session of Synod.\n',
      ),
    ).toEqual([
      ['R17', 'receive'],
      ['R18', 'request'],
    ]);
  });
});
