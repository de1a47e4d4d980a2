import { namesAgentFirst } from './agent-head.js';
import { agentsIn } from './noun-phrases.js';

/** "Requests an annual report from the Secretariat": the report itself is what is asked for. */
export const ASKED_REPORT =
  /^(?:for |to receive )?(?:(?:an?|regular|annual|quarterly|monthly|yearly|periodic|further|written|oral|full|detailed|frequent|timely) |(?=(?:reports?|updates?) (?:on [^,;.]{3,60} )?from ))(?:[\p{L}-]+,? ){0,3}?(?:reports?|updates?|briefings?)\b(?=[,;.]|$| (?:from|by|on|to (?:the |its |be |\p{Lu})|at|in|within|no later|not later|before|as to|regarding|concerning|about|every|each|annually|quarterly|monthly|during|setting|outlining|detailing|describing)\b)/u;
const ASKS_FOR = /^(?:request|ask|call for|require|demand)$/;

/** "To receive a further report from the Clerk": one that has still to be made. */
export const FURTHER_REPORT =
  /^(?:an? )?(?:further|another|follow-up|subsequent|future|additional)(?: [\p{Ll}-]+){0,2} (?:reports?|updates?|papers?|briefings?)\b/u;

/** A body that decides to put a report on its agenda asks for none. */
export function englishAsksFor(lemma: string, object: string): 'reports' | 'no-reports' | 'awaited' {
  if (lemma === 'look forward' || lemma === 'await') return 'awaited';
  if (ASKS_FOR.test(lemma) && ASKED_REPORT.test(object)) return 'awaited';
  if (lemma === 'agree' && /^to (?:communicate|transmit|forward) /.test(object)) return 'no-reports';
  if (lemma === 'receive' && FURTHER_REPORT.test(object)) return 'awaited';
  return lemma === 'decide' &&
    /^to (?!request|invite|ask|instruct|entrust|direct|extend|renew|establish|create|set up|appoint|convene an? (?:[\p{Ll}-]+ ){0,3}(?:committee|commission|group|panel)\b)/u.test(
      object,
    )
    ? 'no-reports'
    : 'reports';
}

const REQUIRED = /\bthat (?:the |all )?([^;,]{3,160}?) (?:is|are) (?:required|obliged) to (?=\p{Ll})/u;

/** "that States carrying lamps are required to submit reports" */
export function englishRequired(object: string): { who: readonly string[]; start: number } | undefined {
  const match = object.includes('re required') || object.includes('re obliged') ? REQUIRED.exec(object) : null;
  const who = match?.[1] ?? '';
  return match === null || !namesAgentFirst(who)
    ? undefined
    : { who: agentsIn(who), start: match.index + match[0].length };
}
