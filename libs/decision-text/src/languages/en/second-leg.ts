import type { Due } from '../../decision-document.js';
import type { DueFinding } from '../../grammar/due-finding.js';
import { periodIn } from './period-dues.js';
import { agentsIn, namesAgent, trimmed } from './noun-phrases.js';

/** What becomes of a report on its way: who hands it on, to whom, and within which time from getting it. */
export interface SecondLeg {
  /** Undefined where it is whoever the report goes to first. */
  readonly by: readonly string[] | undefined;
  readonly to: readonly string[];
  readonly due: Due;
  readonly start: number;
  readonly end: number;
}

/** "which the Minister shall lay before the Assembly within fifteen sitting days of receiving it" */
const HANDED_ON =
  /[,;]? (?:which|and|who|that) (?:((?:the |its )?[\p{L}’ -]{3,80}?) )?(?:shall|will|must|is to) (?:then |in turn )?(?:lay|table|present|transmit|forward|submit|bring|pass|hand)(?: (?:it|the report|that report|them))?(?: on| up)? (?:before|to|in) ((?:the |each |both |its )?[^,;.]{3,90}?) (?=(?:[Ww]ithin|no later than|not later than) [^;.]{3,60}? (?:of|after|from|following) (?:the day (?:of|on which)|the date of|its |their |the )?(?:receiv|receipt|it receive|it is received|they receive))/u;

/** The time is counted from its receipt: "of receiving it", "after they receive it". */
const RECEIVED = 'recei';

/** "by 31 March, for transmission to the Assembly within 60 days" */
const PASSED_ON =
  /,? for (?:onward |further )?(?:transmission|submission|forwarding)( by (?:the |its )?[\p{L}’ -]{3,60})? to ((?:the |each |both |its )?[^,;.]{3,90}?) (?=(?:[Ww]ithin|no later than|not later than) )/u;

/** A time behind whom it is passed on to is that of the second leg only where the first has its own. */
function passedOn(task: string, dues: readonly DueFinding[]): RegExpExecArray | null {
  const found = dues.length > 1 ? PASSED_ON.exec(task) : null;
  return found !== null && dues.some(({ start }) => start < found.index) ? found : null;
}

/** @param dues those of the stretch: the time of the second leg is one of them */
export const secondLegIn = (task: string, dues: readonly DueFinding[]): SecondLeg | undefined => {
  const found = (task.includes(RECEIVED) ? HANDED_ON.exec(task) : null) ?? passedOn(task, dues);
  if (found === null) return undefined;
  const [words, agent, recipient = ''] = found;
  const end = found.index + words.length;
  const phrase = dues.find(({ start }) => start >= end - 1 && start <= end + 1)?.due.phrase;
  const period = phrase === undefined ? undefined : periodIn(phrase);
  if (phrase === undefined || period === undefined || !namesAgent(recipient)) return undefined;
  const to = agentsIn(trimmed(recipient));
  // Its sitting days are those of whom it is laid before.
  const of = period.days === 'sitting' ? to[0] : undefined;
  return {
    by: agent !== undefined && namesAgent(agent) ? agentsIn(trimmed(agent.replace(/^ by /, ''))) : undefined,
    to,
    due: { ...period, ...(of !== undefined && { of }), phrase },
    start: found.index,
    end: task.length,
  };
};
