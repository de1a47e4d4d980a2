/** What a person leaves out of a decision document is what a reader would say of it. */
import { type DocumentFault } from '#decision/application';
import {
  type GivenDirective,
  type GivenDocument,
  type GivenParagraph,
  type GivenReport,
  read,
  readOccasions,
  verbDoes,
} from '#decision-text';
import {
  type ShapedDirective,
  type ShapedDocument,
  type ShapedParagraph,
  type ShapedReport,
} from './shaped-document.js';

const listOf = <Value>(said: Value | readonly Value[] | undefined): readonly Value[] =>
  said === undefined ? [] : Array.isArray(said) ? (said as readonly Value[]) : [said as Value];

/** Collects what cannot be left out. */
type Fault = (fault: DocumentFault) => void;

const directiveOf = (said: ShapedDirective, body: string | null, path: string, fault: Fault): GivenDirective => {
  const { verb, act: stated, addressees = [], mandate: asks, class: listed, ...rest } = said;
  const does = verbDoes({ verb, act: stated, addressees }, body);
  if (does === undefined) fault({ path: `${path}/act`, what: `must be said: "${verb}" is no verb that is known` });
  const { act = 'declaration', class: usual } = does ?? {};
  const mandate = asks ?? (listed !== undefined || usual !== undefined);
  const treated = mandate ? (listed ?? usual ?? 'mandate') : undefined;
  return { ...rest, verb, act, addressees, mandate, ...(treated && { class: treated }) };
};

/** When a report is due; a sentence that says how it comes again says it all: "annually, by 31 March, until 2030". */
const occasionsOf = (
  { due, ...said }: Omit<ShapedReport, 'by' | 'to'>,
  date: string | undefined,
): Pick<GivenReport, 'due' | 'recurrence' | 'schedule' | 'form' | 'via' | 'onward'> => {
  const { recurrence = null, schedule } = said;
  const isTyped = typeof due === 'string' && recurrence === null && schedule === undefined;
  const typed = isTyped ? readOccasions(due, { date }) : undefined;
  return { ...said, recurrence, due: listOf(due), ...typed };
};

const paragraphOf = (
  said: ShapedParagraph,
  { body, date }: Pick<ShapedDocument, 'body' | 'date'>,
  path: string,
  fault: Fault,
): GivenParagraph => {
  const directives = (said.directives ?? []).map((one, index) =>
    directiveOf(one, body, `${path}/directives/${index}`, fault),
  );
  const asked = [...new Set(directives.flatMap(({ mandate, addressees }) => (mandate ? addressees : [])))];
  return {
    ref: said.ref,
    chapeau: said.chapeau ?? false,
    text: said.text,
    directives,
    reports: (said.reports ?? []).map(({ by = asked, to = [], ...rest }) => ({
      by,
      to,
      ...occasionsOf(rest, date ?? undefined),
    })),
    deadlines: listOf(said.deadlines),
    conditions: (said.conditions ?? []).map(({ kind, scope = 'paragraph' }) => ({ kind, scope })),
    renewal_targets: said.renewal_targets ?? [],
    ...(said.earlier && said.earlier.length > 0 && { earlier: said.earlier }),
    cites: said.cites ?? [],
    remarks: (said.remarks ?? []).map(({ code = 'remark', text }) => ({ code, text })),
  };
};

/** The words of a document that comes without its text: what tells it from others is in them. */
const wordsOf = ({ body, symbol, session, date, title, preamble = [], operative }: ShapedDocument): string =>
  [
    [body, symbol, session === undefined ? null : JSON.stringify(session), date].filter(Boolean).join(', '),
    ...(title ? [title] : []),
    ...preamble.map(({ text }) => text),
    ...operative.map(({ ref, text }) => `${ref}. ${text}`),
  ].join('\n\n');

export interface CompleteDocument {
  readonly document: GivenDocument;
  /** The text that it stands for. */
  readonly content: string;
  /** Whether that is the text that a reader read, and not what the document itself says. */
  readonly hasText: boolean;
}

/** A document with everything that was left out, and what could not be. */
export const complete = (said: ShapedDocument): CompleteDocument & { readonly faults: readonly DocumentFault[] } => {
  const faults: DocumentFault[] = [];
  const { body, session = null, source_text: text } = said;
  const content = text ?? wordsOf(said);
  const document: GivenDocument = {
    symbol: said.symbol ?? null,
    stage: said.stage ?? 'adopted',
    title: said.title ?? null,
    body,
    session: typeof session === 'number' ? String(session) : session,
    date: said.date ?? null,
    language: said.language ?? read(content).language,
    operative: said.operative.map((one, index) =>
      paragraphOf(one, said, `/operative/${index}`, (fault) => void faults.push(fault)),
    ),
    preamble_cites: said.preamble_cites ?? [],
    reservations: (said.reservations ?? []).map(({ kind = 'reservation', paragraphs = [], ...rest }) => ({
      ...rest,
      kind,
      paragraphs,
    })),
    ...(said.evidence && { evidence: said.evidence.map(({ documents = [], ...rest }) => ({ ...rest, documents })) }),
    ...(said.short_names && { short_names: said.short_names }),
    ...(said.new_body && { new_body: said.new_body }),
    remarks: (said.remarks ?? []).map(({ code = 'remark', text: remark }) => ({ code, text: remark })),
  };
  return { document, content, hasText: text !== undefined, faults };
};
