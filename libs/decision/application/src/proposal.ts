import { isSameValue } from '#event-sourcing';
import {
  type DecisionDocument,
  type GivenDirective,
  type GivenDocument,
  type GivenDue,
  type GivenParagraph,
  type GivenSchedule,
} from '#decision-text';
import { type KnownBody, SHIPPED_BODIES } from '#body/directory';
import {
  type DirectiveTerms,
  type EnterReservation,
  type Finding,
  type Provision,
  type ReadProvision,
  type RenewalTarget,
} from '#decision/domain';
import { type ActorRef, type Obligation } from '#mandate/domain';
import { type Due, type Schedule } from '#session-calendar/domain';
import { compared, type Comparison } from './compared.js';
import { documentFaults, documentRefused } from './document-faults.js';
import { type Body } from './due-of.js';
import { documentDue, documentSession } from './given-terms.js';
import { type ActorDetails, bodyCode, NamedActors } from './named-actors.js';
import { withNewBody } from './new-body.js';
import { printedSymbol } from './printed-symbol.js';

/** What reading a text proposes to put on the register. */
export interface Proposal {
  /** Canonical symbol, where the text prints one. */
  readonly symbol: string | null;
  readonly stage: 'adopted' | 'draft';
  readonly title: string | null;
  /** Code of the body that speaks. */
  readonly body: string;
  readonly session: string | null;
  readonly date: string | null;
  readonly language: string;
  readonly provisions: readonly Provision[];
  readonly cites: readonly string[];
  /** What the text says has come or happened, as far as that may answer what was asked. */
  readonly findings?: readonly Finding[];
  readonly reservations: readonly Omit<EnterReservation, 'type'>[];
  /** Everybody named, for the register of actors. */
  readonly actors: readonly ActorDetails[];
  /** What the reader has to say of the text as a whole; what it says of a paragraph stands with the paragraph. */
  readonly remarks: readonly { readonly code: string; readonly text: string }[];
  /** Where a person gives it: what of the reading they put right, beside what stands with the paragraphs. */
  readonly given?: Comparison['given'];
  /** The body that speaks, where nobody has described it and it is to be put on the register with the decision. */
  readonly newBody?: KnownBody;
}

/** What the reader was unsure of, or found faulty. */
export interface ReaderRemark {
  /** The paragraph that it is about; null for the text as a whole. */
  readonly paragraph: string | null;
  readonly text: string;
}

/** Everything that the reader remarked, as reading alone shows it. */
export const remarksIn = ({ provisions, remarks }: Proposal): readonly ReaderRemark[] => [
  ...provisions.flatMap(({ ref, remarks: said }) => said.map((text) => ({ paragraph: ref, text }))),
  ...remarks.map(({ text }) => ({ paragraph: null, text })),
];

type Refer = (name: string) => ActorRef;

/** A term, a review or more time, where there is one: a person may type "none". */
const timeOf = <Name extends string>(name: Name, given: GivenDue | undefined, body: Body) => {
  const due = given === undefined ? undefined : documentDue(given, body);
  return (due === undefined || due.form === 'unspecified' ? {} : { [name]: due }) as { readonly [N in Name]?: Due };
};

const directiveOf =
  (body: Body, refer: Refer) =>
  (directive: GivenDirective): DirectiveTerms => ({
    verb: directive.verb,
    act: directive.act,
    addressees: directive.addressees.map(refer),
    ...(directive.mode && { mode: directive.mode }),
    through: (directive.through ?? []).map(refer),
    toBeCalledUpon: (directive.to_be_called_upon ?? []).map(refer),
    class: directive.mandate ? (directive.class ?? 'exhortation') : null,
    ...timeOf('term', directive.term, body),
    ...timeOf('moreTime', directive.more_time, body),
    ...timeOf('review', directive.review, body),
  });

/** Who is asked; the body itself where it decides to do something: "decides to consider the item at its next session". */
const doersOf = (directives: GivenParagraph['directives'], { name }: Body): readonly string[] => {
  const mandates = directives.filter(({ mandate }) => mandate);
  const asked = [...new Set(mandates.flatMap(({ addressees }) => addressees))];
  return asked.length === 0 && name !== null && mandates.some(({ act }) => act === 'decision') ? [name] : asked;
};

/** How those owe something who are asked in just these names. */
const modesOf =
  (directives: GivenParagraph['directives']) =>
  (by: readonly string[]): Pick<Obligation, 'mode'> => {
    const mode = directives.find((one) => one.mode !== undefined && isSameValue(one.addressees, by))?.mode;
    return mode === undefined ? {} : { mode };
  };

/**
 * One obligation for each occasion of each report, one for each deadline of an asked action, and one for each thing that is
 * asked for without a time. How long something
 * runs, and when the body means to look at it again, is nobody's debt.
 */
const obligationsOf = (
  { reports, deadlines, directives }: GivenParagraph,
  body: Body,
  refer: Refer,
): readonly Obligation[] => {
  const asked = doersOf(directives, body);
  const modes = modesOf(directives);
  const occasions = reports.flatMap(({ by, via, to, due, onward, recurrence, schedule, form }) =>
    (due.length > 0 ? due : [{ unspecified: true as const }]).map((one) => ({
      kind: 'report' as const,
      by: by.map(refer),
      ...modes(by),
      via: (via ?? []).map(refer),
      to: to.map(refer),
      form: form ?? null,
      recurrence,
      ...(schedule === undefined ? {} : { schedule: scheduleOf(schedule, body) }),
      due: documentDue(one, body),
      ...(onward !== undefined && { onward: documentDue(onward, body) }),
    })),
  );
  const actions = deadlines
    .filter((one) => typeof one === 'string' || one.role === undefined)
    .map((one): Omit<Obligation, 'id'> => ({
      kind: typeof one === 'string' ? 'action' : (one.deliverable ?? 'action'),
      by: asked.map(refer),
      ...modes(asked),
      via: [],
      to: [],
      form: null,
      recurrence: null,
      due: documentDue(one, body),
    }));
  const things = directives.flatMap(({ mandate, deliverable, addressees }): readonly Omit<Obligation, 'id'>[] => {
    if (!mandate || deliverable === undefined) return [];
    const by = addressees.length > 0 ? addressees : asked;
    const due = documentDue({ unspecified: true }, body);
    const to = { via: [], to: [], form: null, recurrence: null };
    return [{ kind: deliverable, by: by.map(refer), ...modes(by), ...to, due }];
  });
  return [...occasions, ...actions, ...things].map((obligation, index) => ({ id: String(index + 1), ...obligation }));
};

const scheduleOf = ({ until, ...rule }: GivenSchedule, body: Body): Schedule => ({
  ...rule,
  ...(until === undefined ? {} : { until: documentDue(until, body) }),
});

const described = ({ code, bodies = SHIPPED_BODIES }: Body): KnownBody | undefined =>
  bodies.find((one) => one.code === code);

const targetsOf = ({ renewal_targets: targets }: GivenParagraph, body: Body): readonly RenewalTarget[] =>
  targets.map(({ symbol, paragraph }) => ({
    symbol: printedSymbol(symbol, described(body)),
    paragraph: paragraph ?? null,
  }));

const earlierOf = ({ earlier = [] }: GivenParagraph, body: Body): Pick<ReadProvision, 'earlier'> =>
  earlier.length === 0
    ? {}
    : {
        earlier: earlier.map(({ effect, symbol, paragraph, whole }) => ({
          effect,
          symbol: printedSymbol(symbol, described(body)),
          paragraph: paragraph ?? null,
          whole: whole ?? false,
        })),
      };

const provisionOf = (paragraph: GivenParagraph, body: Body, refer: Refer): ReadProvision => ({
  ref: paragraph.ref,
  chapeau: paragraph.chapeau,
  text: paragraph.text,
  directives: paragraph.directives.map(directiveOf(body, refer)),
  obligations: obligationsOf(paragraph, body, refer),
  funding: paragraph.conditions.map(({ kind, scope }) => ({ kind, scope })),
  renews: targetsOf(paragraph, body),
  ...earlierOf(paragraph, body),
  cites: paragraph.cites,
  remarks: paragraph.remarks.map(({ text }) => text),
});

/** The body that speaks in a document, of those that are known. */
export const bodyOf = ({ body }: Pick<GivenDocument, 'body'>, bodies: readonly KnownBody[] = SHIPPED_BODIES): Body => ({
  code: bodyCode(body ?? 'unknown body', bodies),
  name: body,
  bodies,
});

const ANSWERING: readonly string[] = ['report-received', 'meeting-held', 'document-adopted', 'programme-established'];

/** What may answer something that was asked. That a decision was adopted is no answer by itself. */
const findingsOf = ({ evidence = [] }: GivenDocument): Pick<Proposal, 'findings'> => {
  const findings = evidence.flatMap(({ kind, place, words, documents }) =>
    ANSWERING.includes(kind) && words !== documents[0]
      ? [{ kind: kind as Finding['kind'], place, words, documents }]
      : [],
  );
  return findings.length === 0 ? {} : { findings };
};

/** The register's terms for what a document says. */
const termsOf = (document: GivenDocument, bodies: readonly KnownBody[]): Proposal => {
  const actors = new NamedActors(document.body, document.short_names, bodies);
  const body = bodyOf(document, bodies);
  if (document.body !== null) actors.refer(document.body);
  const provisions = document.operative.map((paragraph) => provisionOf(paragraph, body, actors.refer));
  return {
    symbol: document.symbol === null ? null : printedSymbol(document.symbol, described(body)),
    stage: document.stage,
    title: document.title,
    body: body.code,
    session: documentSession(document.session, body),
    date: document.date,
    language: document.language,
    provisions,
    cites: document.preamble_cites,
    ...findingsOf(document),
    reservations: document.reservations.map(({ by, kind, paragraphs, expression, text }) => ({
      by,
      kind,
      paragraphs,
      expression: expression ?? null,
      text,
    })),
    actors: actors.all,
    remarks: document.remarks.map(({ code, text }) => ({ code, text })),
  };
};

/**
 * The register's terms for what a reader found in a text, or for what a person gives.
 * @param read where a person gives the document: what the reader finds in its text; null where that has not been read
 * @param known the bodies that are known: whom names mean
 * @throws Rejection `document.invalid` of what a person gives
 */
export const proposalOf = (
  document: GivenDocument,
  read?: DecisionDocument | null,
  known: readonly KnownBody[] = SHIPPED_BODIES,
): Proposal => {
  const bodies = withNewBody(known, document);
  const brought = bodies === known ? undefined : bodies.at(-1);
  return { ...proposed(document, read, bodies), ...(brought && { newBody: brought }) };
};

const proposed = (
  document: GivenDocument,
  read: DecisionDocument | null | undefined,
  bodies: readonly KnownBody[],
): Proposal => {
  if (read === undefined) return termsOf(document, bodies);
  // What is at fault in the text itself, as a number that it prints twice, a person need not mend.
  const ofText = new Set(read && documentFaults(read, bodyOf(read, bodies)).map(({ what }) => what));
  const faults = documentFaults(document, bodyOf(document, bodies)).filter(({ what }) => !ofText.has(what));
  if (faults.length > 0) throw documentRefused(faults);
  const proposal = termsOf(document, bodies);
  const asRead = read && termsOf(read, bodies);
  return { ...(asRead?.findings && { findings: asRead.findings }), ...proposal, ...compared(proposal, asRead) };
};
