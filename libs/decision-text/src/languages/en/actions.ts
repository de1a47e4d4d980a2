import type { SentenceAsk } from '../../grammar/document-words.js';
import { namesAgentFirst } from './agent-head.js';
import { agentsIn, trimmed } from './noun-phrases.js';

/** Verbs by which a line of a list of actions begins that names nobody before them: "Write to the County". */
const ACTION_VERBS =
  'Add|Agree|Amend|Announce|Apply|Appoint|Approach|Arrange|Ask|Assess|Attend|Book|Bring|Build|Buy|Call|Campaign|Chase|Check|Circulate|Clarify|Collect|Commission|Communicate|Compile|Complete|Conduct|Confirm|Consult|Contact|Convene|Coordinate|Create|Deliver|Design|Determine|Develop|Discuss|Disseminate|Distribute|Draft|Draw up|Email|Engage|Ensure|Establish|Examine|Explore|Finalise|Finalize|Find|Follow up|Forward|Gather|Identify|Implement|Include|Inform|Inspect|Install|Instruct|Investigate|Invite|Issue|Keep|Launch|Liaise|List|Lobby|Look into|Maintain|Make|Meet|Monitor|Notify|Obtain|Open|Order|Organise|Organize|Pass|Pay|Place|Post|Prepare|Present|Print|Produce|Progress|Promote|Propose|Provide|Publicise|Publicize|Publish|Purchase|Raise|Record|Register|Remind|Remove|Repair|Replace|Reply|Report|Request|Research|Respond|Review|Revise|Run|Schedule|Seek|Send|Set up|Share|Source|Speak|Submit|Supply|Support|Survey|Table|Take|Test|Transfer|Undertake|Update|Upload|Visit|Work|Write';
const IMPERATIVE = new RegExp(String.raw`^(?:Please )?(?:${ACTION_VERBS})(?= (?!for\b|of\b|and\b|by\b)\p{L})`, 'u');
/** The same verbs in the middle of a line, where they stand in small letters or behind a colon. */
const BARE_VERB = new RegExp(
  String.raw`^(?:please |Please |that |That |to |To |${ACTION_VERBS} |(?:${ACTION_VERBS.toLowerCase()}) )`,
  'u',
);

/** "Write to the County (Clerk, by 1 April)", "Prepare a list – Treasurer": who is to do it stands behind. */
const OWNER_BEHIND =
  /(?:[([]|(?<=[.;]? )[–—-] |(?<=\p{L}|[.;)]) ?(?:ACTION|Action|Owner|Lead|Responsible|By): ?)(\p{Lu}[\p{L}.’'-]*(?: (?:\p{Lu}[\p{L}.’'-]*|of|the|and|&))*)(?:[,;:] (?:by|before|due|on|in|no later)[^()[\]]{2,40})?[)\]]?\.?$/u;

/** What a line in the imperative asks for, of whoever it names at its end. */
export function imperativeIn(text: string): readonly SentenceAsk[] {
  if (!IMPERATIVE.test(text)) return [];
  const who = OWNER_BEHIND.exec(text)?.[1];
  return [
    {
      verb: 'assign',
      act: 'instruction',
      addressees: who === undefined ? [] : agentsIn(who),
      start: 0,
      task: 0,
      end: text.length,
    },
  ];
}

/** "To the Agency: report to the Committee by …": a letter, or a recommendation, that says first to whom it goes. */
const ADDRESSED = /^(?:\p{L}{0,2} ?)?(?:To|TO) (?:the )?([^:.;]{2,100}?)(?:, to)?: (?=\p{L})/u;
export function addressedIn(text: string): readonly SentenceAsk[] {
  const [whole, who] = ADDRESSED.exec(text) ?? [];
  if (whole === undefined || who === undefined || !/^(?:all |each |every )?\p{Lu}/u.test(who)) return [];
  if (!namesAgentFirst(who) || !BARE_VERB.test(text.slice(whole.length))) return [];
  return [
    {
      verb: 'request',
      act: 'request',
      addressees: agentsIn(trimmed(who)),
      start: 0,
      task: whole.length,
      end: text.length,
    },
  ];
}

/** "THE UNION WILL:", "The Secretariat will:": what is named is to do what stands below. */
const WILL =
  /^(?:THE |The |This |THIS )?((?:\p{Lu}[\p{L}’'()-]*)(?: (?:\p{Lu}[\p{L}’'()-]*|of|for|and|on|the)){0,8}) (?:WILL|SHALL|MUST|will)(?: (?:ALSO|also|FURTHER|further|therefore|THEREFORE))?:$/u;
export function willIn(text: string): readonly SentenceAsk[] {
  const who = WILL.exec(text)?.[1];
  return who === undefined
    ? []
    : [
        {
          verb: /WILL|will/.test(text) ? 'will' : 'shall',
          act: 'instruction',
          addressees: agentsIn(inTitleCase(who)),
          start: 0,
          task: text.length,
          end: text.length,
        },
      ];
}

/** "CITY COUNCIL" → "City Council"; initials stay. */
const inTitleCase = (name: string): string =>
  name === name.toUpperCase()
    ? name.replace(/\p{Lu}{4,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())
    : name;
