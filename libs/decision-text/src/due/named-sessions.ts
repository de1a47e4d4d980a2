import type { KnownBody } from '#body/directory';
import type { Due } from '../decision-document.js';
import type { BodyFacts } from '../bodies/body-facts.js';
import { isKin } from '../bodies/body-names.js';
import { longestOf, runsOf } from '../bodies/pattern-hints.js';
import { type Naming, namingsOf } from '../bodies/session-names.js';
import type { DueContext, DueFinding } from '../grammar/due-finding.js';
import type { Ordinals } from './ordinals.js';
import { matchesOf } from '../text/matches.js';
import { eachOf, NONE } from '../text/none.js';
import { onceForEach } from '../text/once.js';
import { type Beginning, wordsBegun } from '../text/words-begun.js';

/** How a language speaks of a session that is called by a name of its own: "to the Sixty-eighth World Health Assembly". */
export interface NamedSessionWords {
  readonly code: string;
  readonly ordinals: Ordinals;
  /** Words with which something falls due at a session, and before one; sources of patterns for any letters. */
  readonly at: readonly string[];
  readonly before: readonly string[];
  /** What may stand between them and the name. */
  readonly articles: readonly string[];
  /** What stands between the ordinals of several sessions. */
  readonly and: readonly string[];
  /** Words that say no more than that it is a session, lower case: "session", "regular". */
  readonly common: readonly string[];
  /** Whether what stands before a session says that it is over: "adopted at". */
  readonly isHeld: (text: string, start: number) => boolean;
}

/** One way to name sessions, with the bodies that name theirs so. */
interface NamedSession {
  readonly bodies: KnownBody[];
  readonly naming: Naming;
  /** The pattern is tried only in texts that hold a word which begins so. */
  readonly hint: Beginning;
  /** All its words, in small letters: they stand in every such text. */
  readonly words: readonly string[];
  readonly pattern: RegExp;
  /** A further one behind it: ", the Seventy-sixth World Health Assembly in 2023"; sticky. */
  readonly further: RegExp;
  /** Whether it is letters and a number: "COP 16". */
  readonly isAbbreviated: boolean;
  /** Whether it tells nothing of whose session it is: "twelfth Congress". */
  readonly isCommon: boolean;
}

interface Reading extends NamedSessionWords {
  readonly isBefore: RegExp;
  readonly ordinal: RegExp;
}

/** Makes the function that finds the sessions which are called by names of their own. */
export function namedSessions(words: NamedSessionWords) {
  const namedBy = onceForEach((facts: BodyFacts) => {
    const all = sessionsNamedBy(facts, words);
    const hinted = wordsBegun(all.map(({ hint }) => hint));
    return (text: string): readonly NamedSession[] => {
      const places = hinted(text);
      if (places.length === 0) return NONE;
      const lower = text.toLowerCase();
      return eachOf(places, (place) =>
        all.slice(place, place + 1).filter((named) => named.words.every((word) => lower.includes(word))),
      );
    };
  });
  const reading: Reading = {
    ...words,
    isBefore: new RegExp(`^(?:${words.before.join('|')})$`, 'iu'),
    ordinal: new RegExp(words.ordinals.source, 'giu'),
  };
  return (text: string, context: DueContext): readonly DueFinding[] =>
    eachOf(namedBy(context.facts)(text), (named) =>
      !named.isCommon || isOneOf(named.bodies, context)
        ? matchesOf(named.pattern, text).flatMap((match) => findingsOf(match, text, named, context, reading))
        : NONE,
    );
}

const isOneOf = (bodies: readonly KnownBody[], { speaking }: DueContext): boolean =>
  speaking !== undefined && bodies.includes(speaking);

/** "à la Soixante-Quatorzième et à la Soixante-Seizième Assemblées mondiales": several take an s. */
const inPlural = (source: string): string => source.replaceAll(String.raw`[\s-]{1,3}`, String.raw`s?[\s-]{1,3}`);

const RUN = /\p{L}{2,}/gu;

function sessionsNamedBy({ bodies, isCommon }: BodyFacts, words: NamedSessionWords): readonly NamedSession[] {
  const found = new Map<string, NamedSession>();
  const limits = `(${[...words.before, ...words.at].join('|')}) ?(?:${words.articles.join('|')})?`;
  for (const body of bodies)
    for (const naming of namingsOf(body, words)) {
      const key = naming.pattern.toLowerCase().replace(/\s+/g, '');
      const known = found.get(key);
      if (known !== undefined) {
        if (!known.bodies.includes(body)) known.bodies.push(body);
        continue;
      }
      const own = runsOf(naming.pattern, RUN).filter(({ run }) => !words.common.includes(run.toLowerCase()));
      const hint = longestOf(own);
      if (hint === undefined || !naming.groups.some(({ said }) => said === 'session' || said === 'year')) continue;
      const isAbbreviated = !naming.groups.some(({ form }) => form === 'ordinal');
      const others = isAbbreviated ? '' : `((?:${words.ordinals.source}(?:${words.and.join('|')})){0,5})`;
      found.set(key, {
        bodies: [body],
        naming,
        hint,
        words: own.map(({ run }) => run.toLowerCase()),
        isAbbreviated,
        isCommon: !isAbbreviated && isCommon(own.map(({ run }) => run.toLowerCase()).join(' ')),
        pattern: new RegExp(
          String.raw`(?<![\p{L}-])${limits}${isAbbreviated ? '()' : others}${inPlural(naming.source)}(?![\p{L}\d]|[./]\d)`,
          'giu',
        ),
        further: new RegExp(
          String.raw`(?:,? \p{L}{1,2} (?:19|20)\d\d)?(?:${words.and.join('|')})(?:${words.articles.join('|')})?(${naming.source})(?![\p{L}\d]|[./]\d)`,
          'iuy',
        ),
      });
    }
  return [...found.values()];
}

function findingsOf(
  match: RegExpExecArray,
  text: string,
  named: NamedSession,
  context: DueContext,
  { ordinals, ordinal, isBefore, isHeld }: Reading,
): DueFinding[] {
  const { bodies, naming, isAbbreviated } = named;
  const { index: start, 0: phrase, 1: limit = '', 2: others = '' } = match;
  const parts = naming.read(match.slice(2));
  const last = parts?.session ?? parts?.year;
  if (last === undefined || isHeld(text, start)) return [];
  if (isAbbreviated && phrase.slice(limit.length) === phrase.slice(limit.length).toLowerCase()) return [];
  const earlier = matchesOf(ordinal, others).flatMap(([one]) => ordinals.ordinalIn(one) ?? []);
  const { of, isOwn } = ownerAmong(bodies, match, context);
  const sessions = [...earlier, last].filter((one) => !(isOwn && isOver(one, context)));
  const isLimit = isBefore.test(limit.trim());
  const end = start + phrase.length;
  const more = furtherBehind(text, end, named.naming, named.further);
  return [
    ...sessions.map((session): DueFinding => {
      const due: Due = { ...(isLimit ? { before_session: session } : { session }), ...of, phrase: phrase.trim() };
      return { due, start, end, isTerm: false };
    }),
    ...more.map(({ session, phrase: name, ...place }): DueFinding => {
      const due: Due = { ...(isLimit ? { before_session: session } : { session }), ...of, phrase: name };
      return { due, ...place, isTerm: false };
    }),
  ];
}

/** So many sessions may follow one another. */
const MOST_FURTHER = 6;

interface Further {
  readonly session: number;
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
}

/** Those that are listed behind a session by the same name. */
function furtherBehind(text: string, from: number, { read }: Naming, pattern: RegExp): readonly Further[] {
  const found: Further[] = [];
  let at = from;
  for (let count = 0; count < MOST_FURTHER; count++) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const session = match === null ? undefined : read(match.slice(1))?.session;
    if (match === null || session === undefined) break;
    const end = at + match[0].length;
    found.push({ session, phrase: match[1] ?? '', start: at, end });
    at = end;
  }
  return found;
}

const FIRST_YEAR = 1900;
/** A session that is over by the one that speaks; of years, an ordinal says nothing. */
const isOver = (ordinal: number, { session }: DueContext): boolean =>
  session !== undefined && ordinal < session && session < FIRST_YEAR === ordinal < FIRST_YEAR;

/** Whose session it is: that of the body that speaks, of one of its organisation, of the only one; else as printed. */
function ownerAmong(
  bodies: readonly KnownBody[],
  [phrase, limit = '']: RegExpExecArray,
  { speaking, speaker, facts }: DueContext,
): { of: { of?: string }; isOwn: boolean } {
  if (speaking !== undefined && bodies.includes(speaking)) return { of: {}, isOwn: true };
  const letters = /\p{Lu}{2,}|\p{Lu}\p{L}+/u.exec(phrase.slice(limit.length))?.[0] ?? '';
  if (speaking === undefined && speaker !== undefined && isShortFor(letters, speaker)) return { of: {}, isOwn: true };
  const kin = speaking === undefined ? [] : bodies.filter((body) => isKin(body, speaking));
  const [owner] = kin.length === 1 ? kin : bodies.length === 1 ? bodies : [];
  return { of: { of: owner === undefined ? letters : facts.fullName(owner) }, isOwn: false };
}

/** "COP" of "Conference of the Parties": first letters of its words, those of the large ones all. */
export function isShortFor(letters: string, name: string): boolean {
  let at = 0;
  for (const initial of name.split(/[ -]/).map((word) => word.charAt(0))) {
    if (initial.toUpperCase() === letters.charAt(at).toUpperCase()) at++;
    else if (/\p{Lu}/u.test(initial)) return false;
  }
  return at === letters.length;
}
