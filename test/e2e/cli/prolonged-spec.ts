/** What is prolonged by a length of time goes on from the end that it had, and "why" tells from which; through both doors. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cliOver, temporaryFolder } from '../../support/cli.js';
import { CALENDAR } from '../../support/seeds.js';
import { ApiClient, inPath } from '../api/api-client.js';

const OPENING = {
  en: ['(Adopted at the fourth plenary session, held on', 'THE GENERAL ASSEMBLY,', 'RESOLVES:'],
  es: ['(Aprobada en la cuarta sesión plenaria, celebrada el', 'LA ASAMBLEA GENERAL,', 'RESUELVE:'],
} as const;
interface Resolution {
  readonly symbol: string;
  readonly day: string;
  readonly language?: keyof typeof OPENING;
  readonly says: readonly string[];
}
const textOf = ({ symbol, day, language = 'en', says }: Resolution): string => {
  const [held, body, resolves] = OPENING[language];
  const paragraphs = says.flatMap((one, index) => [`${index + 1}. ${one}`, '']);
  return [symbol, '', `${held} ${day})`, '', body, '', resolves, '', ...paragraphs].join('\n');
};

const GIVEN = 'AG/RES. 2700 (XLII-O/12)';
const RESOLUTIONS: readonly Resolution[] = [
  {
    symbol: GIVEN,
    day: 'June 5, 2012',
    says: [
      'To extend until December 31, 2013 the mandate of the Special Rapporteur.',
      'To instruct the General Secretariat to submit a report on bridges to the Permanent Council by June 30, 2014.',
      'To establish a working group on bridges.',
      'To instruct the General Secretariat to report to the General Assembly at its forty-sixth regular session on tunnels.',
      'To instruct the General Secretariat to submit a report on lanterns to the Permanent Council by June 30, 2014.',
    ],
  },
  {
    symbol: 'AG/RES. 2800 (XLIII-O/13)',
    day: 'June 6, 2013',
    says: [
      `To extend for a further period of six months the mandate contained in operative paragraph 1 of resolution ${GIVEN}.`,
      `To extend by six months the deadline for the submission of the report requested in operative paragraph 2 of resolution ${GIVEN}.`,
      `To extend by one year the mandate contained in operative paragraph 3 of resolution ${GIVEN}.`,
      'To extend for another year the mandate contained in operative paragraph 4 of resolution AG/RES. 2600 (XLI-O/11).',
      'To renew for one year the mandate of the Group on Lamps.',
      `To extend by six months the deadline for the submission of the report requested in operative paragraph 4 of resolution ${GIVEN}.`,
      `To grant the General Secretariat a further three months to submit the report requested in operative paragraph 5 of resolution ${GIVEN}.`,
    ],
  },
  {
    symbol: 'AG/RES. 2850 (XLIV-O/14)',
    day: '4 de junio de 2014',
    language: 'es',
    says: [
      `Prorrogar por doce meses el mandato contenido en el párrafo resolutivo 1 de la resolución ${GIVEN}.`,
      `Conceder a la Secretaría General una prórroga de un mes para presentar el informe solicitado en el párrafo resolutivo 5 de la resolución ${GIVEN}.`,
    ],
  },
];

interface Told {
  readonly term: { readonly endsOn: string | null; readonly missing: string | null } | null;
  readonly dues: readonly { readonly windowEndsOn: string | null }[];
}

/** A register on which the resolutions stand, recorded in an order. */
const registerOf = async (data: string, resolutions: readonly Resolution[]) => {
  const mandatum = cliOver(data);
  await mandatum('sessions', 'import', CALENDAR, '--body', 'OAS General Assembly');
  for (const [index, one] of resolutions.entries()) {
    const file = join(data, `${index}.txt`);
    writeFileSync(file, textOf(one));
    const { err } = await mandatum('record', file, '--yes', '--json');
    if (err !== '') throw new Error(err);
  }
  const why = async (paragraph: string, asOf: string): Promise<Told> =>
    JSON.parse((await mandatum('why', `${paragraph}`, '--as-of', asOf, '--json')).out) as Told;
  return { data, mandatum, why };
};
const [inOrder, reversed] = [temporaryFolder(), temporaryFolder()];
let register: Awaited<ReturnType<typeof registerOf>>;
beforeAll(async () => {
  register = await registerOf(inOrder, RESOLUTIONS);
}, 60_000);

const ENDS = [
  ['2013-06-05', '2013-12-31'],
  ['2013-06-06', '2014-06-30'],
  ['2014-06-04', '2015-06-30'],
] as const;

describe('a term that is prolonged by a length', () => {
  it.each(ENDS)('as of %s ends on %s', async (asOf, endsOn) => {
    expect(await register.why(`${GIVEN} op. 1`, asOf)).toMatchObject({ term: { endsOn, missing: null } });
  });

  it('is lapsed from the day after, and owed by nobody', async () => {
    const validityOn = async (asOf: string) => (await register.mandatum('show', `${GIVEN} op. 1`, '--as-of', asOf)).out;
    expect(await validityOn('2015-06-30')).toMatch(/validity: +in-force/);
    expect(await validityOn('2015-07-01')).toMatch(/validity: +lapsed/);
  });

  it('says from which end it goes on', async () => {
    const { out } = await register.mandatum('why', `${GIVEN} op. 1`, '--as-of', '2014-07-01');
    expect(out).toContain('It runs until 2015-06-30');
    expect(out).toContain('renewed by AG/RES. 2850 (XLIV-O/14) op. 1: "por doce meses"');
    expect(out).toContain('that is P12M after 2014-06-30, the last day of what is prolonged');
  });

  it('has no day where that end is not on the register, and says why', async () => {
    for (const ref of [`${GIVEN} op. 3`, 'AG/RES. 2800 (XLIII-O/13) op. 4']) {
      const { term } = await register.why(ref, '2030-01-01');
      expect(term?.endsOn).toBeNull();
      expect(term?.missing).toContain('the register does not tell when that ends');
      expect((await register.mandatum('show', ref, '--as-of', '2030-01-01')).out).toMatch(/validity: +in-force/);
    }
    expect((await register.mandatum('expiring', '--as-of', '2014-01-01')).out).toContain('nobody can tell when');
  });

  it('begins with the adoption where it is renewed, and nothing before it is known', async () => {
    expect(await register.why('AG/RES. 2800 (XLIII-O/13) op. 5', '2013-07-01')).toMatchObject({
      term: { endsOn: '2014-06-06' },
    });
  });

  it('is the same whatever was recorded first', async () => {
    const other = await registerOf(reversed, RESOLUTIONS.toReversed());
    for (const [asOf, endsOn] of ENDS)
      expect(await other.why(`${GIVEN} op. 1`, asOf)).toMatchObject({ term: { endsOn } });
    expect(await other.why(`${GIVEN} op. 2`, '2014-07-01')).toMatchObject({ dues: [{ windowEndsOn: '2014-12-31' }] });
  }, 60_000);
});

describe('a deadline that is prolonged by a length', () => {
  it('moves the duty from the day that it had, and adds none', async () => {
    const ref = `${GIVEN} op. 2`;
    expect(await register.why(ref, '2013-06-05')).toMatchObject({ dues: [{ windowEndsOn: '2014-06-30' }] });
    const { dues } = await register.why(ref, '2013-06-06');
    expect(dues).toMatchObject([{ windowEndsOn: '2014-12-31' }]);
    expect((await register.mandatum('why', ref, '--as-of', '2014-01-01')).out).toContain('P6M after 2014-06-30');
    expect((await register.mandatum('overdue', '--as-of', '2014-12-31', '--json')).out).not.toContain(ref);
    expect((await register.mandatum('overdue', '--as-of', '2015-01-01', '--json')).out).toContain(ref);
  });
});

describe('more time that is granted for a report', () => {
  const ref = `${GIVEN} op. 5`;

  it('moves the duty from the day that it had each time, and adds none', async () => {
    const endsOn = async (asOf: string) => (await register.why(ref, asOf)).dues.map(({ windowEndsOn }) => windowEndsOn);
    expect(await endsOn('2013-06-05')).toEqual(['2014-06-30']);
    expect(await endsOn('2013-06-06')).toEqual(['2014-09-30']);
    expect(await endsOn('2014-06-04')).toEqual(['2014-10-31']);
    const { out } = await register.mandatum('overdue', '--as-of', '2015-01-01', '--json');
    expect(out).toContain(ref);
    expect(out).not.toContain('AG/RES. 2800 (XLIII-O/13) op. 7');
    expect(out).not.toContain('AG/RES. 2850 (XLIV-O/14) op. 2');
  });

  it('is no term of anything', async () => {
    expect(await register.why(ref, '2014-07-01')).toMatchObject({ term: null });
  });
});

describe('a deadline at a session that is prolonged by a length', () => {
  const ref = 'AG/RES. 2700 (XLII-O/12) op. 4';
  const endsOn = async (asOf: string) => (await register.why(ref, asOf)).dues[0]?.windowEndsOn;

  it('goes on from the day that the session had when more time was given, also where the session moves later', async () => {
    expect(await endsOn('2013-06-05')).toBe('2016-06-15');
    expect(await endsOn('2013-06-06')).toBe('2016-12-15');
    const days = ['--opens', '2016-09-12', '--closes', '2016-09-14', '--on', '2016-02-01'];
    await register.mandatum('sessions', 'move', 'oas-ga/regular/46', ...days);
    expect(await endsOn('2016-03-01')).toBe('2016-12-15');
  });

  it('goes on from there once more by a word of the creditor', async () => {
    const officer = ['--officer', 'Chair', '--of', 'General Assembly', '--on', '2016-03-01'];
    expect((await register.mandatum('extend', ref, '--until', 'by one month', ...officer)).err).toBe('');
    expect(await endsOn('2016-03-01')).toBe('2017-01-15');
  });
});

describe('a renewal for which a person says how long it runs', () => {
  const renewal = ['renew', `${GIVEN} op. 1`, '--by', 'AG/RES. 2900 (XLV-O/15) op. 1', '--on', '2015-06-16'] as const;
  beforeAll(async () => {
    const file = join(register.data, '2900.txt');
    const says = ['To thank the Special Rapporteur, and to request the Special Rapporteur to go on with his work.'];
    writeFileSync(file, textOf({ symbol: 'AG/RES. 2900 (XLV-O/15)', day: 'June 16, 2015', says }));
    await register.mandatum('record', file, '--yes');
  });

  it('is refused by no time at all, and by what is no time', async () => {
    expect((await register.mandatum(...renewal, '--term', 'by 0 months')).err).toContain('extension.no-length');
    expect((await register.mandatum(...renewal, '--term', 'by -3 months')).err).toContain('due.not-understood');
  });

  it('goes on from the end that it had, and told again changes nothing', async () => {
    expect((await register.mandatum(...renewal, '--term', 'by one year')).err).toBe('');
    expect(await register.why(`${GIVEN} op. 1`, '2015-07-01')).toMatchObject({ term: { endsOn: '2016-06-30' } });
    expect((await register.mandatum(...renewal, '--term', 'by one year')).out).toContain('already so');
  });
});

// Last: with its server the folder goes.
describe('at the other door', () => {
  it('is the same', async () => {
    const api = await ApiClient.over(register.data);
    try {
      const { body } = await api.get(`/mandates/${inPath(`${GIVEN} op. 1`)}/why?asOf=2014-01-01`);
      expect(body).toMatchObject({ term: { endsOn: '2014-06-30' } });
    } finally {
      await api.end();
    }
  });
});
