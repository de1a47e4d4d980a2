import { citationsIn, symbolsOf } from '../citation/citations.js';
import type { Directive, Due, OperativeParagraph, ReportRequirement, SessionRange } from '../decision-document.js';
import { type Address, englishAddress } from '../directive/addressees.en.js';
import { type Clause, clausesOf } from '../directive/clauses.js';
import type { DueContext, DueFinding } from '../due/due-finding.js';
import { englishDues } from '../due/dues.en.js';
import type { Annex } from '../layout/annex.js';
import type { Item } from '../layout/item.js';
import { englishReports } from '../report/reports.en.js';
import type { OperativeLanguage } from '../style/language.js';
import { spanIn } from '../text/passage.js';

export interface ParagraphInput {
  readonly items: readonly Item[];
  readonly annex: Annex;
  readonly language: OperativeLanguage;
  readonly calendar: readonly SessionRange[];
  readonly due: DueContext;
  readonly family: 'oas' | 'un' | 'other';
  readonly bodyName: string | null;
}

/** Reads the operative paragraphs; a sub-paragraph takes verb and addressee from the paragraph it stands under. */
export function readParagraphs(input: ParagraphInput): OperativeParagraph[] {
  const byRef = new Map<string, OperativeParagraph>();
  const parents = new Set(input.items.map(({ parent }) => parent));
  for (const item of input.items) {
    const parent = item.parent === undefined ? undefined : byRef.get(item.parent);
    byRef.set(item.ref, readItem(item, parent, parents.has(item.ref), input));
  }
  return [...byRef.values()];
}

function readItem(
  item: Item,
  parent: OperativeParagraph | undefined,
  hasChildren: boolean,
  input: ParagraphInput,
): OperativeParagraph {
  const { passage } = item;
  const text = passage.text;
  const inherits = parent?.chapeau === true && parent.directives.length > 0;
  const clauses = inherits ? [] : clausesOf(text, input.language);
  const dues = englishDues(text, input.due);
  const citations = citationsIn(text, input.calendar);
  const read = clauses.map((clause) => readClause(item, clause, dues, input));
  const directives = inherits
    ? parent.directives.map((directive): Directive => ({ ...directive, span: [item.start, item.end] }))
    : read.map(({ directive }) => directive);
  const inherited = inherits
    ? readTask(
        item,
        0,
        text,
        parent.directives.flatMap(({ addressees }) => addressees),
        dues,
        input,
        parent.directives[0]?.verb ?? '',
      )
    : undefined;
  const reports = [...read.flatMap((one) => one.reports), ...(inherited?.reports ?? [])];
  const deadlines = [...read.flatMap((one) => one.deadlines), ...(inherited?.deadlines ?? [])];
  return {
    ref: item.ref,
    chapeau: hasChildren && /[:,—–-]$/.test(text),
    text,
    directives,
    reports,
    deadlines,
    conditional: false,
    conditions: [],
    renews: [],
    renewal_targets: [],
    cites: symbolsOf(citations),
    span: [item.start, item.end],
    remarks: citations.flatMap(({ remark, start, end }) =>
      remark === undefined ? [] : [{ ...remark, span: spanIn(passage, start, end) }],
    ),
  };
}

interface ClauseReading {
  readonly directive: Directive;
  readonly reports: readonly ReportRequirement[];
  readonly deadlines: readonly Due[];
}

function readClause(
  item: Item,
  { verb, end }: Clause,
  dues: readonly DueFinding[],
  input: ParagraphInput,
): ClauseReading {
  const object = item.passage.text.slice(verb.end, end);
  const [, act, effect] = verb.row;
  const asks = effect === 'ask' || verb.row[0] === 'decide';
  const address: Address = asks
    ? englishAddress(verb.lemma, object)
    : { addressees: [], through: [], calledUpon: [], taskAt: 0 };
  const directive: Directive = {
    verb: verb.lemma,
    act,
    addressees: address.addressees,
    mandate: effect === 'ask' || effect === 'action',
    ...(address.through.length > 0 ? { through: address.through } : {}),
    ...(address.calledUpon.length > 0 ? { to_be_called_upon: address.calledUpon } : {}),
    span: spanIn(item.passage, verb.start, end),
  };
  if (!directive.mandate) return { directive, reports: [], deadlines: [] };
  return { directive, ...readTask(item, verb.end, object, address.addressees, dues, input, verb.lemma) };
}

function readTask(
  item: Item,
  offset: number,
  task: string,
  addressees: readonly string[],
  dues: readonly DueFinding[],
  input: ParagraphInput,
  _verb: string,
): { reports: ReportRequirement[]; deadlines: Due[] } {
  const mine = dues
    .filter(({ start }) => start >= offset && start < offset + task.length)
    .map((finding) => ({ ...finding, start: finding.start - offset, end: finding.end - offset }));
  const found = englishReports(task, mine, input.due.speaker);
  const reports = found.map(({ by, to, due, recurrence, form, start, end }): ReportRequirement => ({
    by: by ?? addressees,
    to,
    due,
    recurrence,
    ...(form === undefined ? {} : { form }),
    span: spanIn(item.passage, offset + start, offset + end),
  }));
  const spoken = new Set(found.flatMap(({ due }) => due));
  const deadlines = mine
    .filter(
      ({ due, start }) =>
        !spoken.has(due) &&
        !('recurring' in due) &&
        !found.some((report) => start >= report.start && start < report.end),
    )
    .map(({ due }) => due);
  return { reports, deadlines };
}
