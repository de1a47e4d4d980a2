/** How decisions, mandates and histories are shown to people. */
import {
  type DecisionView,
  type History,
  type HistoryEntry,
  type MandateView,
  obligationColumns,
  type ParagraphView,
  type SessionView,
} from '#register';
import { sessionCalled } from '#session-calendar/domain';
import stringWidth from 'string-width';
import { columnsTable } from './list-lines.js';
import { table } from './table.js';

const wrapped = (text: string, width = 100): string => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && stringWidth(line) + stringWidth(word) + 1 > width) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((one) => `  ${one}`).join('\n');
};

const field = (name: string, value: string | null | undefined): string[] =>
  value ? [`${`${name}:`.padEnd(12)} ${value}`] : [];
/** What was brought for a claim. */
const broughtWords = ({ evidence, link, on, by }: MandateView['evidence'][number]): string =>
  `${evidence}${link === null ? '' : `, ${link}`} (of ${on ?? 'no day'}, brought by ${by})`;
const names = (actors: readonly { readonly name: string }[]): string => actors.map(({ name }) => name).join('; ');
const sources = (list: MandateView['renewedBy']): string =>
  list.map(({ symbol, paragraph }) => `${symbol} op. ${paragraph}`).join('; ');

const limit = (value: MandateView['term']): string | null =>
  value && `${value.phrase} (${value.endsOn ?? 'not dated yet'})`;

const validity = ({ validity: word, validityBy }: MandateView): string =>
  validityBy === null ? word : `${word}, by ${sources([validityBy])}`;

/** Another mandate as people write it; its id, where nobody knows it as of the day. */
const called = ({ linked }: MandateView, id: string): string => linked.find((one) => one.id === id)?.ref ?? id;

/** What it makes somebody owe. */
const owedLines = ({ obligations }: MandateView, width: number | undefined): readonly string[] => {
  const shown = obligations.filter(({ foldedInto }) => foldedInto === null);
  const folded = obligations.length - shown.length;
  if (shown.length === 0) return [];
  const columns = obligationColumns.filter(({ wide }) => !wide);
  const more = `${folded} more occasions past due stand in the row of the first; "mandatum overdue --each" lists them.`;
  return ['', columnsTable(columns, shown, width), ...(folded === 0 ? [] : [more])];
};

/** One mandate, whole. */
export const mandateLines = (mandate: MandateView, width: number | undefined, ids = false): string =>
  [
    ids ? `${mandate.ref}  (${mandate.id})` : mandate.ref,
    ...(mandate.title === null ? [] : [mandate.title]),
    wrapped(mandate.text),
    '',
    ...field('asks', `${mandate.verb} (${mandate.act}, ${mandate.class})`),
    ...field('addressed to', names(mandate.addressees)),
    ...field('asked', mandate.mode),
    ...field('through', names(mandate.through)),
    ...field('calls upon', names(mandate.toBeCalledUpon)),
    ...field('validity', validity(mandate)),
    ...field('term', limit(mandate.term)),
    ...field('review', limit(mandate.review)),
    ...field(
      'more time',
      mandate.moreTime && `${mandate.moreTime}; for what, a person says: extend, --by ${mandate.ref}`,
    ),
    ...field('delivery', mandate.delivery),
    ...field(
      'claim',
      mandate.claim && `${mandate.claim.evidence} (on ${mandate.claim.on ?? 'no day'}, by ${mandate.claim.by})`,
    ),
    ...mandate.evidence.flatMap((one) => field('evidence', broughtWords(one))),
    ...field('accepted', mandate.acceptedBasis),
    ...mandate.fulfilledBefore.flatMap(({ evidence, on, by, acceptedBasis, brought }) => [
      ...field(
        acceptedBasis === null ? 'claimed once' : 'fulfilled',
        `${evidence} (on ${on ?? 'no day'}, by ${by})${acceptedBasis === null ? '' : `, accepted: ${acceptedBasis}`}`,
      ),
      ...brought.flatMap((one) => field('with it', broughtWords(one))),
    ]),
    ...mandate.returned.flatMap(({ evidence, basis, brought, returnedOn }) => [
      ...field('returned', `${evidence} (on ${returnedOn ?? 'no day'}: ${basis})`),
      ...brought.flatMap((one) => field('with it', broughtWords(one))),
    ]),
    ...mandate.tags.flatMap(({ scheme, terms }) => field('filed', `${scheme}: ${terms.join('; ')}`)),
    ...mandate.notes.flatMap(({ note, on, by }) => field('note', `${note} (${on ?? 'no day'}, by ${by})`)),
    ...mandate.progress.flatMap(({ what, on, by }) => field('progress', `${what} (${on ?? 'no day'}, by ${by})`)),
    ...mandate.responsible.flatMap(({ name, role, on, document }) =>
      field('responsible', `${name} (${role}, since ${on ?? 'always'}${document === null ? '' : `, by ${document}`})`),
    ),
    ...field('together', mandate.jointWith.map((id) => called(mandate, id)).join('; ')),
    ...field('renewed by', sources(mandate.renewedBy)),
    ...mandate.reiteratedBy.flatMap(({ by, inBulk }) => field(inBulk ? 'reaffirmed' : 'reiterated', sources([by]))),
    ...mandate.amendments.flatMap(({ by, what }) => field('amended by', `${sources([by])}: ${what}`)),
    ...field('goes on in', mandate.mergedInto && called(mandate, mandate.mergedInto)),
    ...field('succeeded by', mandate.successor && called(mandate, mandate.successor)),
    ...field(
      'funds',
      mandate.funds && `${mandate.funds.status}: ${mandate.funds.words} (since ${mandate.funds.on ?? 'always'})`,
    ),
    ...field('funding', mandate.funding.map(({ kind, scope }) => `${kind} (${scope})`).join('; ')),
    ...field(
      'record',
      mandate.readAs === null ? mandate.record : `${mandate.record}; the reader gave ${mandate.readAs}`,
    ),
    ...field('known since', mandate.knownSince),
    ...field('wording', mandate.wording === 'as-tabled' ? 'as tabled; adopted text not on file' : null),
    ...mandate.reservations.map(
      ({ by, kind, expression }) =>
        `${kind} by ${by}${expression === null ? '' : ` to the expression "${expression}"`}`,
    ),
    ...mandate.remarks.map((remark) => `remark: ${remark}`),
    ...owedLines(mandate, width),
  ].join('\n');

/** A paragraph that gives no mandate of its own. */
export const paragraphLines = (
  decision: DecisionView,
  { ref, text }: ParagraphView,
  renewed: readonly MandateView[],
): string =>
  [
    `${decision.symbol ?? `draft ${decision.title === null ? decision.id : `“${decision.title}”`}`} op. ${ref}`,
    wrapped(text),
    '',
    renewed.length > 0 ? `It renewed ${renewed.map((mandate) => mandate.ref).join(' and ')}.` : 'It gives no mandate.',
  ].join('\n');

/** A day, and how sure it is. */
const sure = (day: string, quality: string | null): string =>
  quality === null ? day : `${day}, ${quality.replace('-', ' ')}`;

/** "by 2011-04-24; report by 2011-03-27" */
const deadlineWords = ({ deadlines }: SessionView): string =>
  deadlines.map(({ kind, by, before }) => `${kind ?? ''} by ${by ?? `${before} before it opens`}`.trim()).join('; ');

/** "main 2014-06-03 to 2014-06-05; first resumed from 2014-09-10" */
const partWords = ({ parts }: SessionView): string =>
  parts
    .map(({ part, opensOn, closesOn }) =>
      closesOn === null ? `${part} from ${opensOn}` : `${part} ${opensOn} to ${closesOn}`,
    )
    .join('; ');

/** One session of the calendar. */
export const sessionLines = (session: SessionView): string =>
  [
    `${session.name ?? sessionCalled(session.id)}  (${session.id})`,
    ...field('opens on', sure(session.opensOn ?? 'not dated', session.opensQuality)),
    ...field('closes on', sure(session.closesOn ?? 'not known', session.closesQuality)),
    ...field('parts', partWords(session)),
    ...field('place', session.place),
    ...field('status', session.status.replace('-', ' ')),
    ...field('source', session.source),
    ...field('documents', deadlineWords(session)),
    ...field('checked', `decisions ${session.coverage.decisions}, reports ${session.coverage.reports}`),
  ].join('\n');

/** Who stands for how many of its paragraphs. */
const recordWords = ({ records }: DecisionView): string | null =>
  records &&
  Object.entries(records)
    .filter(([, count]) => count > 0)
    .map(([status, count]) => `${count} ${status}`)
    .join(', ');

/** A decision with its paragraphs. */
export const decisionLines = (decision: DecisionView, width: number | undefined, ids = false): string =>
  [
    decision.symbol === null || ids ? `${decision.symbol ?? 'draft'}  (${decision.id})` : decision.symbol,
    ...(decision.title === null ? [] : [decision.title]),
    ...field('body', decision.body),
    ...field('session', decision.session && sessionCalled(decision.session)),
    ...field('committee', decision.committee?.name),
    ...field('status', decision.status),
    ...field('tabled on', decision.tabledOn),
    ...field('adopted on', decision.adoptedOn),
    ...field('adopted', decision.manner && `${decision.manner.words} (${decision.manner.said})`),
    ...field('wording', decision.wording),
    ...(decision.texts.length > 1
      ? field('texts', [...new Set(decision.texts.map(({ language }) => language))].join(', '))
      : []),
    ...field('paragraphs', decision.texts.findLast(({ map }) => map.length > 0)?.moved ?? null),
    ...field('repealed by', decision.repealedBy && sources([decision.repealedBy])),
    ...decision.amendments.flatMap(({ by, what }) => field('amended by', `${sources([by])}: ${what}`)),
    ...decision.corrigenda.flatMap(({ document, what, languages }) =>
      field('corrigendum', `${document}${languages.length > 0 ? ` (${languages.join(', ')})` : ''}: ${what}`),
    ),
    ...decision.putRight.flatMap(({ part, was, basis }) =>
      field('put right', `${part}, formerly ${was ?? 'none'}${basis === 'person' ? '' : ', by a newer reader'}`),
    ),
    ...decision.reservations.map(
      ({ by, kind, paragraphs, expression, text }) =>
        `${kind} by ${by}${paragraphs.length > 0 ? ` on op. ${paragraphs.join(', ')}` : ''}${expression === null ? '' : ` on "${expression}"`}: ${text}`,
    ),
    ...field('record', recordWords(decision)),
    '',
    table(
      ['Op.', 'Text', 'Class', 'Validity', 'Reporting', 'Record'],
      decision.paragraphs.map(({ ref, text, mandates, record }) => [
        ref,
        text.length > 160 ? `${text.slice(0, 157)}…` : text,
        mandates.map((mandate) => mandate.class).join('\n') || '-',
        mandates.map(({ validity }) => validity).join('\n') || '-',
        mandates.map(({ reporting }) => reporting ?? '-').join('\n') || '-',
        record,
      ]),
      width,
    ),
  ].join('\n');

const stateCell = ({ stateAfter, retracted, remark }: HistoryEntry): string => {
  if (retracted) return `taken back by entry ${retracted.seq}: ${retracted.reason}`;
  if (stateAfter === null) return remark ?? '';
  const { validity, delivery, reporting } = stateAfter;
  return [[validity, delivery, reporting].filter(Boolean).join(', '), remark].filter(Boolean).join('\n');
};

const byWhom = ({ recordedBy, confirmedBy, anewFor }: HistoryEntry): string =>
  [
    anewFor ? `${anewFor.recordedBy} (#${anewFor.seq}), anew by ${recordedBy}` : recordedBy,
    ...(confirmedBy === null ? [] : [`confirmed by ${confirmedBy}`]),
  ].join('\n');

/** Every entry in order: when true, when recorded, by whom, what changed, state after. */
export const historyTable = ({ entries }: History, width: number | undefined): string =>
  table(
    ['Entry', 'True on', 'Recorded', 'By', 'What', 'State after'],
    entries.map((entry) => [
      `#${entry.seq}`,
      entry.on ?? '-',
      entry.recordedAt.slice(0, 19).replace('T', ' '),
      byWhom(entry),
      [
        entry.what,
        ...(entry.although === null ? [] : [`although: ${entry.although}`]),
        ...(entry.knownSince === null ? [] : [`known since: ${entry.knownSince}`]),
        ...entry.notes.map(({ note, by, on }) => `note: ${note} (${on ?? 'no day'}, by ${by})`),
      ].join('\n'),
      stateCell(entry),
    ]),
    width,
  );
