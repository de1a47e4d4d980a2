import type { Act, Directive, Due, ReportRequirement } from '../decision-document.js';
import { operativeVerbAt } from '../directive/operative-verb.js';
import type { SentenceAsk } from '../grammar/document-words.js';
import type { Item } from '../layout/item.js';
import type { Language } from '../grammar/language.js';
import { articleBefore } from '../layout/opening.js';
import { NONE } from '../text/none.js';
import type { DecisionContext } from './context.js';
import { readTask, type TaskReading } from './read-task.js';
import type { Surroundings } from './surroundings.js';
import type { Dues } from './task.js';

/** The acts by which somebody is asked: "Calls upon: (a) Governments to …", where each sub-paragraph names whom. */
export const ASKING: ReadonlySet<Act> = new Set(['request', 'instruction', 'exhortation']);

/** So far in may "Section 2." stand before who shall do what was decided. */
const NUMBER_REACH = 16;

/**
 * "Decides: 1. The Director-General shall report", "that the Secretary shall inform": who is to do what is decided stands in
 * the sub-paragraph.
 */
export function withDoer(
  { inherited, isBelowThat = false }: Pick<Surroundings, 'inherited' | 'isBelowThat'>,
  text: string,
  { language, isLoose }: DecisionContext,
): readonly Directive[] {
  const above = inherited[0];
  if (above === undefined) return inherited;
  if (
    inherited.every(({ act, addressees }) => ASKING.has(act) && addressees.length === 0) &&
    !language.operative.infinitive.test(text)
  ) {
    const named = isBelowThat
      ? firstNamed(above.verb, text, language)
      : language.address(above.verb, uncapitalised(text)).addressees;
    const addressees = named.length > 0 ? named : subjectIn(above.verb, text, language);
    return addressees.length === 0 ? inherited : inherited.map((directive) => ({ ...directive, addressees }));
  }
  const isOpen = inherited.every(
    ({ act, mandate, addressees }) => act === 'decision' && mandate && addressees.length === 0,
  );
  if (!isOpen || (!isLoose && language.passive(text).length > 0)) return inherited;
  const doers =
    doersIn(text, language) ??
    (language.clauses.that.test(text)
      ? language.address(above.verb, text).addressees
      : isBelowThat
        ? firstNamed(above.verb, text, language)
        : []);
  return doers.length === 0 ? inherited : inherited.map((directive) => ({ ...directive, addressees: doers }));
}

/** "Resolved, that: (a) the Clerk write": whom a sub-paragraph begins with that goes on behind "that". */
function firstNamed(
  verb: string,
  text: string,
  { address, layout, clauses: { thatWord = '' } }: Language,
): readonly string[] {
  const isArticle = layout.articles.some((article) => text.startsWith(articleBefore(article)));
  const said = isArticle ? uncapitalised(text) : text;
  const { addressees } = address(verb, `${thatWord} ${said}`);
  const [first] = addressees;
  return first === undefined || first.includes('. ') || said.slice(0, RECIPIENT_REACH + first.length).indexOf(first) < 0
    ? NONE
    : addressees;
}
const RECIPIENT_REACH = 12;

/** "Recommends that: 1. States collect data": whoever the sub-paragraph begins with, and no verb before a name: "Promote the Fund". */
function subjectIn(verb: string, text: string, { address, clauses }: Language): readonly string[] {
  const { thatWord, verbBeforeName } = clauses;
  if (thatWord === undefined || verbBeforeName === undefined || !/^\p{Lu}/u.test(text)) return NONE;
  const { addressees } = address(verb, `${thatWord} ${text}`);
  const [first = ''] = addressees;
  return first !== '' && text.startsWith(first) && !verbBeforeName.test(first) ? addressees : NONE;
}

/** Who is to do what a paragraph says: "The Director-General shall report". */
export function doersIn(text: string, { families }: DecisionContext['language']): readonly string[] | undefined {
  const [duty] = families?.duties(text) ?? [];
  if (duty !== undefined && duty.start <= NUMBER_REACH) return duty.addressees;
  const led = LED.exec(text)?.[0];
  const [later] = led === undefined ? [] : (families?.duties(text.slice(led.length)) ?? []);
  return later?.start === 0 ? later.addressees : undefined;
}
/** "A más tardar el 1 de enero de 2021, | los CPC requerirán": when it is to be done, before who is to do it. */
const LED = /^\p{Lu}[^,;:.]{3,80}, (?=\p{Ll})/u;

/** "Parties shall report. The Committee shall review the reports.": the duties of a paragraph that begins with one. */
export function oneAfterAnother(duties: readonly SentenceAsk[]): readonly SentenceAsk[] {
  if ((duties[0]?.start ?? Infinity) > NUMBER_REACH) return NONE;
  return duties.map((duty, index) => ({ ...duty, end: Math.min(duty.end, duties[index + 1]?.start ?? duty.end) }));
}

/** "adopts the following measure: 1. Contracting Parties shall report …": what is adopted lays duties on somebody. */
export const laidDownBelow = (
  inherited: readonly Directive[],
  text: string,
  { language: { families } }: DecisionContext,
): readonly SentenceAsk[] =>
  inherited.length > 0 &&
  inherited.every(({ act, mandate, addressees }) => act === 'decision' && !mandate && addressees.length === 0)
    ? oneAfterAnother(families?.duties(text) ?? NONE)
    : NONE;

/**
 * "Decides: (a) … (b) Requests the Secretary-General …": a sub-paragraph with a verb of the body's own; "Decides: (a) To
 * request the Secretary-General …": what is decided is to ask somebody.
 */
export function speaksForItself(
  text: string,
  inherited: readonly Directive[],
  { language, isLoose }: DecisionContext,
): boolean {
  const isOpen = inherited.every(({ act, addressees }) => act === 'decision' && addressees.length === 0);
  if (isOpen && !isLoose && language.passive(text)[0]?.start === 0) return true;
  const verb = operativeVerbAt(text, 0, language.operative);
  if (verb === undefined) return false;
  if (verb.form === 'third-person')
    return (
      (/^\p{Lu}/u.test(text) || (isLoose && verb.behindSubject === true)) &&
      (verb.row[0].includes(' ') || !language.clauses.opensWithNoun.test(text.slice(verb.end, verb.end + 8)))
    );
  const isNoun = language.clauses.opensWithNoun.test(text.slice(verb.end, verb.end + 8));
  if (isOpen && verb.form === 'infinitive' && language.clauses.onlySaid?.test(verb.row[0]) === true) return true;
  return isOpen && !isNoun && verb.row[2] === 'ask' && ASKING.has(verb.row[1]);
}

/**
 * A sub-paragraph is the task of the directive that stands above it; what the body does itself is no report that somebody owes:
 * "Decides: (a) To present …".
 */
export const inheritedTask = (
  { passage }: Item,
  end: number,
  inherited: readonly Directive[],
  dues: Dues,
  context: DecisionContext,
): TaskReading => {
  const addressees = [...new Set(inherited.flatMap((directive) => directive.addressees))];
  const [above] = inherited;
  const isOwn = above?.act === 'decision' && addressees.length === 0;
  const asks = isOwn ? context.language.asksFor(above.verb, uncapitalised(passage.text)) : 'reports';
  return readTask({ passage, start: 0, end, addressees, dues }, context, asks === 'awaited' ? 'reports' : asks);
};

/** With its first letter small, as behind a verb. */
export const uncapitalised = (text: string): string => {
  const [that = text.charAt(0)] = /^(?:THAT|QUE) /.exec(text) ?? [];
  return that.toLowerCase() + text.slice(that.length);
};

/** "Requests the Secretary-General, by 31 March: (a) to report": what names no time of its own keeps that of its introduction. */
export function dueAsAbove(reading: TaskReading, { deadlines = NONE }: Surroundings): TaskReading {
  const due = deadlines
    .filter(({ role }) => role === undefined)
    .map(({ role: _, deliverable: __, ...one }): Due => one);
  if (due.length === 0 || reading.reports.length === 0) return reading;
  const isOpen = (report: ReportRequirement): boolean =>
    report.recurrence === null && report.due.every((one) => 'unspecified' in one);
  return { ...reading, reports: reading.reports.map((report) => (isOpen(report) ? { ...report, due } : report)) };
}
