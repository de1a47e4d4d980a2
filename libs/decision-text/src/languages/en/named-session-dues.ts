import type { Due } from '../../decision-document.js';
import { fromRoman } from '#symbol';
import type { DueContext } from '../../grammar/due-finding.js';
import type { DuePlace, DueReading } from '../../due/read-dues.js';
import { isShortFor } from '../../due/named-sessions.js';
import { SESSIONED } from '../../due/sessioned.js';
import { matchesOf } from '../../text/matches.js';
import { ENGLISH_ORDINAL } from './due-phrases.js';
import { ENGLISH_ORDINALS } from './ordinals.js';
import { periodOf } from './period-dues.js';
import { isHeld, LEAD, ownerOf } from './session-dues.js';

const ANY_CASE = new RegExp(ENGLISH_ORDINAL.source, 'gi');
const ordinalsIn = (words: string): number[] =>
  matchesOf(ANY_CASE, words).flatMap(([word]) => ENGLISH_ORDINALS.ordinalIn(word) ?? []);
const isBefore = (limit: string): boolean => /^(?:before|prior to|in advance of|ahead of|in time for)$/i.test(limit);

const atEach = (
  ordinals: readonly (number | 'next')[],
  limit: string,
  of: { of?: string; lead?: string },
): readonly Due[] =>
  ordinals.map((session): Due => (isBefore(limit) ? { before_session: session, ...of } : { session, ...of }));

/**
 * "at its ninth meeting", of a body that is named right before, or else of whoever is asked; "at the ninth meeting of
 * the Conference", of a body that is known.
 */
export function readMeetingAsSession(match: RegExpExecArray, place: DuePlace): DueReading | undefined {
  const [, limit = '', whose = '', which = ''] = match;
  const { context } = place;
  const owner = ownerOf(place) ?? membersBehind(place);
  if (owner === 'past' || (!isBefore(limit) && isHeld(place.text, place.start))) return undefined;
  if (owner === 'through') return { dues: [] };
  if (
    /^the$/i.test(whose) &&
    !holdsMeetings(owner, context) &&
    !isPlainMeeting(match, owner, place.text.slice(place.end, place.end + 9))
  )
    return undefined;
  const ordinals = ordinalsIn(which);
  const of = owner?.of === undefined ? {} : { of: owner.of };
  const isOver = ordinals.some((ordinal) => context.session !== undefined && ordinal < context.session);
  if (isOver && owner !== undefined && owner.of === undefined) return undefined;
  const lead = isBefore(limit) ? LEAD.exec(place.text.slice(Math.max(0, place.start - 80), place.start)) : null;
  return {
    dues: atEach(ordinals.length > 0 ? ordinals : ['next'], limit, {
      ...of,
      ...(lead && { lead: periodOf(lead[1], lead[2] ?? '') }),
    }),
    ...(lead && { start: place.start - lead[0].length }),
    isTerm: /^until$/i.test(limit),
    isPossessive: owner === undefined,
    isPast:
      owner === undefined &&
      (isOver || (!isPlainNext(whose, ordinals) && context.session !== undefined && !meetsInMeetings(context))),
  };
}

/** "the thirty-fifth Meeting of States Parties": so a body is called that counts its meetings. */
function membersBehind({ text, end }: DuePlace): { readonly of: string } | undefined {
  const members = OF_MEMBERS.exec(text.slice(end, end + 40))?.[0];
  return members === undefined ? undefined : { of: `Meeting${members}` };
}
const OF_MEMBERS = /^ of (?:the )?(?:(?:High )?Contracting Parties|States Parties|Parties|Signatories)\b/;

/** "to report at the next meeting": it is nobody else's, whatever the body calls its sessions. */
const isPlainNext = (whose: string, ordinals: readonly number[]): boolean =>
  /^the$/i.test(whose) && ordinals.length === 0;

/** "to the 57th meeting of the Standing Committee", "to the next meeting": in small letters it is no name. */
const isPlainMeeting = (
  { 0: phrase, 3: which = '' }: RegExpExecArray,
  owner: { readonly of?: string } | undefined,
  behind: string,
): boolean =>
  owner === undefined
    ? (/ meetings?$/.test(phrase) && /^next$/i.test(which)) || (ordinalsIn(which).length > 0 && !IS_OF.test(behind))
    : owner.of === undefined || (/ meetings?$/i.test(phrase) && HOLDS_MEETINGS.test(owner.of));
/** "the 12th Meeting of Ministers": a meeting with a name of its own. */
const IS_OF = /^ (?:of|on|for|between) /;
const HOLDS_MEETINGS =
  /\b(?:Committee|Subcommittee|Commission|Council|Conference|Assembly|Board|Body|Panel|Bureau|Group|Forum|Platform|Parties|Task Force|Network|Ministers|Officials|Heads|Leaders|Commissioners|Governors|Directors|Experts)\b|^[A-Z]{3,}$/;

/** Whether the meeting is a session of a body that is known: a meeting of anybody else has a name of its own. */
const holdsMeetings = (owner: { readonly of?: string } | undefined, context: DueContext): boolean =>
  owner === undefined
    ? meetsInMeetings(context)
    : owner.of === undefined || context.facts.meant(owner.of, context.speaking) !== undefined;

/** Whether the body that speaks calls its sessions meetings. */
const meetsInMeetings = ({ speaking }: DueContext): boolean =>
  speaking?.sessions.some(({ pattern }) => /\bmeeting\b/i.test(pattern)) === true;

/** "to the Thirty-fifth World Assembly", "to the Thirty-sixth and Fortieth World Assemblies". */
export function readNamedSession(match: RegExpExecArray, { text, start, context }: DuePlace): DueReading | undefined {
  const [, limit = '', which = '', printed = ''] = match;
  const ordinals = ordinalsIn(which);
  if (ordinals.length === 0 || isHeld(text, start)) return undefined;
  const name = printed.replace(/ies$/, 'y');
  const { speaker, session } = context;
  const own = speaker !== undefined && (speaker === name || speaker.endsWith(` ${name}`));
  if (own && session !== undefined && ordinals.some((ordinal) => ordinal < session)) return undefined;
  return { dues: atEach(ordinals, limit.toLowerCase(), own ? {} : { of: name }) };
}

/** "to COP 16": the session of a body by its initials. */
export function readAcronymSession(match: RegExpExecArray, { text, start, context }: DuePlace): DueReading | undefined {
  const [, limit = '', acronym = '', number = ''] = match;
  const letter = BY_A_LETTER[acronym];
  const own =
    context.speaker !== undefined &&
    (letter === undefined ? isShortFor(acronym, context.speaker) : context.speaker.endsWith(letter));
  if ((letter === undefined && !SESSIONED.includes(acronym)) || isHeld(text, start)) return undefined;
  const ordinal = Number(number) || fromRoman(number);
  if (ordinal === undefined || (own && context.session !== undefined && ordinal < context.session)) return undefined;
  return { dues: atEach([ordinal], limit, own ? {} : { of: letter ?? acronym }) };
}

/** "C 136", "A 35", "B.25": the letter of an organ before the number of its session. */
const BY_A_LETTER: Readonly<Record<string, string>> = { A: 'Assembly', B: 'Board', C: 'Council' };
