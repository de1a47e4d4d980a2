import type { Due } from '../../decision-document.js';
import { matchesOf } from '../../text/matches.js';
import type { DueContext, DueFinding } from '../../grammar/due-finding.js';
import { isScheduled } from './described.js';
import { ENGLISH_COUNT, ENGLISH_ORDINAL } from './due-phrases.js';
import { ENGLISH_ORDINALS } from './ordinals.js';
import { ownerCalled } from '../../due/session-owner.js';
import { periodOf } from './period-dues.js';
import { comesAgain } from './recurrences.js';
import type { DuePlace, DueReading } from '../../due/read-dues.js';

/** Ordinals, and the years by which some bodies call their sessions: "its 2017 session". */
const SESSION_NUMBERS = new RegExp(`${ENGLISH_ORDINAL.source}|\\b(?:19|20)\\d\\d\\b`, 'gi');
const BEFORE = /^(?:before|in time for|prior to|in advance of|ahead of)$/;
const AGENDA = /agendas?(?: (?:and|for) [\p{L} ]{1,20})?$/u;
const HELD =
  /(?<!\bbe |\bbe \p{Ll}{2,20}ed [^;.]{0,90} and (?:the|its) (?:results|outcomes?|findings) )\b(?:adopted|held|approved|established|agreed|taken|convened|reconvened|adjourned|issued|concluded|signed|submitted|launched|created|opened|organized|requested|considered|expressed|endorsed|proclaimed|dated|presented|entitled|annual)(?: (?:in|to) [\p{L} ]{2,30}| by [\p{L} -]{2,110})?,? ?$|(?<!\bbe )\b(?:made|reached|formed|begun|recommended|proposed|decided|reaffirmed|finalized|set up),? ?$|(?<!\b(?:be|and|or|as) )\b(?:discussed|examined),? ?$|\b(?:into account|bearing in mind|(?:light|basis) of|based on|arising from|further to|reflecting)\b[^;.]{0,120} the (?:discussions?|deliberations|debates?|exchange of views) $/u;

/** "adopted at its fortieth session": something that is over. */
export const isHeld = (text: string, start: number): boolean => HELD.test(text.slice(Math.max(0, start - 150), start));

const CAPITALS = String.raw`\p{Lu}[\p{L}’-]*(?:(?:,? (?:of|on|and|for|in))* \p{Lu}[\p{L}’-]*)*`;
const OF_BODY =
  /^ of the (\p{Lu}[\p{L}-]*(?:(?: (?:of|on|and|for))*(?: (?<=(?:of|on|and|for) )the)? \p{Lu}[\p{L}-]*){0,6})/u;
const HOLDS_SESSIONS =
  'Council|Assembly|Committee|Subcommittee|Sub-[Cc]ommittee|Commission|Conference|Board|Congress|Meeting|Parties|Forum|Group|Body';
const BODY_BEFORE = new RegExp(
  String.raw`\b[Tt]he ((?:ad hoc |open-ended |intersessional |expert |technical )*(?:working group|expert group|task force|task team)|(?:${CAPITALS} )?(?:${HOLDS_SESSIONS})(?: (?:of|on|for|to(?! the (?:${CAPITALS} )?(?:${HOLDS_SESSIONS})\b)|against|in) (?:the )?${CAPITALS})?(?: serving as the [^,;.]{5,90}?)?)$`,
  'u',
);
/** What may stand between a body and its session: "the Council (CPN), for its consideration and possible adoption, at its …". */
const FOR_WHAT =
  /(?: \(\p{Lu}[^()]{1,30}\))?(?: for (?:its )?(?:consideration|adoption|approval|review|decision|information)(?: (?:and|or) (?:possible )?\p{Ll}+)?)?,? ?$/u;
const ARTICLE = /\b[Tt]he $/;
/** "the recommendations of the Committee at its fortieth session", "as considered by the Council at its …". */
const SAID_OR_DONE =
  /\b(?:reports?|recommendations?|decisions?|conclusions?|outcomes?|resolutions?|agreements?|guidelines|principles|statements?|declarations?|debates?|discussions?|texts?|requests?|deliberations|proposals?|results?|proceedings) (?:(?!for |to be )[\p{L}-]+ ){0,3}?(?:of|by|from|in) $|(?<!\bbe (?:\p{L}+ )?)\b\p{L}+(?:ed|en|ld) (?:\p{L}+ly )?(?:by|in|to|with) $/u;

/** "to submit a report on the experience gained to the Assembly at its next session": what is told has happened, not the telling. */
const HANDED =
  /\b(?:submit|present|report|provide|transmit|deliver|communicate)\b[^;]{0,160} (?:gained|achieved|made|obtained|taken|encountered|received|identified|undertaken|reached|collected|registered|observed) to $/u;

/** "with a view to informing the deliberations of the Committee at its next session": they are still to come. */
const INFORMED = /\binform(?:ing)? the (?:deliberations|discussions) (?:of|by) (?:the )?$/;

/** "to report to the Bureau of the Committee by its next meeting" */
const TO_PART = /\b(?:to|shall|will|and) report (?:back )?to the (?:\p{Lu}[\p{L}-]* ){1,3}of $/u;

/** "the mandate of the Working Group until the next session", "a meeting of the Board before the next session": not that body's own. */
const RUNS_OR_IS_HELD =
  /\b(?:mandates?|terms?(?: of (?:office|reference))?|meetings?|tenure|duration|membership|composition|existence) of $/;

/** "to support the working group until the forty-fifth session": only "its session" is that of a body without a name of its own. */
const WITHOUT_NAME = /^\p{Ll}/u;

/** Whose session it is: `past` where it is that of something said or done, `through` where a report only passes it. */
export type Owner = { readonly of?: string } | 'past' | 'through' | undefined;

/** Whose session it is: named behind it, or right before it. */
export function ownerOf({ text, start, end, context }: DuePlace): Owner {
  const behind = bodyBehind(text, end, context);
  if (behind !== undefined) return ownerCalled(behind, context);
  const between = FOR_WHAT.exec(text.slice(Math.max(0, start - 120), start))?.[0] ?? '';
  const before = text.slice(Math.max(0, start - 160), start - between.length);
  const known = context.facts.nameBefore(before, before.length);
  const named = BODY_BEFORE.exec(before)?.[1];
  const name = known !== undefined && known.length >= (named?.length ?? 0) ? known : named;
  if (name === undefined) return undefined;
  const introduction = before.slice(0, before.length - name.length).replace(ARTICLE, '');
  if (
    SAID_OR_DONE.test(introduction) &&
    !INFORMED.test(introduction) &&
    !HANDED.test(introduction) &&
    !TO_PART.test(introduction)
  )
    return 'past';
  if (/,? ?through $/.test(introduction)) return /, ?$/.test(between) ? undefined : 'through';
  const isTheirs = /\b(?:its|their) /.test(text.slice(start, end));
  if (!isTheirs && (RUNS_OR_IS_HELD.test(introduction) || WITHOUT_NAME.test(name))) return undefined;
  return ownerCalled(name, context);
}

/** "of the Conference of the Parties", by the longest name that is known. */
function bodyBehind(text: string, end: number, { facts }: DueContext): string | undefined {
  const known = text.startsWith(' of the ', end) ? facts.nameAt(text, end + ' of the '.length) : undefined;
  const named = OF_BODY.exec(text.slice(end, end + 120))?.[1]?.trim();
  return known !== undefined && known.length >= (named?.length ?? 0) ? known : named;
}

/** Of a body that counts its sessions by years, an ordinal says nothing of the past. */
const isPastSession = (ordinal: number, { session }: DueContext): boolean =>
  session !== undefined && ordinal < session && (session < FIRST_YEAR || ordinal > FIRST_YEAR);
const FIRST_YEAR = 1900;

/** "six weeks before the opening of its session". */
export const LEAD = new RegExp(
  String.raw`(?:at least |no later than |not later than )?\b(${ENGLISH_COUNT})(?: \(\d{1,3}\))? (day|week|month)s? $`,
);

/** "on the preparations for its next session": of what is told, and not when. */
const PREPARES_FOR =
  /\b(?:preparations?|arrangements|agenda|dates?|venue|themes?|host|hosting|programme of work|organi[sz]ation)(?: made)? $/;
/** "at the first session of the Assembly following the adoption of such decisions" */
const FOLLOWING = /^(?: of the [^,;.]{3,80}?)? (?:following|after|to be held after|held after) /;

/** "at its third session after the adoption of this decision": counted from there, and no ordinal of the body's. */
const COUNTED_FROM =
  /^ (?:after|following|from) (?:the |its )(?:(?:date of )?(?:the )?adoption|entry into force|approval|ratification|establishment)\b(?: of (?:the present|this|the) \p{L}+)?/u;

/** "before its next regular session", "at the main part of its eightieth session". */
export function readSession(match: RegExpExecArray, place: DuePlace): DueReading | undefined {
  const { text, start, end, context } = place;
  const [phrase = '', printed = '', portion, which = ''] = match as (string | undefined)[];
  const limit = printed.toLowerCase();
  const before = text.slice(Math.max(0, start - 80), start);
  if (limit === '' || (limit === 'of' && !AGENDA.test(before.trimEnd()))) return undefined;
  if (/^(?:from|as of|with effect from)$/.test(limit) && !comesAgain(place)) return undefined;
  if (/^first$/i.test(which) && FOLLOWING.test(text.slice(end, end + 160))) return { dues: [{ event: phrase }] };
  const since = COUNTED_FROM.exec(text.slice(end, end + 80))?.[0];
  if (since !== undefined) return { dues: [{ event: phrase + since }] };
  if (isScheduled(text, start) || (limit === 'for' && PREPARES_FOR.test(before))) return undefined;
  if (isHeld(text, start) && /^(?:at|during|in|of)$/.test(limit)) return undefined;
  const owner = ownerOf(place);
  if (owner === 'past') return undefined;
  if (owner === 'through') return { dues: [] };
  const of = owner?.of === undefined ? {} : { of: owner.of };
  const sessions = sessionsIn(which, owner?.of === undefined ? context.session : undefined);
  if (sessions.length === 0) return undefined;
  const isPast = owner?.of === undefined && sessions.some((one) => one !== 'next' && isPastSession(one, context));
  if (isPast && owner !== undefined) return undefined;
  const lead = BEFORE.test(limit) ? LEAD.exec(before) : null;
  return {
    dues: sessions.map((session) => dueAt(session, phrase, limit, portion, of, lead)),
    isTerm: limit === 'until',
    isPossessive: owner === undefined && /\b(?:its|their) /.test(phrase),
    isPast,
    ...(lead === null ? {} : { start: start - lead[0].length }),
  };
}

/** The sessions that are named; the current one is the speaking body's own. */
function sessionsIn(which: string, current: number | undefined): readonly (number | 'next')[] {
  if (/^(?:current|present)$/i.test(which)) return current === undefined ? [] : [current];
  const ordinals = matchesOf(SESSION_NUMBERS, which).flatMap(([word]) =>
    /^\d{4}$/.test(word) ? Number(word) : (ENGLISH_ORDINALS.ordinalIn(word) ?? []),
  );
  return ordinals.length > 0 ? withThoseBetween(ordinals, which) : ['next'];
}

/** "at its eightieth to eighty-third sessions" are four. */
function withThoseBetween(ordinals: readonly number[], which: string): readonly number[] {
  const [first, last, ...more] = ordinals;
  if (first === undefined || last === undefined || more.length > 0 || !/ (?:to|through) /.test(which)) return ordinals;
  const between = last - first + 1;
  return between < 2 || between > MOST_IN_A_RANGE ? ordinals : Array.from({ length: between }, (_, at) => first + at);
}
const MOST_IN_A_RANGE = 10;

function dueAt(
  session: number | 'next',
  phrase: string,
  limit: string,
  portion: string | undefined,
  of: { readonly of?: string },
  lead: RegExpExecArray | null,
): Due {
  if (BEFORE.test(limit) && !/ (?:end|conclusion) of /.test(phrase))
    return { before_session: session, ...(lead === null ? {} : { lead: periodOf(lead[1], lead[2] ?? '') }), ...of };
  const part = portion === undefined ? {} : { part: /resumed/.test(phrase) ? `${portion} resumed` : portion };
  return { session, ...part, ...of };
}

const SAME_SESSION = /\b(at|for|to|before|during) (?:that|the same|the said|said) (?:regular |special )?session\b/g;

/** "at that session" is the session named before it. */
export function withSameSession(text: string, found: DueFinding[]): DueFinding[] {
  if (!text.includes('session')) return found;
  const again = matchesOf(SAME_SESSION, text).flatMap(({ index, 0: phrase, 1: limit }): DueFinding[] => {
    const named = found.findLast(
      ({ due, start, isPast }) => start < index && isPast !== true && ('session' in due || 'before_session' in due),
    )?.due;
    const session =
      named === undefined
        ? undefined
        : 'session' in named
          ? named.session
          : 'before_session' in named
            ? named.before_session
            : undefined;
    if (session === undefined) return [];
    const of = named?.of === undefined ? {} : { of: named.of };
    const due: Due = limit === 'before' ? { before_session: session, ...of, phrase } : { session, ...of, phrase };
    return [{ due, start: index, end: index + phrase.length, isTerm: false }];
  });
  return again.length === 0 ? found : [...found, ...again].sort((one, other) => one.start - other.start);
}
