import { DELIVERY, ENGLISH_REPORTS, EXISTING, HANDS_OVER, VERB_POSITION } from './report-phrases.en.js';
import { matchesOf } from '../text/matches.js';

/** Words of a task that ask for a report. */
export interface Trigger {
  readonly start: number;
  readonly end: number;
  readonly kind: 'verb' | 'inform' | 'keep' | 'include' | 'passive' | 'subject' | 'handed' | 'deliver' | 'hand-over';
}

const KINDS = ['verb', 'handed', 'inform', 'keep', 'include', 'subject', 'passive'] as const;
const BEFORE = 40;

/** The places where a task asks for reports, those that speak of the same report taken together. */
export function triggersIn(task: string): Trigger[] {
  const all: Trigger[] = [...deliveries(task)];
  for (const kind of KINDS)
    for (const { index, 0: found } of matchesOf(ENGLISH_REPORTS[kind], task))
      if (kind === 'passive' || kind === 'subject' || isVerb(task, index))
        all.push({ start: index, end: index + found.length, kind });
  all.sort((a, b) => a.start - b.start);
  const kept: Trigger[] = [];
  for (const trigger of all) {
    const before = kept.at(-1);
    if (before === undefined || startsAnother(task, before, trigger)) kept.push(trigger);
  }
  return kept;
}

const isVerb = (task: string, at: number): boolean => VERB_POSITION.test(task.slice(Math.max(0, at - BEFORE), at));

/** "to brief … and to submit a report": a further report is coordinated with the first, and not its content. */
function startsAnother(task: string, before: Trigger, trigger: Trigger): boolean {
  if (trigger.kind === 'hand-over' || trigger.start <= before.end) return false;
  const link = task.slice(Math.max(before.end, trigger.start - 24), trigger.start);
  return (
    /(?:;|,|\band\b)(?: and)?(?: also| thereafter| subsequently| further)? (?:(?:also )?to |shall |in )?(?:\p{L}+ly )?(?:continue (?:the existing practice|to) )?$/u.test(
      link,
    ) || /\bof $/.test(link)
  );
}

const REACH = 320;
const SHORT_REACH = 140;

/** Ties each noun for a report to the nearest verb before it that hands something over. */
function deliveries(task: string): Trigger[] {
  const found: Trigger[] = [];
  let verb: { start: number; end: number; word: string } | undefined;
  for (const { index, 0: word, 1: isDelivery, 2: strong } of matchesOf(DELIVERY, task)) {
    if (isDelivery !== undefined) {
      if (isVerb(task, index)) verb = { start: index, end: index + word.length, word };
      continue;
    }
    if (verb === undefined) continue;
    const handsOver = HANDS_OVER.test(verb.word.toLowerCase());
    const between = task.slice(verb.end, index);
    if (between.length > (handsOver ? REACH : SHORT_REACH) || /[;:]/.test(between)) continue;
    if (!isAskedFor(task, index + word.length, between, verb.word.toLowerCase(), strong !== undefined, handsOver))
      continue;
    found.push({ start: verb.start, end: index + word.length, kind: strong === undefined ? 'hand-over' : 'deliver' });
    verb = undefined;
  }
  return found;
}

function isAskedFor(
  task: string,
  end: number,
  between: string,
  verb: string,
  strong: boolean,
  handsOver: boolean,
): boolean {
  const after = task.slice(end, end + 60);
  if (
    /^(?:ing)?[- ](?:system|mechanism|requirement|obligation|cycle|procedure|process|framework|format|tool|guideline|platform|line|standard)/i.test(
      after,
    )
  )
    return false;
  if (strong) {
    if (/^(?:includ|consider|continu|undertak|develop|conduct|giv|shar|suppl)/.test(verb))
      return /^(?:undertak|giv|shar)/.test(verb) || /\b(?:to|of) (?:submit|present|provid|mak)/.test(between);
    return handsOver || !EXISTING.test(between);
  }
  if (!handsOver || /\b(?:this|that|these|such|said)(?: [\p{L}-]+)? $/u.test(between)) return false;
  if (verb.startsWith('provid') || verb.startsWith('receiv') || verb.startsWith('furnish'))
    return (
      /\b(?:to|for consideration by) (?:the |its |it\b|all )?(?:\p{Lu}|member|it\b)/u.test(`${between} ${after}`) &&
      !/assistance|support|all (?:the )?(?:necessary|relevant|requested)|advice|guidance/i.test(between)
    );
  return true;
}
