import type { Due } from '../decision-document.js';
import type { DueFinding } from '../due/due-finding.js';
import { agentsIn, namesAgent, trimmed } from '../directive/noun-phrases.js';
import { ENGLISH_REPORT_WORD, ENGLISH_REPORTS } from './report-phrases.en.js';

/** A report asked for, with offsets in the stretch that was read. */
export interface ReportFinding {
  readonly by: readonly string[] | undefined;
  readonly to: readonly string[];
  readonly due: readonly Due[];
  readonly recurrence: string | null;
  readonly form: 'written' | 'oral' | 'section-of-another-report' | undefined;
  readonly start: number;
  readonly end: number;
}

interface Trigger {
  readonly start: number;
  readonly end: number;
  readonly kind: keyof typeof ENGLISH_REPORTS;
}

/**
 * Reads the reports that a stretch asks for.
 *
 * @param task what is asked, from the infinitive on
 * @param dues the due expressions of that stretch, offsets in it
 * @param speaker name under which the speaking body is addressed
 */
export function englishReports(
  task: string,
  dues: readonly DueFinding[],
  speaker: string | undefined,
): ReportFinding[] {
  if (!ENGLISH_REPORT_WORD.test(task)) return [];
  const triggers = triggersIn(task);
  return triggers.flatMap((trigger, index) => {
    const until = triggers[index + 1]?.start ?? task.length;
    return readReport(task, trigger, until, dues, speaker);
  });
}

const KINDS = ['verb', 'inform', 'deliver', 'include', 'handOver'] as const;
const MIN_GAP = 60;

function triggersIn(task: string): Trigger[] {
  const all: Trigger[] = [];
  for (const kind of KINDS)
    for (const { index, 0: words } of task.matchAll(ENGLISH_REPORTS[kind]))
      all.push({ start: index, end: index + words.length, kind });
  all.sort((a, b) => a.start - b.start);
  const kept: Trigger[] = [];
  for (const trigger of all) {
    const before = kept.at(-1);
    if (before === undefined || trigger.start > before.end + MIN_GAP) kept.push(trigger);
  }
  return kept;
}

const RECIPIENT =
  /\b(?:to|before|for (?:the )?(?:consideration|approval|review|information)(?: by| of)?) ((?:the |its |all |that |each |any )?(?:relevant |respective )?(?:(?:\p{Lu}[\p{L}’'-]*|member|states|parties|of|the|and|for|on)(?: |$)?){1,14})/u;
const OBJECT =
  /^(?:.{0,12}?\b(?:brief|inform|update|notify|advise|apprise|keep|provide|furnish)(?:ing|s)? )((?:the |its |all |it)?(?:[\p{L}’'-]+ ?){1,10}?)(?=$|[,;.]| (?:on|of|about|fully|regularly|informed|apprised|updated|abreast|at|in|with|that|within|every|by|no|continuously|periodically|duly|through|orally|annually|and provide|as|promptly|quarterly|upon|to|immediately|accordingly|before)\b)/iu;

function readReport(
  task: string,
  trigger: Trigger,
  until: number,
  dues: readonly DueFinding[],
  speaker: string | undefined,
): ReportFinding[] {
  const words = task.slice(trigger.start, until);
  const mine = dues.filter(({ start, isTerm }) => start >= trigger.start && start < until && !isTerm);
  const to = recipients(words, trigger, speaker);
  const occasions = mine.filter(({ due }) => !('recurring' in due)).map(({ due }) => due);
  const recurring = mine
    .map(({ due }) => ('recurring' in due ? due.recurring : undefined))
    .find((name) => name !== undefined);
  const due: Due[] =
    occasions.length > 0 ? occasions : recurring === undefined ? [{ unspecified: true }] : [{ recurring }];
  const withoutBody = due.map((one) => one);
  const form = /\boral(?:ly)?\b/i.test(words.slice(0, 200))
    ? 'oral'
    : trigger.kind === 'include'
      ? 'section-of-another-report'
      : /\bwritten\b/i.test(words.slice(0, 200))
        ? 'written'
        : undefined;
  return [
    { by: undefined, to, due: withoutBody, recurrence: recurring ?? null, form, start: trigger.start, end: until },
  ];
}

function recipients(words: string, trigger: Trigger, speaker: string | undefined): string[] {
  const reach = words.slice(0, 500);
  if (trigger.kind === 'inform') {
    const object = trimmed(OBJECT.exec(reach)?.[1] ?? '');
    if (object === 'it' && speaker !== undefined) return [speaker];
    if (object !== '' && (namesAgent(object) || /^\p{Lu}/u.test(object))) return agentsIn(object);
  }
  for (const [, found = ''] of reach.matchAll(new RegExp(RECIPIENT, 'gu'))) {
    const name = found.replace(/ (?:and|of|on|for|the)? ?$/, '').trim();
    if (namesAgent(name)) return agentsIn(cutAtPreposition(name));
  }
  const session = /sessions? of the ([A-Z][\p{L} ]{4,40}?)(?=[,;.]| on | in | and |$)/u.exec(reach)?.[1];
  if (session !== undefined && namesAgent(session)) return [session];
  return /\b(?:its|the) [\p{L}-]+(?:[ -][\p{L}-]+){0,3} sessions?\b/u.test(reach) && speaker !== undefined
    ? [speaker]
    : [];
}

/** "Permanent Council on the": the name ends where lower-case words take over. */
const cutAtPreposition = (name: string): string => name.replace(/ (?:on|for)(?: the)?(?: .*)?$/u, '');
