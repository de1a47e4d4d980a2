import { matchesOf } from '../text/matches.js';

/** So much of an introduction says that tasks of what it sets up stand below it. */
const REACH = 100;

/**
 * Makes the function that names the body which an introduction sets up, whose tasks stand below it: "to establish a
 * group, which shall:".
 *
 * @param tasksBelow how such an introduction ends
 * @param setsUp whom it sets up: the first group; global
 */
export const bodySetUpIn =
  (tasksBelow: RegExp, setsUp: RegExp) =>
  (text: string): string | undefined =>
    tasksBelow.test(text.slice(-REACH)) ? matchesOf(setsUp, text).at(-1)?.[1]?.trim() : undefined;
