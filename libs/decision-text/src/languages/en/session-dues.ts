import type { Due } from '../../decision-document.js';
import { matchesOf } from '../../text/matches.js';
import type { DueContext, DueFinding } from '../../grammar/due-finding.js';
import { ENGLISH_ORDINAL } from './due-phrases.js';
import { ENGLISH_ORDINALS } from './ordinals.js';
import type { DuePlace, DueReading } from '../../due/read-dues.js';

/** Ordinals, and the years by which some bodies call their sessions: "its 2017 session". */
const SESSION_NUMBERS = new RegExp(`${ENGLISH_ORDINAL.source}|\\b(?:19|20)\\d\\d\\b`, 'g');
const BEFORE = /^(?:[Bb]efore|in time for|prior to|in advance of|ahead of)$/;
const AGENDA = /agendas?(?: (?:and|for) [\p{L} ]{1,20})?$/u;
const HELD =
  /(?<!\bbe )\b(?:adopted|held|approved|established|agreed|taken|convened|issued|concluded|signed|submitted|launched|created|opened|organized|requested|considered|expressed|endorsed|proclaimed|dated|presented|entitled|annual)(?: (?:by|in|to) [\p{L} ]{2,30})?,? ?$/u;
const OF_BODY = /^ of the (\p{Lu}[\p{L}-]*(?: (?:(?:of|on|and|for|the) )*\p{Lu}[\p{L}-]*){0,6})/u;
const BODY_BEFORE =
  /\b(?:to|by|of|from) the ((?:\p{Lu}[\p{L}-]* (?:of |on |and |for |the )*)*(?:Council|Assembly|Committee|Commission|Conference|Board|Congress|Meeting|Parties)(?: (?:of|on|for) (?:the )?\p{Lu}[\p{L} -]{2,40})?),? ?$/u;

/** Of a body that counts its sessions by years, an ordinal says nothing of the past. */
const isPastSession = (ordinal: number, { session }: DueContext): boolean =>
  session !== undefined && ordinal < session && (session < FIRST_YEAR || ordinal > FIRST_YEAR);
const FIRST_YEAR = 1900;

/** "before its next regular session", "at the main part of its eightieth session". */
export function readSession(match: RegExpExecArray, { text, start, end, context }: DuePlace): DueReading | undefined {
  const [phrase, limit = '', portion, which = ''] = match as (string | undefined)[];
  const before = text.slice(Math.max(0, start - 80), start);
  if (limit === '' || (limit === 'of' && !AGENDA.test(before.trimEnd()))) return undefined;
  if (HELD.test(before.slice(-60)) && /^(?:[Aa]t|[Dd]uring|[Ii]n|of)$/.test(limit)) return undefined;
  const named = (OF_BODY.exec(text.slice(end, end + 80)) ?? BODY_BEFORE.exec(before))?.[1]?.trim();
  const own = named === undefined || context.speaker?.endsWith(named) === true;
  const of = own ? {} : { of: named };
  const ordinals = matchesOf(SESSION_NUMBERS, which).flatMap(([word]) =>
    /^\d{4}$/.test(word) ? Number(word) : (ENGLISH_ORDINALS.ordinalIn(word) ?? []),
  );
  if (!('of' in of) && ordinals.some((ordinal) => isPastSession(ordinal, context))) return undefined;
  const sessions: readonly (number | 'next')[] = ordinals.length > 0 ? ordinals : ['next'];
  const whole = phrase ?? '';
  const isBefore = BEFORE.test(limit) && !/ (?:end|conclusion) of /.test(whole);
  const part = portion === undefined ? {} : { part: /resumed/.test(whole) ? `${portion} resumed` : portion };
  return {
    dues: sessions.map((session): Due => (isBefore ? { before_session: session, ...of } : { session, ...part, ...of })),
    isTerm: limit === 'until',
  };
}

const SAME_SESSION = /\b(at|for|to|before|during) (?:that|the same|the said|said) (?:regular |special )?session\b/g;

/** "at that session" is the session named before it. */
export function withSameSession(text: string, found: DueFinding[]): DueFinding[] {
  if (!text.includes('session')) return found;
  const again = matchesOf(SAME_SESSION, text).flatMap(({ index, 0: phrase, 1: limit }): DueFinding[] => {
    const named = found.findLast(
      ({ due, start }) => start < index && ('session' in due || 'before_session' in due),
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
