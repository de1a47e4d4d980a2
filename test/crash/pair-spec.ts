/** Decisions that renew one another's mandates, in folders of their own: one commit each, in any order, and taken back. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { type Recorded, RetractEntry } from '#decision/application';
import { mandatesList, overdueList, ReadList, ShowRef } from '#register';
import { ScheduleSessions } from '#session-calendar/application';
import { firstText, secondText } from '../support/constructed-pair.js';
import { openRegister, type OpenRegister } from '../support/open-register.js';

/** B renews op. 1 of A; C renews op. 1 of B, which is A's by then. */
const TEXTS = { A: firstText(2001), B: secondText(2002, 2001), C: secondText(2003, 2002, 'XXXVI-O/06') } as const;
type Name = keyof typeof TEXTS;
const DAYS = ['2005-06-06', '2005-06-07', '2006-06-05', '2006-06-08', '2007-06-06', '2007-06-08', '2010-01-01'];
const ALL = { limit: 100 };

const plans = [35, 36, 37].map((ordinal) => ({
  session: `oas-ga/regular/${ordinal}`,
  name: null,
  place: null,
  opensOn: `${1970 + ordinal}-06-05`,
  closesOn: `${1970 + ordinal}-06-07`,
  source: null,
}));

/** On a register of its own, with the calendar on it. */
const withRegister = async <Answer>(work: (register: OpenRegister) => Promise<Answer>): Promise<Answer> => {
  const folder = mkdtempSync(join(tmpdir(), 'mandatum-pair-'));
  const register = await openRegister(folder);
  try {
    await register.commands.execute(new ScheduleSessions(plans, null, { commandId: 'calendar', by: 'recorder' }));
    return await work(register);
  } finally {
    await register.close();
    rmSync(folder, { recursive: true });
  }
};

/** What is in force and what is owed on a day, told without the ids of decisions. */
const answersOn = async ({ queries }: OpenRegister, asOf: string) => {
  const mandates = await queries.execute(new ReadList(mandatesList, { asOf }, { class: 'all' }, ALL));
  const overdue = await queries.execute(new ReadList(overdueList, { asOf }, {}, ALL));
  const owed: string[] = [];
  for (const { id } of mandates.items) {
    const shown = await queries.execute(new ShowRef({ asOf }, id));
    for (const { obligations } of shown.kind === 'mandates' ? shown.mandates : [])
      for (const { mandate, source, due, status } of obligations)
        if (status !== 'cancelled') owed.push(`${mandate}: ${due.session} by ${source.symbol}, ${status}`);
  }
  return {
    asOf,
    inForce: mandates.items
      .filter(({ validity }) => validity === 'in-force')
      .map(({ ref, renewedBy }) => [ref, ...renewedBy.map(({ symbol }) => symbol)].join(' < '))
      .sort(),
    owed: owed.sort(),
    overdue: overdue.items.map(({ mandate, due, daysOverdue }) => `${mandate}: ${due.session}, ${daysOverdue}`).sort(),
  };
};
const answers = async (register: OpenRegister) => {
  const all = [];
  for (const day of DAYS) all.push(await answersOn(register, day));
  return all;
};

const recordAll = async (register: OpenRegister, names: readonly Name[]): Promise<ReadonlyMap<Name, Recorded>> => {
  const recorded = new Map<Name, Recorded>();
  for (const name of names) recorded.set(name, await register.record(TEXTS[name], `record ${name}`));
  return recorded;
};
const retractAdoption = (register: OpenRegister, recorded: Recorded | undefined) => {
  const adoption = recorded?.receipt.entries.find(({ type }) => type === 'decision.adopted.v1');
  const intent = { commandId: 'retract', by: 'recorder' };
  return register.commands.execute(new RetractEntry(adoption?.stream ?? '', adoption?.id ?? '', 'wrong', intent));
};
const answersAfter = (...names: readonly Name[]) =>
  withRegister(async (register) => {
    await recordAll(register, names);
    return answers(register);
  });
const answersWithout = (taken: Name, ...names: readonly Name[]) =>
  withRegister(async (register) => {
    const recorded = await recordAll(register, names);
    await retractAdoption(register, recorded.get(taken));
    return answers(register);
  });

describe('a decision that renews a mandate of another', () => {
  it('is on the register in one commit with the renewal, and gives no mandate of its own for it', async () => {
    const types = await withRegister(async (register) => {
      const { receipt } = (await recordAll(register, ['A', 'B'])).get('B') ?? {};
      return receipt?.entries.map(({ type }) => type);
    });
    expect(types?.filter((type) => type.startsWith('mandate.')).sort()).toEqual([
      'mandate.issued.v1',
      'mandate.renewed.v2',
    ]);
  });

  it('adds what it asks to what was owed', async () => {
    const [, , , after] = await answersAfter('A', 'B');
    const first = 'AG/RES. 2001 (XXXV-O/05) op. 1';
    expect(after).toEqual({
      asOf: '2006-06-08',
      inForce: [
        `${first} < AG/RES. 2002 (XXXVI-O/06)`,
        'AG/RES. 2001 (XXXV-O/05) op. 2',
        'AG/RES. 2002 (XXXVI-O/06) op. 2',
      ],
      owed: [
        `${first}: oas-ga/regular/36 by AG/RES. 2001 (XXXV-O/05), overdue`,
        `${first}: oas-ga/regular/37 by AG/RES. 2002 (XXXVI-O/06), scheduled`,
      ],
      overdue: [`${first}: oas-ga/regular/36, 1`],
    });
  });
});

const ORDERS: readonly (readonly Name[])[] = [
  ['A', 'B', 'C'],
  ['A', 'C', 'B'],
  ['B', 'A', 'C'],
  ['B', 'C', 'A'],
  ['C', 'A', 'B'],
  ['C', 'B', 'A'],
];

describe('the order of entry', () => {
  it('of a pair does not matter', async () => {
    expect(await answersAfter('B', 'A')).toEqual(await answersAfter('A', 'B'));
  });

  it('of a chain does not matter', async () => {
    const inTurn = await answersAfter('A', 'B', 'C');
    for (const order of ORDERS)
      expect({ order, answers: await answersAfter(...order) }).toEqual({ order, answers: inTurn });
  });
});

describe('taking an adoption back', () => {
  it.each<readonly [Name, Name]>([
    ['B', 'A'],
    ['A', 'B'],
  ])('of %s leaves the pair as if only %s had been entered, in either order', async (taken, left) => {
    const alone = await answersAfter(left);
    expect(await answersWithout(taken, 'A', 'B')).toEqual(alone);
    expect(await answersWithout(taken, 'B', 'A')).toEqual(alone);
  });

  it.each<readonly [Name, Name, Name]>([
    ['A', 'B', 'C'],
    ['B', 'A', 'C'],
    ['C', 'A', 'B'],
  ])('of %s leaves the chain as if only %s and %s had been entered, in any order', async (taken, ...left) => {
    const others = await answersAfter(...left);
    for (const order of ORDERS)
      expect({ order, answers: await answersWithout(taken, ...order) }).toEqual({ order, answers: others });
  });

  it('and entering it again restores what was', async () => {
    const again = await withRegister(async (register) => {
      const recorded = await recordAll(register, ['A', 'B', 'C']);
      const tabling = recorded.get('A')?.receipt.entries.find(({ type }) => type === 'decision.tabled.v1');
      const intent = { commandId: 'retract', by: 'recorder' };
      await register.commands.execute(new RetractEntry(tabling?.stream ?? '', tabling?.id ?? '', 'wrong', intent));
      await register.record(TEXTS.A, 'record A again');
      return answers(register);
    });
    expect(again).toEqual(await answersAfter('A', 'B', 'C'));
  });
});
