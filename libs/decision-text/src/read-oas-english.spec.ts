import { describe, expect, it } from '@jest/globals';
import { read } from './read.js';

describe('an introduction of the Organization of American States', () => {
  it.each([
    ['To request the General Secretariat to:', 'Open the windows.', 'General Secretariat'],
    ['To instruct the Permanent Council, through its General Committee, to:', 'Open the windows.', 'Permanent Council'],
    ['To request the Permanent Council:', 'To open the windows.', 'Permanent Council'],
    ['To urge the member states to:', 'Open the windows.', 'member states'],
  ])('“%s” asks whom it names', (introduction, task, name) => {
    const { operative } = read(`THE GENERAL ASSEMBLY,\n\nRESOLVES:\n\n1. ${introduction}\n\na. ${task}\n`);
    expect(operative.map(({ ref, directives }) => [ref, directives[0]?.addressees])).toEqual([
      ['1', [name]],
      ['1.a', [name]],
    ]);
  });
});
