import type { OperativeLanguage, OperativeVerb, VerbForm } from '../grammar/operative-language.js';

const MOST_ADVERBS = 6;

/** A cheap look at the first word: whether an operative verb of this form may begin here. */
export function mayBeVerb(text: string, at: number, form: VerbForm, language: OperativeLanguage): boolean {
  const word = wordAt(text, at);
  return (
    (form === 'infinitive' && word === language.infinitiveMark) ||
    language.verbs.get(word)?.some((reading) => reading.form === form) === true ||
    language.isAdverb(word) ||
    phraseLength(text, at, word, language) > 0
  );
}

/**
 * Reads an operative verb at an offset: "Also requests", "To strongly urge", "Notes with satisfaction".
 * Looks at a bounded number of words, so that a scan over a passage stays linear.
 */
export function operativeVerbAt(text: string, start: number, language: OperativeLanguage): OperativeVerb | undefined {
  return start === 0 && language.remembered !== undefined
    ? language.remembered.opening(text)
    : findVerb(text, start, language);
}

function findVerb(text: string, start: number, language: OperativeLanguage): OperativeVerb | undefined {
  if (start >= text.length) return undefined;
  const subject = afterSubject(text, start, language);
  let at = skipAdverbs(text, subject ?? start, language);
  let marked = false;
  const mark = language.infinitiveMark;
  let word = wordAt(text, at);
  if (mark !== '' && word === mark) {
    marked = true;
    at = skipAdverbs(text, skipSpace(text, at + mark.length), language);
    word = wordAt(text, at);
  }
  const readings = language.verbs.get(word);
  if (readings === undefined) return undefined;
  const afterWord = at + word.length;
  for (const { row, form, particles, needsSubject } of readings) {
    if (marked && form === 'third-person') continue;
    if (needsSubject === true && start === 0 && subject === undefined) continue;
    const end = afterParticles(text, afterWord, particles, language);
    if (end === undefined) continue;
    const speaks = form === 'bare' && subject !== undefined && language.bareSpeaks === true;
    const expresses = row[0] === language.expressing.lemma;
    return {
      lemma: expresses ? expressed(text, end, language) : row[0],
      row,
      form: marked ? 'infinitive' : speaks ? 'third-person' : form,
      ...(needsSubject === true ? { behindSubject: true } : {}),
      ...(speaks ? { isBare: true } : {}),
      start,
      end: expresses ? end : skipAdverbs(text, needsSubject === true ? behindColon(text, end) : end, language),
    };
  }
  return undefined;
}

/** "AGREED: that", "Resolved, That", "Resolved (2010.12.10.02), that": minutes part the verb from what it governs. */
function behindColon(text: string, at: number): number {
  if (text.charAt(at) === '(') {
    NUMBERED.lastIndex = at;
    return NUMBERED.test(text) ? NUMBERED.lastIndex : at;
  }
  return /[:,]/.test(text.charAt(at)) || STROKE.test(text.slice(at, at + 2)) ? at + 1 : at;
}
/** "AGREED – That" */
const STROKE = /^[–—-] /;
const NUMBERED = /\([\d./-]{2,20}\)[:,]?/y;

/** At the beginning of a paragraph the body may name itself: "The Security Council requests …". */
function afterSubject(text: string, start: number, { subject }: OperativeLanguage): number | undefined {
  if (start > 0) return undefined;
  for (const from of /^[«“"]/.test(text) ? [0, 1] : [0]) {
    subject.lastIndex = from;
    const named = subject.exec(text);
    if (named !== null) return from + named[0].length;
  }
  return undefined;
}

function afterParticles(
  text: string,
  from: number,
  particles: readonly string[],
  language: OperativeLanguage,
): number | undefined {
  let at = from;
  for (const particle of particles) {
    at = skipSpace(text, at);
    let word = wordAt(text, at);
    if (word !== particle) {
      at = skipAdverbs(text, at, language);
      word = wordAt(text, at);
    }
    for (let fillers = 0; fillers < 3 && word !== particle; fillers++) {
      if (!language.filler.test(word)) return undefined;
      at = skipSpace(text, at + word.length);
      word = wordAt(text, at);
    }
    if (word !== particle) return undefined;
    at += particle.length;
  }
  return skipSpace(text, at);
}

const OBJECT_REACH = 9;

/** "expresses its deep appreciation" → "express appreciation". */
function expressed(text: string, from: number, { expressing }: OperativeLanguage): string {
  let at = from;
  for (let words = 0; words < OBJECT_REACH; words++) {
    const word = wordAt(text, at);
    if (expressing.nouns.has(word)) return `${expressing.lemma} ${word}`;
    at = skipSpace(text, at + word.length);
    if (text.charAt(at) === ',') at = skipSpace(text, at + 1);
  }
  return expressing.lemma;
}

function skipAdverbs(text: string, from: number, language: OperativeLanguage): number {
  let at = skipSpace(text, from);
  for (let count = 0; count < MOST_ADVERBS; count++) {
    const word = wordAt(text, at);
    const length = language.isAdverb(word) ? word.length : phraseLength(text, at, word, language);
    if (length === 0) return at;
    at = skipSpace(text, at + length);
  }
  return at;
}

function phraseLength(text: string, at: number, word: string, language: OperativeLanguage): number {
  if (!language.phraseStarts.has(word)) return 0;
  language.adverbPhrase.lastIndex = at;
  return language.adverbPhrase.exec(text)?.[0].length ?? 0;
}

/** The letters, hyphens and apostrophes from an offset on, in lower case. */
function wordAt(text: string, at: number): string {
  let end = at;
  let isLower = true;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (!isWordChar(code)) break;
    isLower &&= code >= 97 && code <= 122;
  }
  const word = text.slice(at, end);
  return isLower ? word : word.toLowerCase();
}

const APOSTROPHE = 0x2019;

/** Latin letters with and without accents; read for every word of a text, so without a pattern. */
const isWordChar = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  code === 45 ||
  code === 39 ||
  code === APOSTROPHE ||
  (code >= 0xc0 && code <= 0x24f);

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) === 32) at++;
  return at;
}
