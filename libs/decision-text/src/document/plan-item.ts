/** A line of a plan that is a plain list: who is to do what, and by when, in any of the ways in which that is written. */
import { findActor } from '#actor/directory';
import { duesOf } from '../due/dues-of.js';
import type { ActionRow } from '../layout/action-row.js';
import { matchesOf } from '../text/matches.js';
import { concatPassages, type Passage, partOfPassage } from '../text/passage.js';
import type { DecisionContext } from './context.js';

/** Where the words stand that say it. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}
interface Said {
  readonly who: Stretch;
  readonly what: Stretch;
  readonly when: Stretch | undefined;
}

/** "Secretary General: prepare …" */
const BEFORE = /^([^:]{3,120}): (?=.)/u;
/** "… (Secretary General, by 31 March 2011)" */
const IN_BRACKETS = / \(([^()]{3,200})\)[.;]?$/u;
/** "… – Secretary General – first half of 2011" */
const BEHIND_DASH = / [–—-] ([^–—]{3,120}?)(?: [–—-] ([^–—]{3,120}?))?[.;]?$/u;
/** "… Responsible: Secretary General. Deadline: 31 March 2011." */
const LABEL = /(?<=^|[.;,] )([\p{L} ]{2,30}): ([^.;]{2,120})(?=[.;]|$)/gu;
const PARTED = /[,;] |$/g;
/** A name that is known, or several: what only looks like one is nobody's duty. */
const isKnown = (names: string, { body, language }: DecisionContext): boolean => {
  const found = (language.families?.assigned(names) ?? []).flatMap(({ addressees }) => addressees);
  return found.length > 0 && found.every((name) => findActor(name, body ?? undefined) !== undefined);
};

const stretchOf = (part: string, text: string, from: number): Stretch => {
  const start = text.indexOf(part, from);
  return { start, end: start + part.length };
};

const saidBefore = (text: string, context: DecisionContext): Said | undefined => {
  const [lead = '', who = ''] = BEFORE.exec(text) ?? [];
  if (who === '' || !isKnown(who, context)) return undefined;
  return { who: { start: 0, end: who.length }, what: { start: lead.length, end: text.length }, when: undefined };
};

/** "Permanent Council to convene …" */
const saidAsSubject = (text: string, context: DecisionContext): Said | undefined => {
  const [ask] = context.language.families?.listed(text) ?? [];
  const who = ask?.addressees[0];
  if (ask === undefined || who === undefined || !isKnown(who, context)) return undefined;
  return { who: stretchOf(who, text, 0), what: { start: ask.task, end: text.length }, when: undefined };
};

/** A day has a comma of its own: who stands before the first that leaves a name. */
const saidInBrackets = (text: string, context: DecisionContext): Said | undefined => {
  const found = IN_BRACKETS.exec(text);
  if (!found) return undefined;
  const { index: start, 1: inside = '' } = found;
  for (const { index } of matchesOf(PARTED, inside)) {
    const who = inside.slice(0, index);
    if (!isKnown(who, context)) continue;
    const named = stretchOf(who, text, start);
    const rest = inside.slice(index).replace(/^[,;] /, '');
    return {
      who: named,
      what: { start: 0, end: start },
      when: rest === '' ? undefined : stretchOf(rest, text, named.end),
    };
  }
  return undefined;
};

const saidBehindDash = (text: string, context: DecisionContext): Said | undefined => {
  const found = BEHIND_DASH.exec(text);
  const [, who = '', when] = found ?? [];
  if (!found || !isKnown(who, context)) return undefined;
  const { index: start } = found;
  const named = stretchOf(who, text, start);
  return {
    who: named,
    what: { start: 0, end: start },
    when: when === undefined ? undefined : stretchOf(when, text, named.end),
  };
};

const saidByLabels = (text: string, { language }: DecisionContext): Said | undefined => {
  const columns = language.families?.actionColumns;
  let who: Stretch | undefined;
  let when: Stretch | undefined;
  let first = text.length;
  for (const { index, 1: label = '', 2: value = '' } of matchesOf(LABEL, text)) {
    const name = label.trim();
    const isWho = columns?.who.test(name) === true;
    if (!isWho && columns?.when.test(name) !== true) continue;
    const stretch = stretchOf(value, text, index + label.length);
    if (isWho) who ??= stretch;
    else when ??= stretch;
    first = Math.min(first, index);
  }
  return who && first > 0 ? { who, what: { start: 0, end: first }, when } : undefined;
};

const WAYS = [saidByLabels, saidBefore, saidInBrackets, saidBehindDash, saidAsSubject];

/** Who is to do what, as a line of a plan says it; undefined where it names nobody who is known. */
export const planRow = (passage: Passage, context: DecisionContext): ActionRow | undefined => {
  const { text } = passage;
  let said: Said | undefined;
  for (const way of WAYS) said ??= way(text, context);
  if (said === undefined) return undefined;
  const part = ({ start, end }: Stretch) => partOfPassage(passage, start, end);
  const [who, what, when] = [part(said.who), part(said.what), said.when && part(said.when)];
  // "by 31 March" says it all; a bare day is what it is due by.
  const isWhole = when !== undefined && duesOf(context.language, when.text, context.due)[0]?.start === 0;
  return { who, what: isWhole ? concatPassages([what, when]) : what, when: isWhole ? undefined : when };
};
