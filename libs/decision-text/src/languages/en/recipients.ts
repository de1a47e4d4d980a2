import { ENGLISH_DATES } from './dates.js';
import { ENGLISH_ORDINAL } from './due-phrases.js';
import { namesAgentFirst } from './agent-head.js';
import { agentsIn, namesAgent, trimmed } from './noun-phrases.js';
import type { Trigger } from './triggers.js';
import { matchesOf } from '../../text/matches.js';

const NAME = String.raw`(?:the |its |their |all |each |any )?(?:relevant |respective |next |open-ended |participating |concerned )?(?:\p{Lu}[\p{L}’'-]*|members?|states|parties|secretariat|governing bodies|legislative bodies)(?:(?: (?:of|the|and|for|on|or|through|to|to the|in)){0,3}(?:,? (?:\p{Lu}[\p{L}’'-]*|states|parties|members|bodies)|(?: \([A-Z]{2,9}(?:-[IVX]{1,5})?\)))){0,12}`;
const RECIPIENT = new RegExp(
  String.raw`\b(?:(?<!\bof the Parties )to|(?<=^.{0,40})before|(?<=^fil(?:e|ing) .{0,60})with|consideration by|approval by|review by|consideration of|attention of|deliberations of) (${NAME})`,
  'gu',
);
const OBJECT = new RegExp(
  String.raw`^(?:write to|advise|brief|inform|update|notify(?: to)?|apprise|briefing|informing|updating|keep|keeping|provide|providing) (it\b|us\b|them\b|${NAME}|(?:the|its|all) [\p{L} -]{3,60}?(?= on | of (?!the \p{Lu})| and | about | fully | regularly | informed| that | when | whenever | if | before |[,;.]|$))`,
  'u',
);
/** "report to the resident coordinator": a recipient in lower-case words, right after the verb. */
const DIRECT =
  /^report(?:ing)? (?:back |regularly |annually |jointly )?to ((?:the |all |each |its )[\p{Ll} -]{3,60}?(?: of the [\p{L}-]+(?: [\p{L}-]+){0,3}?)?)(?= on | in | at | with | by | within | as |[,;.]|$)/u;
/** "submit a written report to the office of the President": a recipient in small letters, where none in capitals is named. */
const IN_SMALL =
  /^[^,;.]{0,160}?\b(?:reports?|updates?|briefings?|findings|recommendations|statements?|summary|account|results|presentation|deliver|submit|present|provide|send|transmit|communicate)\b[^,;.]{0,80}? to ((?:the |all |each |its |their )?(?:(?!next |following |meeting|session)[\p{Ll}-]+ ){0,4}?[\p{Ll}-]{4,}(?: of (?:the )?\p{Lu}[\p{L}-]+(?: [\p{Lu}][\p{L}-]+){0,3})?)(?= on | in | at | with | by | within | as | no | not | each | every | an? | before | and to | for |[,;.]|$)/u;
const SESSION_OF = /sessions? of the ((?:\p{Lu}[\p{L}-]* ?(?:of |and |on |for |the )?){1,8})/u;
/** "to the 57th meeting of the Standing Committee" */
const MEETING_OF =
  /(?:\b(?:to|at)|^,? and) (?:(?:the|its) (?:\p{L}{3,9} \d{1,2}, |\d{1,2} \p{L}{3,9} )?[\p{L}\d-]+(?: (?:or|and) [\p{L}\d-]+)?(?: (?:[\p{Ll}-]+|(?:19|20)\d\d)){0,2}|(?:each|every)(?: (?:regular|ordinary))?) (?:[Mm]eeting|[Ss]ession) of (?:the |this |its )?((?:\p{Lu}[\p{L}-]* ?(?:of the |of |and |on |for |the )?){1,8})(?<! )/u;
const OWN_SESSION = /\b(?:its|the) (?:[\p{L}-]+(?:[ -][\p{L}-]+){0,3}) [Ss]essions?\b/u;

/** "to the General Assembly on Haiti": these names take no "on", as those of committees do. */
const ABOUT =
  /(?<=\b(?:Assembly|Council|Secretary-General|Secretary General|States|Parties|Secretariat|Governments|states|parties|members)) (?:on|in|through|for(?! \p{Lu}))(?: the)? .*$|(?<!\b(?:Commission|Committee|Subcommittee|Conference|Congress|Group|Panel|Forum|Office|Meeting|Union|Programme|Fund|Board|Centre|Body|Force|Unit|Mission|Institute|Network|Partnership|Council|Assembly|Secretariat|States)) (?:on|in|through|for)(?: the)? (?!Human|Drugs|Women|Environment|Security|the Status).*$/u;
/** "to the Governing Body in November 2013" */
const IN_MONTH = new RegExp(` in ${ENGLISH_DATES.month}\\b.*$`, 'i');
/** "to the Thirty-fifth World Assembly", "to the Thirty-sixth and Fortieth …": the sessions are no part of the name. */
const NUMBERED = new RegExp(
  String.raw`\b[Tt]o the (?:[\p{L}\d-]+(?:, (?:and )?| and | )){1,5}(?<=(?:${ENGLISH_ORDINAL.source}) )((?:\p{Lu}[\p{L}-]+ ){0,4}(?:Assembl(?:y|ies)|Congress|Legislature|Parliament|Convention|Synod|Convocation|(?:General|Annual|Delegate) Conference))`,
  'iu',
);
/** "to the next General Conference", "to the 2026 Annual Meeting", "to Conference 2026": when it meets is no part of its name. */
const WHEN_IT_MEETS =
  /\bto (?:(?:the |our |its )?(?:(?:19|20)\d\d|next|following|forthcoming|upcoming) ((?:\p{Lu}[\p{L}-]+ ){0,3}(?:Conference|Congress|Convention|Assembly|Synod|Convocation|Meeting))\b(?! of )|((?:\p{Lu}[\p{L}-]+ ){0,3}(?:Conference|Congress|Convention|Assembly|Synod)) (?=(?:19|20)\d\d\b))/u;
/** "to the Thirtieth Ordinary Session of the Assembly": its session is not who is told. */
const SESSION = new RegExp(
  String.raw`^(?:the )?(?:(?:${ENGLISH_ORDINAL.source}|[IVXL]{2,7}) (?:\((?:19|20)\d\d\) )?(?:\p{L}+ ){0,2}|(?:(?:ordinary|regular|extraordinary|special|annual|plenary) )+|(?=Session))(?:(?:Session|Meeting(?! of the (?:Parties|Contracting|States))) of the (?=\p{Lu})|(?=Meeting of the (?:Parties|Contracting|States)))`,
  'iu',
);
/** "provide the Council with regular updates" */
const WITH = new RegExp(
  String.raw`^(?:provid(?:e|ing)|furnish(?:ing)?|supply) (${NAME}),? (?:[\p{L}\d, -]{0,60} )?with `,
  'u',
);

/** "update the Procurement Manual": a text, and nobody. */
const IS_TEXT =
  /\b(?:Manual|Guide|Guidelines|Handbook|Plan|Strategy|List|Register|Database|Website|Framework|Action|Rules|Code|Policy|Protocol|Annex|Terms of Reference|Roadmap|Toolkit|Regulations)$/;
/** "share with the Secretariat", "sharing their experiences with the Secretariat" */
const SHARED = new RegExp(String.raw`^shar(?:e|ing)(?: (?!with )[\p{Ll} ]{3,60}?)?,? with (${NAME})`, 'u');
/** "inform the petitioner" is no report; "inform the Committee" is. */
export const informsAgent = (words: string): boolean => {
  const object = trimmed(OBJECT.exec(words)?.[1] ?? '');
  if (IS_TEXT.test(object) || /^(?:general )?public$/.test(object)) return false;
  return (
    object === 'it' ||
    object === 'us' ||
    /^(?:Meeting|Summit|Plenary)$/.test(object) ||
    (namesAgentFirst(object) && namesAgent(object))
  );
};

/** "to the Board and, through it, to the Conference": who gets the report from whoever gets it first. */
const THROUGH_IT = new RegExp(String.raw` and,? through (?:it|them|him|her|the [^,;.]{3,60}?),? to (${NAME})`, 'u');
/** "to the Conference at its ninth meeting, as well as to the Council": the same report. */
const AS_WELL = new RegExp(String.raw`,? (?:as well as|and also) to (${NAME})`, 'u');
function further(words: string): string[] {
  const through = words.includes(' through ') ? (THROUGH_IT.exec(words)?.[1] ?? '') : '';
  const also =
    words.includes('as well as to ') || words.includes('and also to ') ? (AS_WELL.exec(words)?.[1] ?? '') : '';
  return [through, also].flatMap((found) => {
    const name = found.replace(ABOUT, '');
    return namesAgent(name) ? agentsIn(name) : [];
  });
}

/** To whom a report goes, as named; the speaking body where it is "its next session" that is meant. */
export function recipientsIn(words: string, kind: Trigger['kind'], speaker: string | undefined): string[] {
  const reach = words.slice(0, 600);
  if (kind === 'inform' || kind === 'keep') {
    const object = trimmed((OBJECT.exec(reach)?.[1] ?? '').replace(IN_MONTH, ''));
    if (object === 'it' || object === 'us') return speaker === undefined ? [] : [speaker];
    if (object !== '' && object !== 'them' && (namesAgent(object) || /^\p{Lu}/u.test(object))) return agentsIn(object);
  }
  if (kind === 'told') {
    const told = trimmed(/^.*?(?= be )/.exec(reach)?.[0] ?? '');
    return namesAgent(told) ? agentsIn(told) : [];
  }
  if (
    speaker !== undefined &&
    /\b(?:report|submit|present|provide|transmit)(?:ing)? (?:back |regularly |annually |thereon )?to it\b|^(?:provide|furnish)(?:ing)? it (?:with|an?|the|regular|annual|all) |^bring(?:ing)? to its attention|^[^,;.]{0,60}\bfor (?:its|our) (?:consideration|adoption|approval|endorsement|review|information|decision)\b|^(?:report|submit|present|provide|update|inform|brief)(?:ing)? (?:back )?(?:to )?us\b/.test(
      reach,
    )
  )
    return [speaker];
  const numbered = NUMBERED.exec(reach)?.[1];
  if (numbered !== undefined && !numbered.includes(' of the ')) return [numbered.replace(/ies$/, 'y')];
  const [, meets, called] = WHEN_IT_MEETS.exec(reach) ?? [];
  if (meets !== undefined || called !== undefined) return [meets ?? called ?? ''];
  const given = WITH.exec(reach)?.[1];
  if (given !== undefined && namesAgent(given)) return agentsIn(given);
  const shared = SHARED.exec(reach)?.[1];
  if (shared !== undefined && namesAgent(shared)) return agentsIn(shared.replace(ABOUT, ''));
  const direct = DIRECT.exec(reach)?.[1];
  if (direct !== undefined && namesAgent(direct.split(/ (?:of|for|on|in) /)[0] ?? ''))
    return agentsIn(trimmed(direct).replace(/^(?:next|forthcoming|upcoming) /, ''));
  for (const [, found = ''] of matchesOf(RECIPIENT, reach)) {
    const name = found
      .replace(/(?: (?:and|of|on|for|the|or|through|in|to))+$/u, '')
      .replace(ABOUT, '')
      .replace(/,? through .*$/u, '')
      .replace(IN_MONTH, '')
      .trim()
      .replace(/^(?:the |its )?(?:next|forthcoming|upcoming) /, '')
      .replace(SESSION, '');
    if (namesAgent(name)) return [...agentsIn(name), ...further(reach)];
  }
  const inSmall = IN_SMALL.exec(reach)?.[1];
  if (inSmall !== undefined && namesAgentFirst(inSmall) && namesAgent(inSmall)) return agentsIn(trimmed(inSmall));
  const meeting = MEETING_OF.exec(reach)?.[1]?.trim();
  if (meeting !== undefined && namesAgent(meeting)) return [meeting];
  const session = SESSION_OF.exec(reach)?.[1]
    ?.replace(/ (?:of|and|on|for|the)? ?$/, '')
    .trim();
  if (session !== undefined && namesAgent(session)) return [session];
  return OWN_SESSION.test(reach) && speaker !== undefined ? [speaker] : [];
}

const VIA = new RegExp(String.raw`\bthrough (${NAME})`, 'u');

/** Through whom a report goes: "report to the General Assembly, through the Economic and Social Council". */
export function viaIn(words: string): string[] {
  const found = words.includes('through ') ? VIA.exec(words.slice(0, 400))?.[1] : undefined;
  const name = found?.replace(/(?: (?:and|of|on|for|the|or|through|in|to))+$/u, '').replace(ABOUT, '') ?? '';
  return namesAgentFirst(name) && namesAgent(name) ? agentsIn(name) : [];
}
