/** A register with a past: the example texts, and after them whatever a records office enters, wrong entries included. */
import { cliOver, type Outcome } from '../support/cli.js';
import { enterSeeds } from '../support/seeds.js';

const R1948 = 'AG/RES. 1948 (XXXIII-O/03) op. 3';
const R2118 = 'AG/RES. 2118 (XXXV-O/05) op. 6';
const R2432 = 'AG/RES. 2432 (XXXVIII-O/08) op. 6';
const R2456 = 'AG/RES. 2456 (XXXIX-O/09) op. 9';
const R2551 = 'AG/RES. 2551 (XL-O/10) op. 7';

const COMMANDS: readonly (readonly string[])[] = [
  ['sessions', 'move', 'oas-ga/regular/41', '--opens', '2011-06-12', '--closes', '2011-06-14', '--on', '2011-01-10'],
  ['submit', R1948, '--document', 'CP/doc.9/05', '--on', '2004-06-18'],
  ['searched', R2432, '--series', 'CP/doc. 2008-2010', '--on', '2010-01-15'],
  ['renew', R2456, '--by', R2551, '--on', '2010-06-08'],
  ['submit', R2118, '--document', 'CP/doc.4105/06 – "annexe" 😀', '--on', '2006-06-05', '--to', 'General Assembly'],
  ['retract', '--yes', '--reason', 'entered for another report'],
  ['submit', R2551, '--document', 'CP/doc.4600/11', '--on', '2011-06-13'],
  ['sessions', 'open', 'oas-ga/regular/41', '--on', '2011-06-12'],
  ['sessions', 'close', 'oas-ga/regular/41', '--on', '2011-06-14'],
  ['claim', R2432, '--evidence', 'a meeting', '--on', '2009-03'],
  ['retract', '--yes', '--reason', 'a meeting of somebody else'],
  ['coverage', '--body', 'oas-ga', '--sessions', '41', '--of', 'reports', '--complete'],
];

/** Enters everything; a retraction takes back the entry before it. */
export const enterEventfulRegister = async (data: string): Promise<void> => {
  const mandatum = cliOver(data);
  const done = async (outcome: Promise<Outcome>): Promise<Outcome> => {
    const { code, out, err } = await outcome;
    if (code !== 0) throw new Error(err);
    return { code, out, err };
  };
  await enterSeeds(data);
  for (const [command = '', ...args] of COMMANDS) {
    const { seq } = JSON.parse((await done(mandatum('health', '--json'))).out) as { seq: number };
    await done(mandatum(command, ...(command === 'retract' ? [String(seq)] : []), ...args));
  }
};

const ABOUT: readonly (readonly string[])[] = [
  ['overdue'],
  ['ls', '--class', 'all'],
  ['sessions', 'ls'],
  ['due', '--session', 'oas-ga/regular/41'],
  ['due', '--session', 'oas-ga/regular/36'],
  ...[R1948, R2118, R2432, R2456, R2551].flatMap((ref) => [
    ['show', ref],
    ['history', ref],
  ]),
  ['history', 'oas-ga/regular/41'],
  ['history', 'AG/RES. 2118 (XXXV-O/05)'],
];

/**
 * Questions on both axes; coverage stands in the head of every list.
 * @param time when something in the middle was recorded
 */
export const questions = (time: string): readonly (readonly string[])[] => {
  const moments = [
    ['--as-of', '2004-06-30'],
    ['--as-of', '2008-01-01', '--known-at', '150'],
    ['--as-of', '2010-06-09', '--known-at', time],
    ['--as-of', '2011-06-13', '--known-at', '208'],
    ['--as-of', '2012-06-06', '--known-at', '211'],
    ['--as-of', '2012-06-06'],
  ];
  return ABOUT.flatMap((about) => moments.map((moment) => [...about, ...moment, '--json']));
};
