import { describe, expect, it } from '@jest/globals';
import { Works } from './works.js';

const AT = new Date('2026-11-28T10:00:00Z');
const works = () => new Works(':memory:', () => AT);
const text = {
  title: 'AG/RES. 2118',
  left: 3,
  person: 'Ana',
  state: { text: 'RESOLVES', answers: { '3#0': 'accepted' } },
};

describe('work in progress', () => {
  it('is found as it was kept, by whoever goes on with it', () => {
    const kept = works();
    const { id } = kept.begin(text);
    expect(kept.all()).toEqual([expect.objectContaining({ id, left: 3, person: 'Ana', version: 1 })]);
    expect(kept.keep(id, 1, { ...text, left: 2, person: 'Luis' })).toMatchObject({
      left: 2,
      person: 'Luis',
      version: 2,
    });
    expect(kept.one(id).state).toEqual(text.state);
  });

  it('of two who go on with the same, the second is told, and writes over nothing', () => {
    const kept = works();
    const { id } = kept.begin(text);
    kept.keep(id, 1, { ...text, person: 'Luis', left: 1 });
    expect(() => kept.keep(id, 1, { ...text, left: 0 })).toThrow(expect.objectContaining({ code: 'work.moved' }));
    expect(kept.one(id)).toMatchObject({ person: 'Luis', left: 1 });
  });

  it('is gone once it is put away', () => {
    const kept = works();
    const { id } = kept.begin(text);
    kept.putAway(id);
    kept.putAway(id);
    expect(kept.all()).toEqual([]);
    expect(() => kept.one(id)).toThrow(expect.objectContaining({ code: 'work.unknown' }));
    expect(() => kept.keep(id, 1, text)).toThrow(expect.objectContaining({ code: 'work.unknown' }));
  });

  it('is not kept without end', () => {
    const kept = works();
    for (let count = 0; count < 200; count += 1) kept.begin(text);
    expect(() => kept.begin(text)).toThrow(expect.objectContaining({ code: 'work.full' }));
  });
});
