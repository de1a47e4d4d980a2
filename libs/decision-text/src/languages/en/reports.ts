import type { Due } from '../../decision-document.js';
import { type Occasions, occasionsOf } from '../../due/schedule.js';
import { agentsIn, namesAgent, trimmed } from './noun-phrases.js';
import type { DueFinding } from '../../grammar/due-finding.js';
import { informsAgent, recipientsIn, viaIn } from './recipients.js';
import { bodySetUp } from './set-up.js';
import { secondLegIn } from './second-leg.js';
import type { ReportFinding } from '../../grammar/report-finding.js';
import { type Trigger, triggersIn } from './triggers.js';
import { matchesOf } from '../../text/matches.js';

/** Reads the report that a body looks forward to. */
export function englishAwaitedReport(
  object: string,
  dues: readonly DueFinding[],
  speaker: string | undefined,
): ReportFinding {
  const whole = { by: undefined, via: [], form: undefined, start: 0, end: object.length };
  return {
    ...whole,
    to: recipientsIn(object, 'deliver', speaker),
    ...occasionsOf(dues),
  };
}

/**
 * Reads the reports that a stretch asks for.
 *
 * @param printed what is asked, from the infinitive on
 * @param dues the due expressions of that stretch, offsets in it
 * @param speaker name under which the speaking body is addressed
 */
export function englishReports(
  printed: string,
  dues: readonly DueFinding[],
  speaker: string | undefined,
): ReportFinding[] {
  const task = CAPITAL.test(printed) ? printed.charAt(0).toLowerCase() + printed.slice(1) : printed;
  const leg = secondLegIn(task, dues);
  if (leg) {
    const [first, ...others] = englishReports(
      task.slice(0, leg.start),
      dues.filter(({ start }) => start < leg.start),
      speaker,
    );
    const via = leg.by ?? first?.to ?? [];
    return first && via.length > 0 ? [{ ...first, via, to: leg.to, onward: leg.due, end: leg.end }, ...others] : others;
  }
  const triggers = triggersIn(task).filter(
    (trigger) => trigger.kind !== 'inform' || informsAgent(task.slice(trigger.start, trigger.start + 200)),
  );
  return triggers.flatMap((trigger, index) =>
    readReport(task, trigger, triggers[index + 1]?.start ?? task.length, index === 0, dues, speaker),
  );
}

/** "Brief the Committee", below "requests the Executive Director to:". */
const CAPITAL =
  /^(?:Brief|Inform|Update|Notify|Apprise|Advise|Submit|Present|Transmit|Provide|Forward|Send|Communicate|Deliver|Bring|Make|Lay|Revert|Return|Respond|Write) /;

const SECOND_RECIPIENT =
  /(?:[,;]? and(?: also| thereafter)?,?|,? as well as) (?:\p{Ll}+ly )?(?:to|at|an?|its|the) (?=the |its |all |[A-Z]|\d{1,3}(?:st|nd|rd|th) (?:meeting|session)|(?:final|further|second|interim|written|comprehensive|oral|annual|biennial|quarterly|monthly|progress|separate) [^,;]{0,30}?(?:report|update|briefing))/gu;
const BY =
  /\b(?:submitted|presented|prepared|made|issued|provided|transmitted|by|from) by ((?:the |its )?[\p{L}’ -]{3,80}?)(?= to | at | on | for |[,;.]|$)/u;

/** "the Chairman of the Committee shall inform": who reports, where it is not the addressee. */
const ACTS =
  /(?:^|[,;.] |\band |\bthat )((?:the |any |each )(?:(?! (?:shall|will) )[\p{L}’ -]){3,70}?) (?:shall|will)(?: then| so| also)? $/u;
/** "…. The Executive Director will compile the replies and report": who reports, where a later sentence names somebody else. */
const IN_LATER_SENTENCE =
  /\. (?:The|Each) ((?:(?! (?:shall|will) )[\p{L}’ -]){3,70}?)(?:, (?:who|which) (?:(?! (?:The|Each) )[^.;]){3,140},)? (?:shall|will)(?: (?!be |not )\p{Ll}[^.;]*?,? and)?(?: then| also)? $/u;
/** "to invite the Council to monitor and report": who reports, where the addressee only asks. */
const ASKED_IN_TURN =
  /(?:\b[Tt]o|\bthat (?:the |its )?[^;.]{3,100}?) (?:invite|request|ask|encourage|urge|instruct|call upon|direct) (?!and )((?:the |an? |all |its )?[^,;]{3,80}?) to (?:[^;]{0,120}? and (?:to )?)?$/;
/** "to follow the matter, and the Commission to report": who reports, where two are asked. */
const AND_ANOTHER =
  /^(?:(?!, the |\b(?:call|invite|request|encourage|urge|ask|instruct|assist|help|enable|support|allow|permit)\b)[^;])*, and (the \p{Lu}[^,;]{2,80}?) to $/u;
/** "to entrust the Office with checking it and with submitting a report" */
const ENTRUSTED =
  /\b[Tt]o (?:entrust|charge|task) ((?:the |its )?[^,;]{3,80}?) with (?:[^;]{0,160}? and (?:with )?)?$/u;
/** "If no member objects, …": the report falls due when that happens. */
const IF = /^(?:If|Where|Should) ([^.;]{5,400}?), [^.;,]{0,120}$/u;

function readReport(
  task: string,
  trigger: Trigger,
  until: number,
  isFirst: boolean,
  dues: readonly DueFinding[],
  speaker: string | undefined,
): ReportFinding[] {
  const words = task.slice(trigger.start, until);
  const from = trigger.from ?? (isFirst ? Math.max(0, trigger.start - 160) : trigger.start);
  const via = viaIn(words);
  const mine = dues.filter(
    ({ start, end, due }) =>
      (due.of === undefined || !via.includes(due.of)) &&
      (start >= (isSession(due) || trigger.from !== undefined ? from : trigger.start) ||
        isJustBefore(end, due, trigger, task) ||
        isLeading(task, start, end, trigger) ||
        isInserted(task, start, end, trigger) ||
        isForAll(task, { start, end, due }, trigger, dues)) &&
      start < until &&
      !(start < trigger.start && due.phrase?.startsWith('in conjunction') === true),
  );
  const due = withoutLook(
    task,
    withoutFurther(task, trigger, withoutOthers(task, trigger, ofItsOwnRhythm(mine, trigger))),
  ).filter(({ start }) => !HOPED.test(task.slice(Math.max(0, start - 200), start)));
  const passive = trigger.kind === 'passive' ? BY.exec(words)?.[1] : undefined;
  const before = task.slice(Math.max(0, trigger.start - 240), trigger.start);
  const agent =
    passive ??
    ACTS.exec(before.slice(-90))?.[1] ??
    IN_LATER_SENTENCE.exec(before)?.[1] ??
    ASKED_IN_TURN.exec(before)?.[1] ??
    AND_ANOTHER.exec(before)?.[1] ??
    ENTRUSTED.exec(before)?.[1] ??
    (/^an? /.test(task) ? bodySetUp(task) : undefined);
  const by = agent !== undefined && namesAgent(agent) ? agentsIn(trimmed(agent)) : undefined;
  const whole = { by, via, form: formOf(words, trigger), start: trigger.start, end: until };
  const split = splitAtRecipients(words, trigger.start, due);
  const then = split === undefined ? rhythmThereafter(task, due) : undefined;
  if (then !== undefined) {
    const to = recipientsIn(words, trigger.kind, speaker);
    const { schedule, ...first } = occasionsOf(due.filter((one) => one !== then));
    return [
      { ...whole, to, ...first, ...(schedule?.until && { schedule }) },
      { ...whole, to, due: [then.due], recurrence: occasionsOf([then]).recurrence },
    ];
  }
  if (split === undefined)
    return [
      { ...whole, to: recipientsIn(words, trigger.kind, speaker), ...inCase(task, trigger.start, occasionsOf(due)) },
    ];
  const [first, second] = [words.slice(0, split), words.slice(split)];
  const [early, late] = [
    due.filter(({ start }) => start < trigger.start + split),
    due.filter(({ start }) => start >= trigger.start + split),
  ];
  return [
    { ...whole, to: recipientsIn(first, trigger.kind, speaker), ...occasionsOf(early), end: trigger.start + split },
    { ...whole, to: recipientsIn(second, 'verb', speaker), ...occasionsOf(late), start: trigger.start + split },
  ];
}

/** "to brief it monthly and to report every 180 days": what comes as often as it says itself does not come as often as another. */
const ofItsOwnRhythm = (dues: readonly DueFinding[], trigger: Trigger): readonly DueFinding[] =>
  dues.some(({ due, start }) => 'recurring' in due && start >= trigger.start)
    ? dues.filter(({ due, start }) => !('recurring' in due) || start >= (trigger.from ?? trigger.start))
    : dues;

/** "annually until 2028 and biennially thereafter": the second rhythm, which takes the place of the first some day. */
function rhythmThereafter(task: string, dues: readonly DueFinding[]): DueFinding | undefined {
  const [first, second, ...more] = dues.filter(({ due }) => 'recurring' in due);
  if (first === undefined || second === undefined || more.length > 0) return undefined;
  const differ = JSON.stringify(occasionsOf([first]).recurrence) !== JSON.stringify(occasionsOf([second]).recurrence);
  const isThen =
    /^[^,;.]{0,12}\b(?:thereafter|afterwards|from then on)\b/.test(task.slice(second.end, second.end + 30)) ||
    /\b(?:thereafter|afterwards|subsequently|from then on),? $/.test(task.slice(first.end, second.start));
  return differ && isThen ? second : undefined;
}

/** "by 1 February, a report for examination by the Committee at its 29th session": when it is looked at is no occasion of its own. */
const LOOKED_AT =
  /\b(?:for (?:the |its )?(?:examination|consideration|review|discussion|distribution|presentation to)|(?:may|can|for (?:the |its )?\p{Lu}[^,;.]{2,60} to) (?:examine|consider|review|discuss))\b(?:(?! and to )[^;.]){0,160}$/u;
function withoutLook(task: string, dues: readonly DueFinding[]): readonly DueFinding[] {
  const looked = dues.some(({ due, isTerm }) => !isTerm && ('date' in due || 'month' in due))
    ? LOOKED_AT
    : dues.some(({ due }) => 'recurring' in due)
      ? CONSIDERED
      : undefined;
  return dues.length < 2 || looked === undefined
    ? dues
    : dues.filter(({ due, start }) => !('session' in due) || !looked.test(task.slice(Math.max(0, start - 200), start)));
}
/** "in their annual reports, to be considered by the Committee at its tenth session" */
const CONSIDERED = /,? to be considered by [^,;.]{3,100}$/u;

/** "to convene, before its third session, a seminar and to report at its fourth": the first is when the seminar meets. */
const withoutOthers = (task: string, trigger: Trigger, dues: readonly DueFinding[]): readonly DueFinding[] =>
  trigger.from === undefined &&
  dues.some(({ start, due }) => start >= trigger.start && (isSession(due) || 'recurring' in due))
    ? dues.filter(
        ({ start, end, due }) =>
          start >= trigger.start || !isSession(due) || !AND_TO.test(task.slice(end, trigger.start)),
      )
    : dues;
/** "to submit it at its third session, and to organize a debate at its fourth": the second is when something else is done. */
const withoutFurther = (task: string, { start }: Trigger, dues: readonly DueFinding[]): readonly DueFinding[] => {
  const [first] = dues.filter((one) => one.start >= start && !one.isTerm);
  return first === undefined
    ? dues
    : dues.filter((one) => one.start <= first.start || !DOES_ANOTHER.test(task.slice(first.end, one.start)));
};
const DOES_ANOTHER =
  /\band to (?:\p{Ll}+ly )?(?:organi[sz]e|convene|hold|host|establish|launch|publish|complete|begin|initiate|appoint|elect|review|implement)\b|[.;] (?:The |All |Any |Such )?\p{L}[^.;]{2,80} (?:may|(?:is|are) (?:hereby )?(?:authori[sz]ed|empowered)) \p{Ll}|\b(?:proposals?|plans?|measures|options|ways|steps|strateg(?:y|ies)) (?:to|for|on how to) \p{Ll}/u;
const AND_TO = /,? and to (?:\p{Ll}+ly )?$/u;

/** "with a view to their adoption by the Conference at its first session": what is hoped for then. */
const HOPED =
  /\b(?:with a view to|in view of) (?!report|submit|present|inform)[^,;.]*$|\b(?:so that|in order that) (?!it |they |the report)[^,;.]{3,100} be (?:\p{Ll}+ly )?(?:completed|finished|concluded|implemented|operational|in place|closed|opened|ready)[^,;.]*$/u;

/** "and, by the end of 2017, report to the Assembly"; "to review it every two years and to report": both are done as often. */
const isJustBefore = (end: number, due: Due, { start }: Trigger, task: string): boolean =>
  end <= start &&
  ((end >= start - 3 && !('asap' in due)) ||
    (due.phrase?.startsWith('until ') === true && /^ (?:in which )?to $/.test(task.slice(end, start))) ||
    ('recurring' in due && /^,? and (?:to )?$/.test(task.slice(end, start))));

/** "On or before 15 December, the Committee shall deliver": the time stands before who is to do it. */
const isLeading = (task: string, start: number, end: number, trigger: Trigger): boolean =>
  /^(?:[Tt]hat,? )?$/.test(task.slice(0, start)) && LEADS_TO.test(task.slice(end, trigger.start));
const LEADS_TO =
  /^(?: (?:of|after|from|following|in) [^,;.]{3,80})?,? (?:the |all |each |every |any )?(?:(?:\p{L}[^,;.]{2,80} )(?:shall|must|will|should|is to|are to)(?:, [^;.]{3,120},)?(?: also)? |(?:\p{Lu}[\p{L}’-]* ){1,5})$/u;

/** "…, starting 60 days from today, to report": an insertion before what is asked for. */
const isInserted = (task: string, start: number, end: number, trigger: Trigger): boolean =>
  /^(?: to (?:the )?[^,;.]{3,60})?, to (?:\p{Ll}+ly )?$/u.test(task.slice(end, trigger.start)) &&
  /(?:^|, )$/.test(task.slice(0, start));

/** "…, within one year, to review its procedures and to report": the time that is set for all that is asked. */
const isForAll = (
  task: string,
  { start, end, due }: Pick<DueFinding, 'start' | 'end' | 'due'>,
  trigger: Trigger,
  all: readonly DueFinding[],
): boolean =>
  ('within' in due || 'date' in due || 'month' in due) &&
  end < trigger.start &&
  !all.some((one) => one.start > end) &&
  AFTER_NAME.test(task.slice(0, start)) &&
  ALL_ASKED.test(task.slice(end, trigger.start));
const AFTER_NAME = /^(?: |the )[^,;.:]{3,80}, $/;
const ALL_ASKED = /^, to (?:\p{Ll}+ly )?\p{Ll}+ [^;.]{3,300},? and to (?:\p{Ll}+ly )?$/u;

const isSession = (due: Due): boolean => 'session' in due || 'before_session' in due;

/** "and an interim report to the Council": a report of its own, whether or not a day of its own is named. */
const ANOTHER =
  /^(?:[,;]? and(?: also)?,?|,? as well as) (?:an?|its|the|their) (?:final|further|second|interim|written|comprehensive|oral|separate|progress|annual) (?:[\p{Ll}-]+ ){0,2}(?:report|update|briefing)s? to (?:the |its )?\p{Lu}/u;

/** "to A at its next session …, and to B": the second recipient has an occasion of its own. */
function splitAtRecipients(words: string, offset: number, dues: readonly DueFinding[]): number | undefined {
  for (const { index, 0: mark } of matchesOf(SECOND_RECIPIENT, words)) {
    const later = dues.filter(({ start }) => start >= offset + index);
    if (ANOTHER.test(words.slice(index, index + 160)) && later.length < dues.length) return index;
    const name = words
      .slice(index)
      .replace(/^(?:[,;]? and(?: also| thereafter)?,?|,? as well as) (?:\p{Ll}+ly )?(?:to|at|an?|its|the) /u, '')
      .slice(0, 80);
    if (
      later.length > 0 &&
      (later.length < dues.length ||
        /\p{Ll}ly (?:to|at|an?) $/u.test(mark) ||
        / as (?:appropriate|necessary|required),?$/.test(words.slice(0, index))) &&
      (namesAgent(name.split(',')[0] ?? '') || /\b(?:report|update|briefing)/.test(name))
    )
      return index;
  }
  return undefined;
}

/** "report … if such cases occur", "before the Assembly decides on it" */
const WHEN =
  /\b(?:when|whenever|if|in the event that) (?:the |such |any |an? |its |their |(?=\p{Ll}))[^,;.]{4,160}? (?:(?:does|do) not \w+|fails? to \w+|occurs?|arises?|takes? place|happens?|becomes? \w+|(?:is|are) (?:granted|made|known|available|ready|complete|completed|received|approved|adopted|ratified))\b|\bshould the [^,;]{4,160}|\bbefore (?:the|its|that|this) [^,;]{3,80}? (?:(?:decides|considers|takes)\b[^,;]{0,80}|(?:is|are) (?:held|convened|concluded|completed|launched|adopted|opened|implemented)\b|(?:meets|convenes|begins|starts|takes place)\b)/u;

/** The case in which a report is due, where its sentence names one and no other occasion. */
function inCase(task: string, at: number, occasions: Occasions): Occasions {
  if (!occasions.due.every((due) => 'unspecified' in due)) return occasions;
  const before = task.slice(Math.max(0, at - 500), at);
  const event =
    IF.exec(before.slice(before.lastIndexOf('. ') + 1).trimStart())?.[1] ?? WHEN.exec(task.slice(at, at + 300))?.[0];
  return event === undefined ? occasions : { ...occasions, due: [{ event }] };
}

function formOf(words: string, { kind }: Trigger): ReportFinding['form'] {
  const head = words.slice(0, 200);
  if (/\boral(?:ly)?\b/i.test(head)) return 'oral';
  if (kind === 'include') return 'section-of-another-report';
  return /\bwritten\b/i.test(head) ? 'written' : undefined;
}
