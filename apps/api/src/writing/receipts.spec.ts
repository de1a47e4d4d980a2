import { describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { type Register } from '#register';
import { Receipts } from './receipts.js';

const receiptsWith = (seen: () => Promise<void>) => new Receipts({ seen } as unknown as Register);
const receipt = { commandId: 'a', position: '7', entries: [] };

describe('a receipt', () => {
  it('is given when the register has seen the commit', async () => {
    const seen: string[] = [];
    await receiptsWith(() => Promise.resolve(void seen.push('seen'))).of(receipt);
    expect(seen).toEqual(['seen']);
  });

  it('is given all the same, marked stale, where the register fails after the commit', async () => {
    Logger.overrideLogger(false);
    const answer = await receiptsWith(() => Promise.reject(new Error('disk on fire'))).of(receipt);
    expect(answer).toEqual({ commandId: 'a', position: '7', entries: [], changed: false, stale: true });
  });

  it('waits for nothing where nothing changed', async () => {
    const answer = await receiptsWith(() => Promise.reject(new Error('not asked'))).of({ commandId: 'a', entries: [] });
    expect(answer).toMatchObject({ position: null, changed: false, stale: false });
  });
});
