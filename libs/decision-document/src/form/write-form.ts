/** A decision document as a form in YAML for a person to change: what the reader keeps for itself is left out. */
import { Document, isMap, isScalar, isSeq, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import { type KnownBody } from '#body/directory';
import { bodyOf, documentDue } from '#decision/application';
import { type GivenDirective, type GivenDocument, type GivenDue, type GivenParagraph, type GivenReport, verbDoes } from '#decision-text'; // prettier-ignore

type Body = ReturnType<typeof bodyOf>;

const HEAD = ` Put right what was read, save, and close the editor. A file without anything in it records nothing.

 A paragraph is split, joined, added or dropped by its lines. "act" is decision, instruction, request, exhortation, renewal or
 declaration; "class" mandate, exhortation, optional or self-executing; "mandate: false" where nothing is asked. Roles beside
 "addressees": through, to_be_called_upon, mode (jointly, each, any). A report has by, via, to, due, onward, recurrence, form; other asked
 actions have deadlines, each with what is due by then as its deliverable (meeting, plan, study …);
 without a time, that stands with the directive.
 A due time is typed: 2027-05-03 · XLI, oas-ga/regular/41, next, before XLI · P6M · asap · none · event: … · or in words.
 What comes again is one sentence: due: "annually, by 31 March, until 2030", in place of recurrence and schedule.
 A renewal is written { symbol: …, paragraph: … } under renewal_targets. docs/decision-document.md says it all.`;

const NEW_BODY =
  ' Nobody has described this body: it goes on the register as a new one, unless these lines are taken out.';

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** In the words of the text, where those typed would mean the same; else as the reader says it. */
const dueOf = (due: GivenDue, body: Body): GivenDue => {
  if (typeof due === 'string' || 'role' in due || 'deliverable' in due) return due;
  const words = 'unspecified' in due ? 'none' : due.phrase;
  if (words === undefined) return due;
  try {
    return same(sorted(documentDue(words, body)), sorted(documentDue(due, body))) ? words : due;
  } catch {
    return due;
  }
};

const sorted = (value: object): readonly (readonly [string, unknown])[] =>
  Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));

const some = <Value>(key: string, list: readonly Value[] | undefined): object =>
  list === undefined || list.length === 0 ? {} : { [key]: list };

const directiveOf =
  (body: Body) =>
  (one: GivenDirective): object => {
    const {
      verb,
      act,
      addressees,
      mode,
      mandate,
      class: listed,
      through,
      to_be_called_upon: upon,
      term,
      review,
      more_time: time,
      deliverable,
    } = one;
    const usual = verbDoes({ verb, act, addressees }, body.name)?.class;
    return {
      verb,
      act,
      ...(mandate ? { class: listed ?? usual ?? 'mandate' } : usual !== undefined && { mandate: false }),
      ...some('addressees', addressees),
      ...(mode !== undefined && { mode }),
      ...some('through', through),
      ...some('to_be_called_upon', upon),
      ...(term !== undefined && { term: dueOf(term, body) }),
      ...(time !== undefined && { more_time: dueOf(time, body) }),
      ...(review !== undefined && { review: dueOf(review, body) }),
      ...(deliverable !== undefined && { deliverable }),
    };
  };

const reportOf =
  (body: Body) =>
  ({ by, via, to, due, onward, recurrence, schedule, form }: GivenReport): object => {
    const dues = due.map((one) => dueOf(one, body));
    return {
      by,
      ...some('via', via),
      ...some('to', to),
      ...(dues.length > 0 && { due: dues.length === 1 ? dues[0] : dues }),
      ...(onward !== undefined && { onward: dueOf(onward, body) }),
      ...(recurrence !== null && { recurrence }),
      ...(schedule && { schedule }),
      ...(form && { form }),
    };
  };

const paragraphOf = (one: GivenParagraph, body: Body): object => ({
  ref: one.ref,
  ...(one.chapeau && { chapeau: true }),
  text: one.text,
  ...some('directives', one.directives.map(directiveOf(body))),
  ...some('reports', one.reports.map(reportOf(body))),
  ...some(
    'deadlines',
    one.deadlines.map((due) => dueOf(due, body)),
  ),
  ...some(
    'conditions',
    one.conditions.map(({ kind, scope }) => ({ kind, scope })),
  ),
  ...some('renewal_targets', one.renewal_targets),
  ...some('earlier', one.earlier),
});

const sessionOf = (session: GivenDocument['session']): GivenDocument['session'] =>
  session !== null && typeof session !== 'string' && session.kind === 'regular' ? String(session.ordinal) : session;

/** On one line each, so that hundreds of paragraphs can be gone through. */
const onOneLine = (node: unknown): void => {
  if (isSeq(node)) for (const item of node.items) if (isMap(item) || isSeq(item)) item.flow = true;
};

/**
 * The form of a document.
 * @param notes lines that stand before a paragraph as comments, by its number
 * @param bodies those that are known; those that come with the program where it is not said
 */
export const writeForm = (
  document: GivenDocument,
  notes: ReadonlyMap<string, readonly string[]>,
  bodies?: readonly KnownBody[],
): string => {
  const body = bodyOf(document, bodies);
  const said = {
    body: document.body,
    ...(document.new_body && { new_body: document.new_body }),
    symbol: document.symbol,
    session: sessionOf(document.session),
    date: document.date,
    title: document.title,
    stage: document.stage,
    operative: document.operative.map((one) => paragraphOf(one, body)),
  };
  const form = new Document(said, { aliasDuplicateObjects: false });
  form.commentBefore = HEAD;
  const proposed: unknown = form.get('new_body', true);
  if (isMap(proposed)) proposed.commentBefore = NEW_BODY;
  const paragraphs = form.get('operative') as YAMLSeq<YAMLMap>;
  for (const [index, paragraph] of paragraphs.items.entries()) {
    (paragraph as Node).spaceBefore = index > 0;
    const ref = paragraph.get('ref', true);
    const told = isScalar(ref) ? notes.get(String(ref.value)) : undefined;
    if (told) paragraph.commentBefore = told.map((line) => ` ${line}`).join('\n');
    for (const { value } of paragraph.items) onOneLine(value);
  }
  return form.toString({ lineWidth: 0, flowCollectionPadding: false });
};
