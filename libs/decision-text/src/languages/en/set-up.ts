import { matchesOf } from '../../text/matches.js';

const BODY_WITH_TASK =
  /(?:^|, | establish | create | set up | appoint )an? ((?:[\p{L}’-]+ ){0,6}?(?:committee|commission|group|panel|mission|team|board|body|mechanism|unit|expert|rapporteur|representative|envoy|coordinator|facilitators?)(?: (?:of|on|for|in) [^,;:(]{3,120}?)?)(?: \([A-Z]{2,10}\))?(?=,| to (?!(?:\p{Ll}+ ){0,5}\p{Ll}+, whose )\p{Ll}| which | that | whose | with | comprising | composed | consisting |;|:|$)/iu;
const HAS_TASK =
  /,? (?:which|that) (?:will|shall|should|would|is to)\b|\bmandate\b|, to (?!be )\p{Ll}|\bterms of reference\b|\b(?:following|whose) (?:tasks?|functions?|responsibilit(?:y|ies)|duties|role)\b/u;

/** "to establish a group, which shall:", "a panel with the following terms of reference:": its tasks stand below. */
const TASKS_BELOW =
  /(?:,? (?:which|that|who) (?:shall|will|should|would|is to|are to)(?: also)?|\b(?:terms of reference|(?<!legislative )mandates?|tasks?|functions?|responsibilit(?:y|ies)|duties)(?: (?:of|is|are|shall be|will be|to)){0,2}|\bin order to|\b(?:tasked|mandated) (?:to|with)):$/u;
const SETS_UP =
  /\b(?:re-?)?(?:establish|creat|constitut|appoint|conven|form|set)(?:e|es|ed|s|ing)?(?: up)? (?=an? )/giu;

/** The body that an introduction sets up, whose tasks stand below it. */
export function bodySetUpBelow(text: string): string | undefined {
  if (!TASKS_BELOW.test(text.slice(-60))) return undefined;
  const last = matchesOf(SETS_UP, text).at(-1);
  return last === undefined
    ? undefined
    : BODY_WITH_TASK.exec(text.slice(last.index + last[0].length, last.index + 500))?.[1]?.trim();
}

/** Which body with a task is set up: "a working group on lamps, which shall report", "to establish a panel … with the mandate". */
export function bodySetUp(object: string): string | undefined {
  const body = BODY_WITH_TASK.exec(object.slice(0, 500))?.[1];
  return body !== undefined && HAS_TASK.test(object) ? body.trim() : undefined;
}
