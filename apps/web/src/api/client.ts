import createClient from 'openapi-fetch';
import { csrfToken } from './csrf.js';
import { type components, type paths } from './schema.js';

export type Problem = components['schemas']['ProblemAnswer'];
export type Overdue = components['schemas']['ObligationAnswer'];
export type Mandate = components['schemas']['MandateAnswer'];
export type MandateSummary = components['schemas']['MandateSummaryAnswer'];
export type Decision = components['schemas']['DecisionAnswer'];
export type Session = components['schemas']['SessionAnswer'];
export type History = components['schemas']['HistoryAnswer'];
export type HistoryEntry = components['schemas']['HistoryEntryAnswer'];
export type Why = components['schemas']['WhyAnswer'];
export type Operation = components['schemas']['OperationAnswer'];
export type Undetermined = components['schemas']['UndeterminedAnswer'];
export type ActorPage = components['schemas']['ActorPageAnswer'];
export type Lineage = components['schemas']['LineageAnswer'];
export type LineageNode = components['schemas']['LineageNodeAnswer'];
export type Proof = components['schemas']['StreamProofAnswer'];
export type Facet = components['schemas']['FacetAnswer'];
export type Comparison = components['schemas']['ComparisonAnswer'];
export type ComparedParagraph = Comparison['paragraphs'][number];
export type Declared = components['schemas']['DeclaredCoverageAnswer'];
export type Self = components['schemas']['SelfAnswer'];
/** Of what was entered; or, with the id of a proposal, of what waits for a second person and is not entered yet. */
export type Receipt = components['schemas']['ReceiptAnswer'] & Partial<components['schemas']['ProposedAnswer']>;

/** Sends a question once what was pressed has been seen: a screen asks many at once, and sending each keeps the page for a while. */
const sentAfterPaint = async (question: Request): Promise<Response> => {
  await new Promise((seen) => setTimeout(seen));
  return fetch(question);
};

/** The register of the server that served this page. */
export const register = createClient<paths>({
  baseUrl: globalThis.location?.origin ?? 'http://localhost',
  fetch: sentAfterPaint,
});

/** A question or an entry that the register refused, in its own words. */
export class Refused extends Error {
  /**
   * @param code stable
   * @param passes whether the same question may be answered in a moment, as while a register catches up
   * @param doubts what may be so all the same, when the reason is given
   */
  constructor(
    readonly code: string,
    message: string,
    readonly passes: boolean,
    readonly doubts: NonNullable<Problem['doubts']> = [],
    /** What the sentence is about, by the names of its places. */
    readonly values?: Readonly<Record<string, unknown>>,
  ) {
    super(message);
  }
}

interface Said<Answer> {
  readonly data?: Answer | undefined;
  readonly error?: unknown;
  readonly response: Response;
}

/**
 * What the register answered.
 * @throws Refused with the code and the sentence of the problem
 */
export const answered = async <Answer>(asking: Promise<Said<Answer>>): Promise<Answer> => {
  const { data, error, response } = await asking;
  if (data !== undefined) return data;
  const problem = error as Partial<Problem> | undefined;
  throw new Refused(
    problem?.code ?? `http.${response.status}`,
    problem?.detail ?? response.statusText,
    response.status === 503,
    problem?.doubts,
    problem?.values,
  );
};

/**
 * Tells the register something.
 * @param path of the API, with its parameters in it
 * @param commandId the same for the same thing told again, so that it is entered once
 * @param by who says so, where the register does not know it from a log-in
 * @param etag of what was read, where what is told stands on that
 * @throws Refused
 */
export const tell = async <Answer = Receipt>(
  path: string,
  said: object,
  commandId: string,
  by = '',
  etag: string | null = null,
): Promise<Answer> => {
  const csrf = csrfToken();
  const response = await fetch(path, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'idempotency-key': commandId,
      ...(etag !== null && { 'if-match': etag }),
      ...(csrf !== null && { 'x-csrf-token': csrf }),
      ...(by && { 'x-recorded-by': String.fromCharCode(...new TextEncoder().encode(by)) }),
    },
    body: JSON.stringify(said),
  });
  const body = (await response.json()) as unknown;
  if (response.ok) return body as Answer;
  const { code, detail, doubts, values } = body as Problem;
  throw new Refused(code, detail, response.status === 503, doubts, values);
};
