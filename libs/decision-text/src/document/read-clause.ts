import type { Directive, Due } from '../decision-document.js';
import { NOBODY } from '../grammar/address.js';
import { namesAgentFirst } from '../languages/en/agent-head.js';
import type { Clause } from '../directive/clauses.js';
import type { Effect } from '../grammar/effect.js';
import { agentsIn } from '../languages/en/noun-phrases.js';
import { mandateClass } from '../directive/mandate-class.js';
import { type Renewal, renewalIn } from '../renewal/renewals.js';
import { type Passage, spanIn } from '../text/passage.js';
import type { DecisionContext } from './context.js';
import { directiveOf } from './directive-of.js';
import { type Dues, readTask, type Task, type TaskReading } from './read-task.js';
import { matchesOf } from '../text/matches.js';

export interface ClauseReading extends TaskReading {
  /** Offset of the verb in the passage. */
  readonly start: number;
  readonly directive: Directive;
  readonly renewal: Renewal | undefined;
}

const PRONOUN = /^(?:him|her|them|it|him or her)$/i;

/** Reads one directive with what it asks for. */
export function readClause(
  passage: Passage,
  { verb, end }: Clause,
  dues: Dues,
  previous: Directive | undefined,
  context: DecisionContext,
): ClauseReading {
  const object = passage.text.slice(verb.end, end);
  const effect = context.language.effect(verb, object, context.body);
  const asks = effect.mandate && !effect.spent;
  const named =
    asks && (verb.row[2] === 'ask' || effect.act !== 'decision' || context.language.clauses.decides.has(verb.row[0]))
      ? context.language.address(verb.lemma, object)
      : NOBODY;
  const spokenOf =
    verb.lemma === 'look forward' ||
    (asks && context.language.clauses.enclitic.test(passage.text.slice(verb.start, verb.end)));
  const fallback = spokenOf && named.addressees.length === 0 ? (previous?.addressees ?? []) : [];
  const names = fallback.length > 0 ? fallback : named.addressees;
  const addressees = names.flatMap((name) =>
    PRONOUN.test(name)
      ? antecedent(passage.text.slice(0, verb.start), previous)
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
  const renewal = effect.act === 'renewal' ? renewalIn(object, context.series) : undefined;
  const task = { passage, start: verb.end, end, addressees, dues };
  if (!asks) {
    const said = effect.spent ? terms(task, context) : requiredOf(task, object, verb.end, context);
    return { start: verb.start, directive, renewal, reports: said.reports, deadlines: said.deadlines };
  }
  const { reports, deadlines } = readTask(task, context, reportsOf(verb.lemma, object));
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

const REQUIRED = /\bthat (?:the |all )?([^;,]{3,160}?) (?:is|are) (?:required|obliged) to (?=\p{Ll})/u;
const NOTHING: TaskReading = { reports: [], deadlines: [] };

/** "recalls that States carrying lamps are required to submit reports": an obligation that is only called to mind. */
function requiredOf(task: Task, object: string, offset: number, context: DecisionContext): TaskReading {
  const match = context.language.code === 'en' && object.includes('re required') ? REQUIRED.exec(object) : null;
  const who = match?.[1] ?? '';
  if (match === null || !namesAgentFirst(who)) return NOTHING;
  const start = offset + match.index + match[0].length;
  return { reports: readTask({ ...task, start, addressees: agentsIn(who) }, context).reports, deadlines: [] };
}

/** A body that decides to put a report on its agenda asks for none. */
function reportsOf(lemma: string, object: string): 'reports' | 'no-reports' | 'awaited' {
  if (lemma === 'look forward' || lemma === 'await') return 'awaited';
  return lemma === 'decide' &&
    /^to (?!request|invite|ask|instruct|entrust|direct|extend|renew|establish|create|set up|appoint)/.test(object)
    ? 'no-reports'
    : 'reports';
}

const OFFICE =
  /\b(?:Secretary-?[ ]?General|High Commissioner|Special Rapporteur|Independent Expert|Executive Director|Special Envoy|Special Representative|President|Director-?[ ]?General|Administrator|(?:\p{Lu}[\p{L}-]+ (?:(?:of|on|for|and|the) ){0,2}){0,6}(?:Commission|Committee|Council|Group|Office|Agency|Programme|Board|Panel|Unit|Team|Institute|University|Fund|Conference|Mechanism|Secretariat|Bank|Centre|Tribunal|Mission|Assembly)(?: (?:on|for|of)(?: the)?(?: \p{Lu}[\p{L}-]+){1,5})?)\b/gu;

/** "the efforts made by donors and affected States and encourages them" */
const DOERS = /\bby ((?:the )?[^,;.]{3,120}?)(?: (?:in|within|through|to) [^,;.]{3,80})?,? and $/;

/** Whom "him" or "them" stands for: the addressee before, else the last office that was named. */
function antecedent(before: string, previous: Directive | undefined): readonly string[] {
  if (previous !== undefined && previous.addressees.length > 0) return previous.addressees;
  const doers = DOERS.exec(before.slice(-260))?.[1];
  if (doers !== undefined && namesAgentFirst(doers)) return agentsIn(doers);
  const last = matchesOf(OFFICE, before.slice(-600)).at(-1)?.[0].trim();
  return last === undefined ? [] : [last];
}
