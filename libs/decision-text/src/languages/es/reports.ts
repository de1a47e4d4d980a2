import type { Due } from '../../decision-document.js';
import { namesSpanishAgent, spanishAgents } from './noun-phrases.js';
import type { DueFinding } from '../../grammar/due-finding.js';
import type { ReportFinding } from '../../grammar/report-finding.js';
import { matchesOf } from '../../text/matches.js';
import { NO_VERB, RECIPIENT, SECOND, SET_UP, SPANISH_REPORTS, WHO_SHALL } from './report-phrases.js';

/** Reads the reports that a Spanish stretch asks for. */
export function spanishReports(
  task: string,
  dues: readonly DueFinding[],
  speaker: string | undefined,
): ReportFinding[] {
  const starts = startsIn(task);
  return starts.flatMap((start, index) =>
    readReport(task, { from: start, to: starts[index + 1] ?? task.length, isFirst: index === 0 }, dues, speaker),
  );
}

const NEAR = 20;
const FAR = 60;

/** Where reports are asked for; what only hands over the report before it, or goes on with it, is none of its own. */
function startsIn(task: string): number[] {
  const found = Object.entries(SPANISH_REPORTS)
    .flatMap(([kind, pattern]) => matchesOf(pattern, task).map(({ index }) => ({ kind, index })))
    .filter(({ kind, index }) => kind === 'include' || !NO_VERB.test(task.slice(Math.max(0, index - 24), index)))
    .sort((one, other) => one.index - other.index);
  return found
    .filter(({ kind, index }, nth) => {
      const before = found[nth - 1];
      if (before === undefined) return true;
      const [, that] = /\b(?:y|e)( que)?(?: le)? $/.exec(task.slice(Math.max(0, index - 10), index)) ?? [null];
      return kind !== 'handed' && that !== null && index > before.index + (that === undefined ? FAR : NEAR);
    })
    .map(({ index }) => index);
}

/** The stretch `[from, to)` that speaks of one report. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly isFirst: boolean;
}

function readReport(
  task: string,
  { from: offset, to: end, isFirst }: Stretch,
  dues: readonly DueFinding[],
  speaker: string | undefined,
): ReportFinding[] {
  const words = task.slice(offset, end);
  const setUp = WHO_SHALL.test(task.slice(Math.max(0, offset - 60), offset)) ? SET_UP.exec(task)?.[1] : undefined;
  const by = setUp !== undefined && namesSpanishAgent(setUp) ? [setUp] : undefined;
  const mine = dues.filter(
    (due) => !due.isTerm && due.start < end && (due.start >= offset || (isFirst && leadsTo(task, due, offset))),
  );
  const split = matchesOf(SECOND, words)
    .map(({ index }) => index)
    .find((index) => {
      const later = mine.filter(({ start }) => start >= offset + index);
      return later.length > 0 && later.length < mine.length;
    });
  const form = /\boral(?:mente)?\b/i.test(words.slice(0, 160))
    ? ('oral' as const)
    : /\bpor escrito\b|\bescrito\b/i.test(words.slice(0, 160))
      ? ('written' as const)
      : undefined;
  const parts =
    split === undefined
      ? [{ words, from: offset, to: end }]
      : [
          { words: words.slice(0, split), from: offset, to: offset + split },
          { words: words.slice(split), from: offset + split, to: end },
        ];
  return parts.map((part) => ({
    by,
    via: viaIn(part.words),
    form,
    to: recipientsIn(part.words, speaker),
    ...occasionsOf(mine.filter(({ start }) => start < part.to && (start >= part.from || part.from === offset))),
    start: part.from,
    end: part.to,
  }));
}

const VIA =
  /(?:a través|por conducto|por intermedio|por medio) de(?:l| la| los| las| su) ((?:\p{Lu}[\p{L}-]*|de|del|la|las|los|y|sobre|para)(?: (?:\p{Lu}[\p{L}-]*|de|del|la|las|los|y|sobre|para)){0,12})/u;

/** Through whom a report goes: "por conducto del Consejo Permanente". */
function viaIn(words: string): string[] {
  const name = VIA.exec(words.slice(0, 400))?.[1]?.replace(/(?: (?:de|del|la|las|los|y|sobre|para))+$/u, '') ?? '';
  return namesSpanishAgent(name) ? [name] : [];
}

const REACH = 120;

/** A day before the verb is that of the report where a session is meant, or nothing stands between. */
const leadsTo = (task: string, { due, start, end }: DueFinding, at: number): boolean =>
  start >= at - REACH &&
  ('session' in due || 'before_session' in due || /^,? ?(?! ?[ye] )(?:\p{L}+ ){0,2}$/u.test(task.slice(end, at)));

function recipientsIn(words: string, speaker: string | undefined): string[] {
  for (const [, found = ''] of matchesOf(RECIPIENT, words.slice(0, 500))) {
    const name = found
      .trim()
      .replace(/(?: (?:de|del|la|las|los|y|sobre|para|o|e|u))+$/u, '')
      .replace(/^próxima /, '');
    if (namesSpanishAgent(name)) return spanishAgents(name);
  }
  return /\ben su (?:[\p{L}]+ ){1,4}per[ií]odo/u.test(words) && speaker !== undefined ? [speaker] : [];
}

function occasionsOf(dues: readonly DueFinding[]): Pick<ReportFinding, 'due' | 'recurrence'> {
  const inSession = dues.some(({ due }) => 'session' in due);
  const named = dues.flatMap(({ due }) => ('recurring' in due || ('year' in due && inSession) ? [] : [due]));
  const dated = named.filter((due) => !('asap' in due));
  const occasions = dated.length > 0 ? dated : named;
  const rule = dues.flatMap(({ due }) => ('recurring' in due ? [due] : []))[0];
  const due: readonly Due[] = occasions.length > 0 ? occasions : rule === undefined ? [{ unspecified: true }] : [rule];
  return { due, recurrence: rule?.recurring ?? null };
}
