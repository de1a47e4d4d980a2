import { describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { type Problem } from './node-process.js';
import { office, schedule, sessionsAt } from './office.js';
import { entriesOf } from '../../support/entries-of-the-register.js';

const the = office();

describe('a node before an entry that it cannot take in', () => {
  it('stands there and says so, also after a restart, and does not end', async () => {
    const [node, newcomer] = await Promise.all([the.started(), the.node()]);
    const { body: receipt } = await schedule(node, [1, 2]);
    expect(await sessionsAt(node, receipt.position)).toBe(2);
    const id = randomUUID();
    const record = { id, type: 'session.unheard-of.v9', contentType: 'application/json' };
    const nothing = Buffer.from('{}');
    the.double.log.append({
      stream: 'session-oas-ga.regular.3',
      expected: -1n,
      records: [{ ...record, data: nothing, meta: nothing }],
    });

    for (const stopped of [node, await newcomer.start(), node]) {
      const { status, body } = await stopped.until('stopped');
      expect([status, body.seq]).toEqual([503, 2]);
      expect(body.detail).toContain(`stops before event ${id} (session.unheard-of.v9)`);
      const [reading, writing] = [await stopped.get<Problem>('/sessions'), await schedule(stopped, [4])];
      expect([reading.status, reading.body.code]).toEqual([503, 'register.stopped']);
      expect([writing.status, writing.body]).toEqual([503, expect.objectContaining({ code: 'register.stopped' })]);
      expect(await stopped.end()).toBe(0);
      await stopped.start();
    }
    expect(entriesOf(the.double.log.records)).toHaveLength(3);
  });
});
