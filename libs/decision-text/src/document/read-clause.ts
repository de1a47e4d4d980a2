import type { DueFinding } from '../grammar/due-finding.js';
import type { Deadline, Directive, Due, EarlierTarget } from '../decision-document.js';
import { type Address, NOBODY } from '../grammar/address.js';
import { modeIn } from '../grammar/asked-words.js';
import type { Clause } from '../directive/clauses.js';
import type { Effect } from '../grammar/effect.js';
import { mandateClass } from '../directive/mandate-class.js';
import { earlierIn } from '../renewal/earlier.js';
import { type Renewal, renewalIn } from '../renewal/renewals.js';
import type { Language } from '../grammar/language.js';
import { NONE } from '../text/none.js';
import { type Passage, spanIn } from '../text/passage.js';
import type { DecisionContext } from './context.js';
import { askedWithoutTime } from './asked-without-time.js';
import { calledBefore } from './called-before.js';
import { directiveOf } from './directive-of.js';
import { readTask, type TaskReading } from './read-task.js';
import { runsAfter } from './running-on.js';
import type { Dues, Task } from './task.js';

export interface ClauseReading extends TaskReading {
  /** Offset of the verb in the passage. */
  readonly start: number;
  readonly directive: Directive;
  readonly renewal: Renewal | undefined;
  /** What it does to earlier decisions beside renewing. */
  readonly earlier: readonly EarlierTarget[];
}

/** Reads one directive with what it asks for. */
export function readClause(
  passage: Passage,
  { verb, end, doers }: Clause,
  dues: Dues,
  previous: Directive | undefined,
  context: DecisionContext,
): ClauseReading {
  const object = passage.text.slice(verb.end, end);
  const effect = context.language.effect(verb, object, context.body);
  const asks = effect.mandate && !effect.spent && effect.givesTime !== true;
  const named =
    asks &&
    ((verb.row[2] === 'ask' && verb.row[1] === 'decision') ||
      effect.act !== 'decision' ||
      context.language.clauses.decides.has(verb.row[0]))
      ? context.language.address(verb.lemma, object)
      : { ...NOBODY, addressees: asks ? laidOn(verb.lemma, object, context) : [] };
  const granted = effect.givesTime === true ? context.language.granted?.to(verb.lemma, object) : undefined;
  const before = passage.text.slice(0, verb.start);
  const fallback =
    named.addressees.length > 0
      ? []
      : asks && context.language.clauses.enclitic.test(passage.text.slice(verb.start, verb.end))
        ? verb.row[2] === 'ask'
          ? antecedent(before, previous, context.language)
          : (previous?.addressees ?? [])
        : context.language.asksFor(verb.lemma, object) === 'awaited'
          ? (previous?.addressees ?? [])
          : [];
  const names = doers ?? (granted !== undefined ? [granted] : fallback.length > 0 ? fallback : named.addressees);
  const addressees = names.flatMap((name) =>
    context.language.pronoun.test(name)
      ? antecedent(before, previous, context.language)
      : [calledBefore(name, passage.text.slice(0, verb.end), context)],
  );
  const start = context.language.clauses.reportsItself?.test(verb.lemma) === true ? verb.start : verb.end;
  const task = { passage, start, end, addressees, dues };
  const moreTime = moreTimeIn(effect, object, { verb, end }, passage.text, { dues, context });
  const read =
    moreTime || effect.givesTime
      ? { ...NOTHING, deadlines: asTerms(readTask(task, context, 'no-reports').deadlines) }
      : readingOf(task, { verb, end }, object, effect, context);
  const review = asks && isReview({ verb, end }, object, named, context);
  const deadlines = review ? asReviews(read.deadlines) : read.deadlines;
  const told = earlierIn(verb.lemma, object, context);
  const renewed = effect.act === 'renewal' ? renewalIn(object, context) : undefined;
  const isAgain = renewed !== undefined && isAskedAgain(object.trimStart(), renewed, told, { read, context });
  const renewal = isAgain ? undefined : renewed;
  const earlier = renewal ? [] : told;
  const directive = directiveOf({
    verb: verb.lemma,
    act: effect.act,
    addressees,
    class:
      effect.mandate && !isAgain && !isDone(object, earlier, context)
        ? mandateClass(effect, addressees, context.body, context.language)
        : undefined,
    mode: addressees.length > 0 && context.language.modes ? modeIn(context.language.modes, object) : undefined,
    through: named.through,
    calledUpon: named.calledUpon,
    term: moreTime ? undefined : termIn(effect, { verb, end }, passage.text, { dues, context }),
    review: reviewIn(deadlines),
    moreTime,
    deliverable:
      asks && effect.act !== 'renewal' && !review
        ? askedWithoutTime(
            { text: passage.text, clause: { verb, end }, addressees: names, read },
            context.language.deliverables,
          )
        : undefined,
    span: spanIn(passage, verb.start, end),
  });
  return { start: verb.start, directive, renewal, earlier, ...read, deadlines };
}

/** "Establecer que la Comisión elevará su informe", "transferir à Agência a responsabilidade": on whom it is laid. */
function laidOn(
  lemma: string,
  object: string,
  { language: { clauses, families, address } }: DecisionContext,
): readonly string[] {
  const what = object.trimStart();
  for (const { pattern, as } of clauses.asksBesides ?? NONE) {
    const [whole, whom] = pattern.exec(`${lemma} ${what}`) ?? [];
    if (whole !== undefined && whom !== undefined)
      return address(as, `${whom} ${`${lemma} ${what}`.slice(whole.length).trimStart()}`).addressees;
  }
  const body = clauses.setsUp?.(lemma, what);
  if (body !== undefined) return [body];
  if (!clauses.that.test(what)) return [];
  const [duty] = families?.duties(what) ?? [];
  return duty?.start === 0 ? duty.addressees : address(lemma, what).addressees;
}

/** What a directive asks for; of one that asks for nothing, how long it runs and what it calls to mind. */
function readingOf(
  task: Task,
  { verb }: Clause,
  object: string,
  effect: Effect,
  context: DecisionContext,
): TaskReading {
  if (effect.mandate && !effect.spent) return readTask(task, context, context.language.asksFor(verb.lemma, object));
  return effect.spent ? terms(task, context) : requiredOf(task, object, verb.end, context);
}

/** A few days are how long a meeting takes, and no term; unless something is prolonged by them. */
const DAYS_ONLY = /^P\d+[DW]$/;

interface Reading {
  readonly dues: Dues;
  readonly context: DecisionContext;
}

/** How long what is decided, renewed or asked for runs. */
function termIn({ act, mandate, spent }: Effect, clause: Clause, text: string, reading: Reading): Due | undefined {
  if (!mandate && !spent) return undefined;
  const { runsOn } = reading.context.language;
  const isOwn = ({ start }: DueFinding): boolean =>
    act === 'decision' || runsOn?.sets.test(text.slice(clause.verb.end, start)) !== true;
  const isTerm = (one: DueFinding): boolean =>
    act === 'renewal' || !('within' in one.due) || (!DAYS_ONLY.test(one.due.within) && isOwn(one));
  const [first, second] = reading
    .dues()
    .filter(
      (one) =>
        one.isTerm && one.isStart !== true && one.start >= clause.verb.end && one.start < clause.end && isTerm(one),
    );
  if (first === undefined) return undefined;
  // "for a further period of six months, until 31 December 2026": the day says it whole.
  const isToldTwice = 'within' in first.due && second !== undefined && second.start - first.end <= TOLD_TWICE;
  if (isToldTwice && !('within' in second.due)) return second.due;
  return act === 'renewal' ? runningOn(first, clause, text, reading) : first.due;
}

/** How far behind a length the day may stand on which it ends: ", that is, until". */
const TOLD_TWICE = 16;

/** What prolongs something, with what it goes on from. */
function runningOn(found: DueFinding, { verb }: Clause, text: string, { context: { language } }: Reading): Due {
  const { due, start } = found;
  if (!('within' in due) || language.runsOn === undefined) return due;
  const words = { verb: `${verb.lemma} ${text.slice(verb.end, start).trimStart()}`, text };
  const after = runsAfter(found, words, language.runsOn);
  return after === undefined ? due : { ...due, after };
}

/** What ends something, or says how long the whole runs, is done by being adopted: nobody is asked for anything. */
const isDone = (object: string, earlier: readonly EarlierTarget[], { language: { life } }: DecisionContext): boolean =>
  earlier.some(({ effect }) => effect === 'terminate' || effect === 'supersede') ||
  life?.wholeLapses.test(object) === true;

/** "reiterates the request made in paragraph 7 of resolution 12": only that, so that nothing begins anew. */
const isAskedAgain = (
  object: string,
  { renews }: Renewal,
  told: readonly EarlierTarget[],
  { read, context: { language } }: { readonly read: TaskReading; readonly context: DecisionContext },
): boolean =>
  told.length > 0 &&
  language.life?.onlyRepeats?.test(object) === true &&
  told.every(({ effect, paragraph }) => effect === 'reiterate' && paragraph !== undefined) &&
  read.reports.length + read.deadlines.length === 0 &&
  object.replace(/[\s.,;]+$/, '').endsWith(renews.at(-1) ?? '\0');

/** "extends until 31 December the deadline for the report requested in paragraph 3 of …": until when, or by how much. */
function moreTimeIn(
  { act, givesTime }: Effect,
  object: string,
  clause: Clause,
  text: string,
  reading: Reading,
): Due | undefined {
  const { dues, context } = reading;
  if (act !== 'renewal' || (!givesTime && context.language.givesTime?.test(object) !== true)) return undefined;
  const own = dues().filter(({ start, isPast }) => start >= clause.verb.end && start < clause.end && isPast !== true);
  const term = own.find(({ isTerm }) => isTerm);
  const granted =
    term === undefined && givesTime ? context.language.granted?.time(clause.verb.lemma, object) : undefined;
  if (granted !== undefined) return 'within' in granted ? { ...granted, after: 'former-end' } : granted;
  const found = term ?? own[0];
  // "amplía en tres meses el plazo": a length right behind the verb is by how much.
  const isAmount = found?.isTerm === true || (found !== undefined && found.start <= clause.verb.end + 1);
  return found && isAmount ? runningOn(found, clause, text, reading) : found?.due;
}

/** Until when more time is given is nobody's debt here. */
const asTerms = (deadlines: readonly Deadline[]): readonly Deadline[] =>
  deadlines.map((due) => ({ ...due, role: 'term' as const }));

/** Whether the body itself means to look at something again; nobody else owes anything by then. */
const isReview = ({ verb }: Clause, object: string, named: Address, { language }: DecisionContext): boolean =>
  named.addressees.length === 0 &&
  (verb.lemma === 'review' || verb.lemma === 'revisar' || language.clauses.reviews.test(object.trimStart()));

const reviewIn = (deadlines: readonly Deadline[]): Due | undefined => {
  const found = deadlines.find(({ role }) => role === 'review');
  if (found === undefined) return undefined;
  const { role: _, deliverable: __, ...due } = found;
  return due;
};

/** The deadlines of a review are no debts. */
const asReviews = (deadlines: readonly Deadline[]): readonly Deadline[] =>
  deadlines.map((due) => ({ ...due, role: due.role ?? 'review' }));

/** "Decides to appoint an expert for a period of one year": what the adoption does may run for a time. */
const terms = (task: Task, context: DecisionContext): TaskReading => ({
  ...NOTHING,
  deadlines: readTask(task, context, 'no-reports').deadlines.filter((due) => due.role === 'term' || 'within' in due),
});

const NOTHING: TaskReading = { reports: [], deadlines: [], remarks: [] };

/** "recalls that States carrying lamps are required to submit reports": an obligation that is only called to mind. */
function requiredOf(task: Task, object: string, offset: number, context: DecisionContext): TaskReading {
  const found = context.language.required(object);
  if (found === undefined) return NOTHING;
  const { reports } = readTask({ ...task, start: offset + found.start, addressees: found.who }, context);
  return { ...NOTHING, reports };
}

/** Whom "him" or "them" stands for: the addressee before, else whom the words before it name. */
const antecedent = (
  before: string,
  previous: Directive | undefined,
  { antecedent: named }: Language,
): readonly string[] =>
  previous !== undefined && previous.addressees.length > 0 ? previous.addressees : named(before);
