import { describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { read } from '#decision-text';
import { compareSet } from './gold-sets.js';

const FAMILIES = join(process.cwd(), 'test/decision-text/families');

const refsAndVerbs = (text: string): string[] =>
  read(text).operative.map(({ ref, directives }) => [ref, ...directives.map(({ verb }) => verb)].join(' '));

describe('texts that no assembly drafted', () => {
  it('are read as a person annotated them: minutes, motions, lists of duties, resolutions of societies', () => {
    expect(compareSet({ name: 'families', gold: FAMILIES, texts: FAMILIES }).misses).toEqual([]);
  });
});

describe('a text that no family fits', () => {
  const text =
    'Concerning the well\n\nThe shaft is cracked.\n\n1. A new chain costs forty crowns.\n\n2. The smith is ill.\n';
  const document = read(text);

  it('comes out as its numbered paragraphs, in which nothing is asked', () => {
    expect(refsAndVerbs(text)).toEqual(['1', '2']);
    expect(document.style).toBe('unknown-en');
  });

  it('says so, and so does every paragraph', () => {
    expect(document.remarks.map(({ code }) => code)).toContain('style.unread');
    expect(document.operative.map(({ remarks }) => remarks.map(({ code }) => code))).toEqual([
      ['paragraph.unclassified'],
      ['paragraph.unclassified'],
    ]);
  });

  it.each(['Good morning.', 'WELL', 'a', 'Drop the table; select the chair'])(
    'has at least one paragraph: %s',
    (words) => {
      expect(read(words).operative).toHaveLength(1);
    },
  );

  it.each(['', '  \n\n', '1234 – 56', '* * *'])('has none where there are no words: %j', (words) => {
    expect(read(words).operative).toEqual([]);
  });
});

describe('minutes', () => {
  it('give no mandate by a motion that was lost, and say so', () => {
    const { operative } = read('Minutes\n\nMotion: That the Clerk sell the pump. Defeated.\n');
    expect(operative[0]?.directives).toEqual([]);
    expect(operative[0]?.remarks[0]?.code).toBe('motion.lost');
  });

  it('say of a motion without an outcome that it is not known', () => {
    const { operative } = read('Minutes\n\nMotion: That the Clerk sell the pump.\n');
    expect(operative[0]?.remarks[0]?.code).toBe('motion.open');
  });

  it('lay nothing on anybody by what they narrate', () => {
    const told =
      'Report on the mill\n\n1. The mill will continue to grind flour by June 2031.\n\n2. In its resolution 4 the Council had asked for a report.\n\n3. The meeting took place at the mill.\n';
    expect(refsAndVerbs(told)).toEqual(['1', '2', '3']);
  });

  it('are not read into a decision of an assembly', () => {
    const decision =
      'The General Assembly,\n\nRecalling that the Committee shall report each year,\n\n1. Notes the report;\n\n2. The Committee shall report to the Council.\n';
    expect(refsAndVerbs(decision)).toEqual(['1 note', '2']);
  });
});
