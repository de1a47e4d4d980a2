import { setFlagsFromString } from 'node:v8';

/**
 * Has each pattern compiled to machine code when it is first tried. Left to itself, the engine compiles it for its
 * interpreter first and again when it is next tried; of patterns with letters of every script, as all that reads texts has,
 * the first of the two takes three times as long as the second, and nearly every pattern is tried again. To be called before
 * texts are read: a pattern that was tried only once before stays with the interpreter.
 */
export const compilePatternsAtOnce = (): void => {
  setFlagsFromString('--no-regexp-tier-up');
};
