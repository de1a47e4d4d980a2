/** A later decision gives more time for what an earlier one asks: that moves, whatever was recorded first, and nothing is added. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { cliOver, temporaryFolder } from '../../support/cli.js';

const resolution = (
  number: string,
  on: string,
  paragraph: string,
) => `Resolution adopted by the General Assembly on ${on}

${number}. Lamps

The General Assembly,

Recalling the Charter,

1. Welcomes the lamps;

2. Notes the oil;

3. ${paragraph};
`;
const folder = mkdtempSync(join(tmpdir(), 'mandatum-more-time-'));
const file = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const FIRST = file(
  'first.txt',
  resolution(
    '72/100',
    '14 December 2017',
    'Requests the Secretary-General to submit a report on lamps to the General Assembly by 31 December 2018',
  ),
);
const LATER = file(
  'later.txt',
  resolution(
    '73/931',
    '14 December 2018',
    'Decides to extend until 31 December 2020 the deadline for the submission of the report requested in paragraph 3 of resolution 72/100',
  ),
);
const ASKED = 'A/RES/72/100 op. 3';

interface Owed {
  readonly status: string;
  readonly due: { readonly windowEndsOn: string };
  readonly originalDue: { readonly windowEndsOn: string } | null;
}

describe.each([
  ['in order', [FIRST, LATER]],
  ['the later one first', [LATER, FIRST]],
])('two decisions recorded %s', (_, files) => {
  const mandatum = cliOver(temporaryFolder());
  const owed = async (asOf: string): Promise<readonly Owed[]> => {
    const { out } = await mandatum('show', ASKED, '--as-of', asOf, '--json');
    return (JSON.parse(out) as { mandates: { obligations: Owed[] }[] }).mandates[0]?.obligations ?? [];
  };
  beforeAll(async () => {
    for (const path of files) expect((await mandatum('record', path, '--yes')).code).toBe(0);
  }, 120_000);

  it('owe one report, by the later day from the later adoption on; the first day stays readable', async () => {
    expect(await owed('2018-12-13')).toMatchObject([{ due: { windowEndsOn: '2018-12-31' }, originalDue: null }]);
    expect(await owed('2019-06-01')).toMatchObject([
      { due: { windowEndsOn: '2020-12-31' }, originalDue: { windowEndsOn: '2018-12-31' } },
    ]);
    expect((await owed('2019-06-01')).length).toBe(1);
    expect((await mandatum('overdue', '--as-of', '2019-06-01')).out).toContain('0 past due');
    expect((await mandatum('why', ASKED)).out).toContain('more time by A/RES/73/931 op. 3');
  });

  it('owe it by the first day again once the later one is taken back', async () => {
    const { entries } = JSON.parse((await mandatum('history', 'A/RES/73/931', '--json')).out) as {
      entries: { seq: number; type: string }[];
    };
    const adopted = entries.find(({ type }) => type.startsWith('decision.adopted.'));
    const done = await mandatum('retract', String(adopted?.seq), '--reason', 'entered wrongly', '--yes');
    expect(done.err).toBe('');
    expect(await owed('2019-06-01')).toMatchObject([{ status: 'overdue', originalDue: null }]);
  });
});

const SEVERAL = file(
  'several.txt',
  resolution(
    '72/101',
    '14 December 2017',
    'Requests the Secretary-General to submit a report on lamps to the General Assembly by 31 December 2018, and to submit to the Security Council, through the Chair, a report on oil by 30 June 2018',
  ),
);
const FOR_SOME = file(
  'for-some.txt',
  resolution(
    '73/932',
    '14 December 2018',
    'Decides to extend until 31 December 2020 the deadline for the submission of the reports requested in paragraph 3 of resolution 72/101',
  ),
);

describe('more time for one of several', () => {
  const mandatum = cliOver(temporaryFolder());
  const done = async (...args: readonly string[]): Promise<string> => {
    const { out, err, code } = await mandatum(...args);
    expect([code, err]).toEqual([0, '']);
    return out;
  };
  const SOME = 'A/RES/72/101 op. 3';
  const on = ['--as-of', '2019-06-01'] as const;
  beforeAll(async () => {
    for (const path of [SEVERAL, FOR_SOME]) await done('record', path, '--yes');
  }, 120_000);

  it('is told beside each of them, and moves none by itself', async () => {
    expect(JSON.parse(await done('overdue', ...on, '--json'))).toMatchObject([
      { timeUnclaimed: [{}] },
      { timeUnclaimed: [{}] },
    ]);
  });

  it('is given to all of them by one word of a person, and no doubt is left', async () => {
    await done('extend', SOME, '--until', '2020-12-31', '--by', 'A/RES/73/932 op. 3', '--on', '2018-12-14', '--all');
    expect(await done('overdue', ...on)).toContain('0 past due');
    const { mandates } = JSON.parse(await done('show', SOME, ...on, '--json')) as { mandates: readonly object[] };
    const moved = { due: { windowEndsOn: '2020-12-31' }, timeUnclaimed: [] };
    expect(mandates).toMatchObject([{ obligations: [moved, moved] }]);
  });
});

describe('more time that does not say which paragraph asked', () => {
  const GRANTED = 'Grants the Secretary-General';
  const asks = (name: string, number: string, paragraph: string) =>
    file(`${name}.txt`, resolution(number, '14 December 2017', paragraph));
  const grants = (name: string, number: string, paragraph: string) =>
    file(`${name}.txt`, resolution(number, '14 December 2018', paragraph));
  const ONE = asks(
    'one',
    '72/110',
    'Requests the Secretary-General to submit a report on lamps by 31 December 2018;\n\n4. Requests the Economic and Social Council to submit a report on oil by 30 June 2018;\n\n5. Requests the Secretary-General to support the lamps',
  );
  const TWO = asks(
    'two',
    '72/111',
    'Requests the Secretary-General to submit a report on lamps by 31 December 2018;\n\n4. Requests the Secretary-General to submit a report on oil by 30 June 2018',
  );
  const FOR_ONE = grants(
    'for-one',
    '73/941',
    `${GRANTED} three more months to submit the report requested in resolution 72/110`,
  );
  const FOR_A_DAY = grants(
    'for-a-day',
    '73/942',
    `Recalls resolution 72/110;\n\n4. ${GRANTED} until 30 June 2019 to submit his report`,
  );
  const FOR_TWO = grants(
    'for-two',
    '73/943',
    `${GRANTED} until 30 June 2019 to submit the report requested in resolution 72/111`,
  );
  const FOR_NONE = grants('for-none', '73/944', `${GRANTED} until 30 June 2019 to submit his report`);

  const registerWith = async (...files: readonly string[]) => {
    const mandatum = cliOver(temporaryFolder());
    for (const path of files) expect((await mandatum('record', path, '--yes')).err).not.toContain('refused');
    const endsOn = async (ref: string) => {
      const { out } = await mandatum('show', ref, '--as-of', '2019-01-01', '--json');
      const { mandates } = JSON.parse(out) as { mandates: { obligations: Owed[] }[] };
      return mandates[0]?.obligations.map(({ due }) => due.windowEndsOn);
    };
    return { mandatum, endsOn };
  };

  it.each([
    ['in order', [ONE, FOR_ONE]],
    ['the later one first', [FOR_ONE, ONE]],
  ])('is for the one thing that whoever gets it owes there: %s', async (_order, files) => {
    const { endsOn, mandatum } = await registerWith(...files);
    expect(await endsOn('A/RES/72/110 op. 3')).toEqual(['2019-03-31']);
    expect(await endsOn('A/RES/72/110 op. 4')).toEqual(['2018-06-30']);
    expect((await mandatum('ls')).out).not.toMatch(/73\/941.*in-force/);
  });

  it('is for what the only decision asked that the text names', async () => {
    const { endsOn } = await registerWith(ONE, FOR_A_DAY);
    expect(await endsOn('A/RES/72/110 op. 3')).toEqual(['2019-06-30']);
  });

  it('is for what had not come by then, where there are several', async () => {
    const { endsOn, mandatum } = await registerWith(TWO);
    await mandatum('submit', 'A/RES/72/111 op. 4', '--document', 'A/73/1', '--on', '2018-06-01');
    await mandatum('record', FOR_TWO, '--yes');
    expect(await endsOn('A/RES/72/111 op. 3')).toEqual(['2019-06-30']);
    expect(await endsOn('A/RES/72/111 op. 4')).toEqual(['2018-06-30']);
  });

  it('moves nothing to an earlier day, and is told beside what it names', async () => {
    const EARLIER = grants(
      'earlier',
      '73/945',
      `${GRANTED} until 30 June 2018 to submit the report requested in resolution 72/110`,
    );
    const { endsOn, mandatum } = await registerWith(ONE, EARLIER);
    expect(await endsOn('A/RES/72/110 op. 3')).toEqual(['2018-12-31']);
    expect((await mandatum('overdue', '--as-of', '2019-01-01')).out).toContain('perhaps more time');
  });

  it('moves nothing where several may be meant, or none is named, and a person says for what', async () => {
    const { endsOn, mandatum } = await registerWith(TWO, FOR_TWO, FOR_NONE);
    for (const [ref, day] of [
      ['A/RES/72/111 op. 3', '2018-12-31'],
      ['A/RES/72/111 op. 4', '2018-06-30'],
    ] as const)
      expect(await endsOn(ref)).toEqual([day]);
    for (const ref of ['A/RES/73/943 op. 3', 'A/RES/73/944 op. 3'])
      expect((await mandatum('show', ref)).out).toMatch(/more time: +until 30 June 2019; for what, a person says/);
    expect((await mandatum('show', 'A/RES/73/944 op. 3')).out).toContain('the text does not tell by which decision');
    const said = ['--until', '2019-06-30', '--by', 'A/RES/73/943 op. 3', '--on', '2018-12-14'] as const;
    expect((await mandatum('extend', 'A/RES/72/111 op. 3', ...said)).err).toBe('');
    expect(await endsOn('A/RES/72/111 op. 3')).toEqual(['2019-06-30']);
  });
});
