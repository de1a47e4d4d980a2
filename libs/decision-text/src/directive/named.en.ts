import { type Address, NOBODY } from './address.js';
import { agentsIn, namesAgent, trimmed } from './noun-phrases.js';

const THROUGH = /, (?:acting )?(?:through|via|by means of) ((?:the |its )?[^,;]{3,160})/;

/** "the Commission, at its next session," names the Commission. */
const AT_SESSION = /,? (?:at|during|in) (?:its|their|the) [\w-]+ (?:[\w-]+ ){0,3}(?:session|meeting)s?\b.*$/;

/** The address that a stretch of names gives, "through" whom included. */
export function named(stretch: string, taskAt: number): Address {
  const through = THROUGH.exec(stretch)?.[1];
  return {
    addressees: agentsIn(stretch.replace(THROUGH, '').replace(AT_SESSION, '')),
    through: through === undefined ? [] : [trimmed(through)],
    calledUpon: [],
    taskAt,
  };
}

const LONGEST = 300;

/** The address that stands before a pattern, where it names somebody. */
export function namedUpTo(object: string, end: RegExp): Address {
  const at = object.search(end);
  const name = at < 0 ? object : object.slice(0, at);
  return namesAgent(name) && name.length < LONGEST ? named(name, name.length) : NOBODY;
}

export const shifted = (address: Address, by: number): Address => ({ ...address, taskAt: address.taskAt + by });
