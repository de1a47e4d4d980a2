/** What goes with an entry that is taken back, and what stays: the faults that offices have met, one by one. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Desk } from './desk.js';
import { type AdoptionFact, type DecisionFact, type LinkFact, type ReportFact } from './facts.js';
import { readLog } from './naive-log.js';
import { naiveTruths } from './naive-truths.js';
import { SYMBOLS } from './told-days.js';

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.open();
});
afterEach(() => desk.close());

const decision = (
  nth: 0 | 1 | 2,
  on: string,
  renews: DecisionFact['paragraphs'][number]['renews'] = [],
): DecisionFact => ({
  type: 'decision',
  symbol: SYMBOLS[nth],
  on,
  isDraft: false,
  paragraphs: [
    {
      class: 'mandate',
      addressee: 'iin',
      obligations: [{ kind: 'report', to: `body-${nth}-1`, due: { form: 'by-date', date: '2006-06-30' } }],
      renews,
    },
  ],
});
const first = decision(0, '2004-06-06');
const second = decision(1, '2005-06-07', [{ symbol: SYMBOLS[0], paragraph: '1' }]);
const third = decision(2, '2006-06-06', [{ symbol: SYMBOLS[1], paragraph: '1' }]);
const report = (nth: 0 | 1, on = '2006-06-20'): ReportFact => ({
  type: 'report',
  symbol: SYMBOLS[nth],
  paragraph: '1',
  document: `CP/doc.${nth}`,
  on,
});
const draft: DecisionFact = { ...first, isDraft: true, on: '2004-01-15' };
const adoption = (on: string, isReworded = false): AdoptionFact => ({
  type: 'adoption',
  decision: draft,
  on,
  isReworded,
});

const told = async (...facts: Parameters<Desk['tell']>[0][]) => {
  for (const fact of facts) expect(await desk.tell(fact)).toBeUndefined();
};
const truths = async () => naiveTruths(await readLog(desk.store), '2007-01-01');
const statuses = async () =>
  Object.values((await truths()).owed)
    .map((places) => places.map((place) => /"status":"([^"]+)"/.exec(place)?.[1]).join(' and '))
    .sort();
const entry = async (type: string, from = 0) => {
  const log = (await readLog(desk.store)).filter((one) => one.stored.type.startsWith(type));
  return log[from] as { readonly stream: string; readonly id: string } as Parameters<Desk['retract']>[0];
};

describe('an adoption', () => {
  it('is not entered twice, whatever the day: the first stands until it is taken back', async () => {
    await told(draft, adoption('2005-06-17'));
    expect(await desk.tell(adoption('2005-06-07'))).toBe('decision.already-adopted');
    expect(await desk.tell(adoption('2005-06-17', true))).toBe('decision.already-adopted');
    await told(adoption('2005-06-17'));
    expect(Object.keys((await truths()).mandates)).toHaveLength(1);
  });

  it('taken back leaves the draft as it was, its wording and all', async () => {
    await told(draft);
    const before = await truths();
    const adopted = adoption('2005-06-17', true);
    await told(adopted);
    expect(await desk.takeBack(adopted)).toBeUndefined();
    expect(await truths()).toEqual(before);
    await told(adopted);
  });

  it('goes with the text that is taken off, and every wording of that can be recorded again', async () => {
    await told(draft, adoption('2005-06-17', true));
    expect(await desk.takeBack(draft)).toBeUndefined();
    expect(await truths()).toEqual({ owed: {}, mandates: {} });
    await told(draft, adoption('2005-06-17', true));
    expect(await statuses()).toEqual(['overdue']);
  });
});

describe('what follows from another entry', () => {
  it.each(['mandate.issued', 'mandate.renewed', 'mandate.merged', 'symbol.reserved', 'symbol.cited', 'text.seen'])(
    '%s is not taken back by itself: the answer names the entry that it follows from',
    async (type) => {
      await told(second, first);
      const before = await truths();
      expect(await desk.retract(await entry(type))).toBe('entry.follows-adoption');
      expect(await truths()).toEqual(before);
    },
  );

  it('is neither what was settled when something else was taken back', async () => {
    await told(first, second);
    await desk.takeBack(first);
    expect(await desk.retract(await entry('mandate.issued', 1))).toBe('entry.follows-adoption');
    expect(await statuses()).toEqual(['overdue']);
  });
});

describe('a renewed mandate', () => {
  it('is owed once, in either order, and by the renewing paragraph alone once the first is gone', async () => {
    await told(second, first);
    expect(await statuses()).toEqual(['overdue', 'overdue']);
    await desk.takeBack(first);
    expect(await statuses()).toEqual(['overdue']);
    await told(first);
    await desk.takeBack(second);
    expect(await statuses()).toEqual(['overdue']);
  });

  it('is shown beforehand with what would stand instead, and nothing is written', async () => {
    await told(first, second);
    const before = await readLog(desk.store);
    expect(await desk.preview(first)).toEqual({
      takenBack: expect.arrayContaining([
        expect.stringMatching(/^adopted as AG\/RES. 2001/),
        expect.stringMatching(/^issued by AG\/RES. 2001/),
        expect.stringMatching(/^renewed by AG\/RES. 2002/),
      ]),
      entered: expect.arrayContaining([expect.stringMatching(/^issued by AG\/RES. 2002/)]),
    });
    expect(await readLog(desk.store)).toEqual(before);
  });

  it('names in every retraction an entry of its own stream, where three decisions hang together', async () => {
    await told(second, third, first);
    await desk.takeBack(second);
    const log = await readLog(desk.store);
    const ids = new Set(log.map(({ stream, id }) => `${stream} ${JSON.stringify(id)}`));
    const retractions = log.filter(({ stored }) => stored.type.includes('.entry-retracted.'));
    expect(retractions.length).toBeGreaterThan(0);
    for (const { stream, stored } of retractions)
      expect(ids).toContain(`${stream} ${JSON.stringify(stored.data['entry'])}`);
    expect(await statuses()).toEqual(['overdue', 'overdue']);
  });

  it('keeps a report that came before the earlier decision was on the register', async () => {
    await told(second, report(1), first);
    expect(await statuses()).toEqual(['overdue', 'received']);
    await desk.takeBack(first);
    expect(await statuses()).toEqual(['received']);
  });

  it('is owed by somebody again once such a report is taken back', async () => {
    const came = report(1);
    await told(second, came, first);
    expect(await desk.takeBack(came)).toBeUndefined();
    expect(await statuses()).toEqual(['overdue', 'overdue']);
  });

  it('keeps a report that came to the earlier mandate after that is taken back', async () => {
    await told(first, second, report(1));
    await desk.takeBack(first);
    expect(await statuses()).toEqual(['received']);
  });
});

describe('a link by hand', () => {
  const link: LinkFact = {
    type: 'link',
    symbol: SYMBOLS[0],
    paragraph: '1',
    by: { symbol: SYMBOLS[2], paragraph: '1' },
    on: '2006-12-31',
  };
  const alone = decision(2, '2006-06-06');

  it('made after the window has ended leaves one report where there was one', async () => {
    await told(first, alone);
    expect(await statuses()).toEqual(['overdue', 'overdue']);
    await told(link);
    expect(await statuses()).toEqual(['overdue', 'overdue']);
  });

  it('leads a report for the mandate that was linked to where it is owed, on whatever day that came', async () => {
    await told(first, alone);
    const own = Object.keys((await truths()).mandates).find((id) =>
      desk.entriesOf(alone).some(({ stream }) => stream.endsWith(id)),
    );
    await told(link);
    expect(await desk.submit(own ?? '', 'CP/doc.9', '2006-07-15')).toBeUndefined();
    expect(await desk.submit(own ?? '', 'CP/doc.9/Add.1', '2007-02-01')).toBeUndefined();
    expect(await statuses()).toEqual(['overdue', 'received-late']);
    await desk.takeBack(link);
    expect(await statuses()).toEqual(['overdue', 'received-late']);
  });

  it('taken back, by any of its entries, leaves both as they were', async () => {
    await told(first, alone);
    const before = await truths();
    for (const pick of [0, 1]) {
      const linked = { ...link };
      await told(linked);
      expect(await desk.takeBack(linked, pick)).toBeUndefined();
      expect(await truths()).toEqual(before);
    }
  });

  it('to a second mandate as well makes nobody owe the same twice; the first taken back, it stands by itself', async () => {
    const other = { ...link, symbol: SYMBOLS[1] };
    await told(first, decision(1, '2005-06-07'), alone, link);
    expect(await statuses()).toEqual(['overdue', 'overdue', 'overdue']);
    await told(other);
    expect(await statuses()).toEqual(['overdue', 'overdue', 'overdue']);
    await desk.takeBack(link);
    expect(await statuses()).toEqual(['overdue', 'overdue', 'overdue']);
  });

  it('is refused where the text says that the paragraph goes on in another mandate', async () => {
    await told(first, second, alone);
    expect(await desk.tell({ ...link, symbol: SYMBOLS[2], by: { symbol: SYMBOLS[1], paragraph: '1' } })).toBe(
      'renewal.elsewhere',
    );
  });
});
