import { occasionsOf } from '../due/schedule.js';
import { type Address, NOBODY } from '../grammar/address.js';
import type { NameList } from '../directive/name-list.js';
import type { Due } from '../decision-document.js';
import type { DueFinding } from '../grammar/due-finding.js';
import type { ReportFinding } from '../grammar/report-finding.js';
import { matchesOf } from '../text/matches.js';

/** One way to ask for a report. */
export interface ReportPhrase {
  /** Global; begins where the report is asked for. */
  readonly pattern: RegExp;
  /** Hands over what the phrase before it asks for: "and present it to the Council". */
  readonly handsOver?: true;
  /** What is told is a report only where a time is set for it: "communicate to the Secretariat, by 30 June, the figures". */
  readonly onlyDated?: true;
  /** What is handed over is a report only where somebody is to have it, or a time is set: "present proposals" alone is none. */
  readonly onlyAddressed?: true;
  /** Its verb is never taken for a noun. */
  readonly isSure?: true;
}

/** How a language asks for reports. */
export interface ReportWords {
  readonly names: NameList;
  /** The phrases are looked for only where this is found. */
  readonly hint: RegExp;
  readonly phrases: readonly ReportPhrase[];
  /** What stands before a word that looks like the verb of a report and is a noun: "the *report*"; at its end. */
  readonly noVerb: RegExp;
  /** A word that is none for sure, at the beginning of what follows: an infinitive. */
  readonly infinitive: RegExp;
  /** "to help the Parties to": the verb behind it is what somebody is helped to do; at its end. */
  readonly helped: RegExp;
  /** "the meeting that will take place", "the goals": what a time behind it says something of; at its end. */
  readonly described: RegExp;
  /** What joins a further report to the one before, at the end of a stretch; the first group is "that". */
  readonly andThat: RegExp;
  /** To whom: the first group, global. */
  readonly recipient: RegExp;
  /** How somebody hands on what was handed to him, before the time he has for it from getting it; who and to whom are its groups. */
  readonly handedOn: RegExp;
  /** What stands before the verb of somebody who hands on what was handed to him: ", who"; at its end. */
  readonly relayed: RegExp;
  /** Small words that a name does not end with. */
  readonly tail: RegExp;
  /** Words that a name does not begin with: "next ". */
  readonly head: RegExp;
  /** A report to the body that speaks: "present to it", "at its thirty-fourth session"; nobody named goes before. */
  readonly toSpeaker: RegExp;
  /** As `toSpeaker`, where nobody else is named. */
  readonly inItsSession: RegExp;
  /** The body whose session is named, where nobody else gets the report: "at the fifth session of the Commission". */
  readonly sessionOf: RegExp;
  /** "as appropriate", behind a recipient: the next one has an occasion of his own; at the end of a stretch. */
  readonly asNeeded: RegExp;
  /** A further recipient, who may have an occasion of his own; global. */
  readonly second: RegExp;
  /** What stands between two who get the same report though more stands between them: ", as well as"; at its end. */
  readonly alsoTo: RegExp;
  /** What stands between a session and the month in which it meets: " of the Council, to be held"; from end to end. */
  readonly meetsIn: RegExp;
  /** Before a session at which a report is only looked at that has a day of its own: "for examination by the Committee at"; at its end. */
  readonly lookedAt: RegExp;
  /** Who is set up to report: the first group. */
  readonly setUp: RegExp;
  readonly whoShall: RegExp;
  /** A report that is looked forward to, with who makes it: the first group. */
  readonly awaited: RegExp;
  /** Through whom: the first group. */
  readonly via: RegExp;
  readonly oral: RegExp;
  readonly written: RegExp;
  /** What may stand between a day and the verb whose day it is, from end to end. */
  readonly between: RegExp;
}

/** The point in "21.º", "21.a": no sentence ends with it. */
const OF_ORDINAL = /(?<=[\dn])\.(?=[ºª°]|[oa] )/g;
const DESCRIBED_REACH = 80;
const NEAR = 20;
const FAR = 60;
const REACH = 120;
const HANDED_REACH = 240;
const FORM_REACH = 160;

/** The stretch `[from, to)` that speaks of one report. */
interface Stretch {
  readonly onlyDated: boolean;
  readonly onlyAddressed: boolean;
  /** Whoever got the report before hands it on. */
  readonly isRelayed: boolean;
  /** It only hands over what was asked for before it: a day set for that is its day. */
  readonly isHandedOn: boolean;
  readonly from: number;
  readonly to: number;
  readonly isFirst: boolean;
  /** Whom "to it" means: who was named last to get a report, else the body that speaks. */
  readonly whom: readonly string[];
}

/** Makes the function that reads the reports which a stretch of a language asks for. */
export function reportReading(words: ReportWords) {
  const readReports = (
    task: string,
    dues: readonly DueFinding[],
    speaker: string | undefined,
  ): readonly ReportFinding[] => {
    if (!words.hint.test(task)) return [];
    const leg = secondLegIn(task, dues, words);
    if (leg !== undefined) {
      const before = dues.filter(({ start }) => start < leg.start);
      const [first, ...others] = readReports(task.slice(0, leg.start), before, speaker);
      const via = leg.by ?? first?.to ?? [];
      return first && via.length > 0
        ? [{ ...first, via, to: leg.to, onward: leg.due, end: task.length }, ...others]
        : others;
    }
    const starts = startsIn(task, words);
    const found: ReportFinding[] = [];
    for (const [index, start] of starts.entries()) {
      const whom = found.findLast(({ to }) => to.length > 0)?.to ?? (speaker === undefined ? [] : [speaker]);
      const by = start.isRelayed ? found.at(-1)?.to : undefined;
      const stretch = { ...start, to: starts[index + 1]?.from ?? task.length, isFirst: index === 0, whom };
      const read = readReport(task, stretch, dues, speaker, words);
      found.push(...(by === undefined ? read : read.map((report) => ({ ...report, by }))));
    }
    return found;
  };
  return readReports;
}

/** "…, quien lo transmitirá a la Asamblea dentro de los quince días de recibido": the second leg of a report. */
function secondLegIn(task: string, dues: readonly DueFinding[], { handedOn, names, tail }: ReportWords) {
  const found = handedOn.exec(task);
  if (found === null) return undefined;
  const [words, agent, recipient = ''] = found as unknown as (string | undefined)[];
  const end = found.index + (words?.length ?? 0);
  const period = dues.find(({ start, counted }) => counted !== undefined && start >= end - 1 && start <= end + 1);
  const name = recipient.trim().replace(tail, '');
  if (period?.counted === undefined || !names.namesAgent(name)) return undefined;
  const to = names.agentsIn(name);
  const of = period.counted.days === 'sitting' ? to[0] : undefined;
  return {
    by: agent !== undefined && names.namesAgent(agent) ? names.agentsIn(agent) : undefined,
    to,
    due: {
      ...period.counted,
      ...(of !== undefined && { of }),
      ...(period.due.phrase !== undefined && { phrase: period.due.phrase }),
    },
    start: found.index,
  };
}

/** Where reports are asked for; what only hands over the report before it, or goes on with it, is none of its own. */
function startsIn(
  task: string,
  { phrases, noVerb, infinitive, helped, andThat, relayed }: ReportWords,
): readonly Pick<Stretch, 'from' | 'isHandedOn' | 'onlyDated' | 'onlyAddressed' | 'isRelayed'>[] {
  const flat = (task.charAt(0).toLowerCase() + task.slice(1)).replace(OF_ORDINAL, '·');
  const found = phrases
    .flatMap((phrase) => matchesOf(phrase.pattern, flat).map(({ index }) => ({ phrase, index })))
    .filter(({ index }) => !helped.test(task.slice(Math.max(0, index - REACH), index)))
    .filter(
      ({ phrase, index }) =>
        phrase.isSure === true ||
        !noVerb.test(task.slice(Math.max(0, index - 24), index)) ||
        infinitive.test(task.slice(index, index + 24)),
    )
    .sort((one, other) => one.index - other.index);
  const isRelayed = (index: number): boolean => relayed.test(task.slice(Math.max(0, index - 24), index));
  return found
    .filter(({ phrase, index }, nth) => {
      const before = found[nth - 1];
      if (before === undefined || (phrase.handsOver === true && isRelayed(index))) return true;
      const [, that] = andThat.exec(task.slice(Math.max(0, index - 10), index)) ?? [null];
      const isApart = before.phrase.onlyDated === true && phrase.onlyDated !== true;
      return (
        phrase.handsOver !== true &&
        that !== null &&
        (isApart || index > before.index + (that === undefined ? FAR : NEAR))
      );
    })
    .map(({ phrase, index }) => ({
      from: index,
      isRelayed: phrase.handsOver === true && isRelayed(index),
      isHandedOn: phrase.handsOver === true,
      onlyDated: phrase.onlyDated === true,
      onlyAddressed: phrase.onlyAddressed === true,
    }));
}

function readReport(
  task: string,
  { isHandedOn, onlyDated, onlyAddressed, from: offset, to: end, isFirst, whom }: Stretch,
  dues: readonly DueFinding[],
  speaker: string | undefined,
  language: ReportWords,
): ReportFinding[] {
  const { names, setUp, whoShall, second, oral, written } = language;
  const words = task.slice(offset, end);
  const whole = whoShall.test(task.slice(Math.max(0, offset - 60), offset)) ? setUp.exec(task)?.[1] : undefined;
  const by = whole !== undefined && names.namesAgent(whole) ? [whole] : undefined;
  const until = dues.filter(({ isTerm, start, due }) => isTerm && start >= offset && start < end && !('within' in due));
  const own = dues.filter(
    (due) =>
      !due.isTerm &&
      !language.described.test(task.slice(Math.max(0, due.start - DESCRIBED_REACH), due.start)) &&
      due.start < end &&
      (due.start >= offset || (isFirst && leadsTo(task, due, offset, dues, language))),
  );
  const named =
    isHandedOn && isFirst && own.length === 0
      ? dues.filter(
          ({ isTerm, start, due }) => !isTerm && 'within' in due && start < offset && start >= offset - HANDED_REACH,
        )
      : own;
  const mine = withoutItsMonth(task, withoutLook(task, named, language), language);
  if (onlyDated && mine.length === 0) return [];
  const split = matchesOf(second, words)
    .map(({ index }) => index)
    .find((index) => {
      const later = mine.filter(({ start }) => start >= offset + index);
      return later.length > 0 && (later.length < mine.length || language.asNeeded.test(words.slice(0, index)));
    });
  const beginning = words.slice(0, FORM_REACH);
  const form = oral.test(beginning) ? ('oral' as const) : written.test(beginning) ? ('written' as const) : undefined;
  const parts =
    split === undefined
      ? [{ words, from: offset, to: end }]
      : [
          { words: words.slice(0, split), from: offset, to: offset + split },
          { words: words.slice(split), from: offset + split, to: end },
        ];
  const reports = parts.map((part) => ({
    by,
    via: viaIn(part.words, language),
    form,
    to: language.toSpeaker.test(part.words) && whom.length > 0 ? whom : recipientsIn(part.words, speaker, language),
    ...occasionsOf([
      ...mine.filter(({ start }) => start < part.to && (start >= part.from || part.from === offset)),
      ...until,
    ]),
    start: part.from,
    end: part.to,
  }));
  return onlyAddressed && mine.length === 0 ? reports.filter(({ to }) => to.length > 0) : reports;
}

/** "antes del 1 de febrero, un informe para su examen por el Comité en su 45ª reunión": when it is looked at is no occasion of its own. */
const withoutLook = (
  task: string,
  dues: readonly DueFinding[],
  { lookedAt }: Pick<ReportWords, 'lookedAt'>,
): readonly DueFinding[] =>
  dues.length < 2 || !dues.some(({ due }) => 'date' in due || 'month' in due)
    ? dues
    : dues.filter(
        ({ due, start }) => !namesSession(due) || !lookedAt.test(task.slice(Math.max(0, start - HANDED_REACH), start)),
      );

/** "à la prochaine session du Conseil en juillet 2019": when the session meets is no day of its own. */
const withoutItsMonth = (
  task: string,
  dues: readonly DueFinding[],
  { meetsIn }: Pick<ReportWords, 'meetsIn'>,
): readonly DueFinding[] =>
  dues.filter(({ due, start }, index) => {
    const before = dues[index - 1];
    const isMonth = 'month' in due || 'year' in due;
    return (
      !isMonth || before === undefined || !namesSession(before.due) || !meetsIn.test(task.slice(before.end, start))
    );
  });

/** Makes the function that reads a report which is looked forward to. */
export const awaitedReport =
  (words: ReportWords) =>
  (object: string, dues: readonly DueFinding[], speaker: string | undefined): ReportFinding => ({
    by: undefined,
    via: viaIn(object, words),
    to: recipientsIn(object, speaker, words),
    form: undefined,
    ...occasionsOf(dues),
    start: 0,
    end: object.length,
  });

/** Who makes a report that is looked forward to: "the report of the Secretary-General", "that the Commission will submit". */
export function reporterIn(object: string, { awaited, names, tail }: ReportWords): Address {
  const name = awaited.exec(object.slice(0, FORM_REACH))?.[1]?.trim().replace(tail, '') ?? '';
  return names.namesAgent(name) ? { ...NOBODY, addressees: names.agentsIn(name) } : NOBODY;
}

/** Through whom a report goes: "through the Permanent Council". */
function viaIn(words: string, { via, tail, names }: ReportWords): string[] {
  const name = via.exec(words.slice(0, 400))?.[1]?.replace(tail, '') ?? '';
  return names.namesAgent(name) ? [name] : [];
}

/** So far from what comes again stands what is done as often: "meets every six months and reports". */
const AND_REACH = 8;

/** A day before the verb is that of the report where nothing stands between, or a session is meant and none is named behind it. */
const leadsTo = (
  task: string,
  { due, start, end }: DueFinding,
  at: number,
  all: readonly DueFinding[],
  { between, andThat }: ReportWords,
): boolean =>
  start >= at - REACH &&
  (between.test(task.slice(end, at)) ||
    ('recurring' in due &&
      at - end <= AND_REACH &&
      andThat.test(task.slice(end, at)) &&
      !all.some((one) => one.start > at && 'recurring' in one.due)) ||
    (namesSession(due) && !all.some((one) => one.start > at && namesSession(one.due))));

const namesSession = (due: Due): boolean => 'session' in due || 'before_session' in due;

/** What may stand between two who get the same report: "al Consejo y a la Asamblea". */
const FOLLOWS_ON = /^,? ?(?:\p{L}{1,2} )?$/u;

function recipientsIn(words: string, speaker: string | undefined, language: ReportWords): readonly string[] {
  const { names, recipient, tail, head, inItsSession, sessionOf, alsoTo } = language;
  const told: string[] = [];
  let end = 0;
  for (const { index, 0: whole, 1: found = '' } of matchesOf(recipient, words.slice(0, 500))) {
    const between = words.slice(end, index);
    if (told.length > 0 && !FOLLOWS_ON.test(between) && !alsoTo.test(between)) break;
    const name = found.trim().replace(tail, '').replace(head, '');
    if (names.namesAgent(name)) told.push(...names.agentsIn(name));
    end = index + whole.length;
  }
  if (told.length > 0) return [...new Set(told)];
  const holder = sessionOf.exec(words.slice(0, 500))?.[1]?.trim().replace(tail, '');
  if (holder !== undefined && names.namesAgent(holder)) return names.agentsIn(holder);
  return inItsSession.test(words) && speaker !== undefined ? [speaker] : [];
}
