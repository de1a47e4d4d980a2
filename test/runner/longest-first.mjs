/**
 * Which specs begin first where nobody has measured them yet: those of the whole program, so that at the end both workers have
 * small ones left to share, and neither waits for the other.
 */
import TestSequencer from '@jest/test-sequencer';

const isOfTheWhole = ({ path }) => /[\\/]test[\\/][^\\/]+[\\/]/.test(path);

export default class LongestFirst extends TestSequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    return [...sorted.filter(isOfTheWhole), ...sorted.filter((test) => !isOfTheWhole(test))];
  }
}
