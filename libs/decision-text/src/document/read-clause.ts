import type { Directive, Due } from '../decision-document.js';
import { NOBODY } from '../grammar/address.js';
import type { Clause } from '../directive/clauses.js';
import type { Effect } from '../grammar/effect.js';
import { mandateClass } from '../directive/mandate-class.js';
import { type Renewal, renewalIn } from '../renewal/renewals.js';
import type { Language } from '../grammar/language.js';
import { type Passage, spanIn } from '../text/passage.js';
import type { DecisionContext } from './context.js';
import { directiveOf } from './directive-of.js';
import { type Dues, readTask, type Task, type TaskReading } from './read-task.js';

export interface ClauseReading extends TaskReading {
  /** Offset of the verb in the passage. */
  readonly start: number;
  readonly directive: Directive;
  readonly renewal: Renewal | undefined;
}

/** Reads one directive with what it asks for. */
export function readClause(
  passage: Passage,
  { verb, end }: Clause,
  dues: Dues,
  previous: Directive | undefined,
  context: DecisionContext,
): ClauseReading {
  const object = passage.text.slice(verb.end, end);
  const asksFor = context.language.asksFor(verb.lemma, object);
  const effect = context.language.effect(verb, object, context.body);
  const asks = effect.mandate && !effect.spent;
  const named =
    asks && (verb.row[2] === 'ask' || effect.act !== 'decision' || context.language.clauses.decides.has(verb.row[0]))
      ? context.language.address(verb.lemma, object)
      : NOBODY;
  const spokenOf =
    asksFor === 'awaited' || (asks && context.language.clauses.enclitic.test(passage.text.slice(verb.start, verb.end)));
  const fallback = spokenOf && named.addressees.length === 0 ? (previous?.addressees ?? []) : [];
  const names = fallback.length > 0 ? fallback : named.addressees;
  const addressees = names.flatMap((name) =>
    context.language.pronoun.test(name)
      ? antecedent(passage.text.slice(0, verb.start), previous, context.language)
      : [context.language.fullName(name, passage.text.slice(0, verb.end), context.due.speaker)],
  );
  const directive = directiveOf({
    verb: verb.lemma,
    act: effect.act,
    addressees,
    class: effect.mandate ? mandateClass(effect, addressees, context.body, context.language) : undefined,
    through: named.through,
    calledUpon: named.calledUpon,
    term: termIn(effect, verb.end, end, dues),
    span: spanIn(passage, verb.start, end),
  });
  const renewal = effect.act === 'renewal' ? renewalIn(object, context.series, context.language) : undefined;
  const task = { passage, start: verb.end, end, addressees, dues };
  if (!asks) {
    const said = effect.spent ? terms(task, context) : requiredOf(task, object, verb.end, context);
    return { start: verb.start, directive, renewal, reports: said.reports, deadlines: said.deadlines };
  }
  const { reports, deadlines } = readTask(task, context, asksFor);
  return { start: verb.start, directive, renewal, reports, deadlines };
}

/** How long what is decided, renewed or instructed runs. */
function termIn({ act, mandate, spent }: Effect, start: number, end: number, dues: Dues): Due | undefined {
  if (!mandate && !spent) return undefined;
  if (act !== 'decision' && act !== 'renewal' && act !== 'instruction') return undefined;
  return dues().find((finding) => finding.isTerm && finding.start >= start && finding.start < end)?.due;
}

/** "Decides to appoint an expert for a period of one year": what the adoption does may run for a time. */
const terms = (task: Task, context: DecisionContext): TaskReading => ({
  reports: [],
  deadlines: readTask(task, context, 'no-reports').deadlines.filter((due) => 'within' in due),
});

const NOTHING: TaskReading = { reports: [], deadlines: [] };

/** "recalls that States carrying lamps are required to submit reports": an obligation that is only called to mind. */
function requiredOf(task: Task, object: string, offset: number, context: DecisionContext): TaskReading {
  const found = context.language.required(object);
  if (found === undefined) return NOTHING;
  const { reports } = readTask({ ...task, start: offset + found.start, addressees: found.who }, context);
  return { reports, deadlines: [] };
}

/** Whom "him" or "them" stands for: the addressee before, else whom the words before it name. */
const antecedent = (
  before: string,
  previous: Directive | undefined,
  { antecedent: named }: Language,
): readonly string[] =>
  previous !== undefined && previous.addressees.length > 0 ? previous.addressees : named(before);
