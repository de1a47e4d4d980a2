/**
 * What a person says of a decision, held against what its text prints and what the calendar knows. A doubt stands only where
 * two of them contradict each other: what is not known contradicts nothing.
 */
import { bodiesOfSymbol, type KnownBody, readSymbol, SHIPPED_BODIES, shippedBody } from '#body/directory';
import { refusals, type Rejection } from '#rejection';
import { type Session, sessionCalled, sessionId } from '#session-calendar/domain';
import { parseSymbol } from '#symbol';
import { firstDay, lastDay, type On } from '#time';
import { type Proposal } from './proposal.js';
import { sessionOfSymbol } from './stated-place.js';

const doubted = refusals({
  'doubt.symbol-against-printed': ({ symbol, printed }: { readonly symbol: string; readonly printed: string }) =>
    `The text prints ${printed}, and not ${symbol}.`,
  'doubt.symbol-against-body': ({ symbol, body }: { readonly symbol: string; readonly body: string }) =>
    `${symbol} is a symbol of another body than ${body}, which speaks.`,
  'doubt.symbol-against-numbering': (it: {
    readonly symbol: string;
    readonly body: string;
    readonly numbered: string;
  }) => `${it.symbol} is not numbered as the decisions of ${it.body} are: ${it.numbered}.`,
  'doubt.symbol-against-session': (it: { readonly symbol: string; readonly own: string; readonly session: string }) =>
    `${it.symbol} is a symbol of ${sessionCalled(it.own)}, and not of ${sessionCalled(it.session)}.`,
  'doubt.symbol-against-day': (it: { readonly symbol: string; readonly year: number; readonly on: string }) =>
    `${it.symbol} is a symbol of ${it.year}, and ${it.on} lies in another year.`,
  'doubt.session-against-printed': (it: { readonly session: string; readonly printed: string }) =>
    `The text belongs to ${sessionCalled(it.printed)}, and not to ${sessionCalled(it.session)}.`,
  'doubt.day-against-printed': ({ on, printed }: { readonly on: string; readonly printed: string }) =>
    `The text prints ${printed}, and ${on} is another day.`,
  'doubt.day-outside-session': (it: {
    readonly on: string;
    readonly session: string;
    readonly opensOn: string;
    readonly closesOn: string | null;
  }) =>
    `${sessionCalled(it.session)} met ${it.closesOn === null ? `from ${it.opensOn} on` : `from ${it.opensOn} to ${it.closesOn}`}, and not on ${it.on}.`,
  'doubt.draft-adopted': () => 'The text calls itself a draft.',
  'doubt.body-guessed': ({ remark }: { readonly remark: string }) => remark,
});

/** The remark by which the reader says that it chose among several bodies. */
const GUESSED = 'body.guessed';

/** What is said of a decision; canonical. */
export interface Said {
  readonly symbol: string | null;
  readonly session: string | null;
  readonly on: On;
}
/** What its text prints, or is known of it already. */
export type Printed = Pick<Proposal, 'body' | 'session'> &
  Partial<Pick<Proposal, 'symbol' | 'date' | 'stage' | 'remarks'>>;

/** Whose decisions bear such a symbol, as far as its words tell. */
const bodiesWith = (symbol: string, known: KnownBody | undefined): readonly string[] =>
  bodiesOfSymbol([...SHIPPED_BODIES, ...(known ? [known] : [])], symbol).map(({ code }) => code);

/** The patterns by which its body numbers its decisions, where none of them fits a symbol. */
const otherNumbering = (symbol: string, known: KnownBody | undefined): string | undefined =>
  known === undefined || known.numbering.length === 0 || readSymbol(known, symbol) !== undefined
    ? undefined
    : known.numbering
        .slice(0, 2)
        .map(({ pattern }) => pattern.replace(/\[[^\]]*\]/g, ''))
        .join(', ');
const isApart = (a: On, b: On): boolean => lastDay(a) < firstDay(b) || lastDay(b) < firstDay(a);

/** Bodies that name their sessions by the year may begin one in the year before: their symbols tell no day. */
const yearOf = (symbol: string, known: KnownBody | undefined): number | undefined =>
  known?.sessions.some(({ pattern }) => pattern.includes('{year}')) ? undefined : parseSymbol(symbol)?.year;

const aboutSymbol = (
  symbol: string,
  { session: stated, on }: Said,
  printed: Printed,
  known: KnownBody | undefined,
): readonly Rejection[] => {
  const { body } = printed;
  const own = sessionOfSymbol(symbol, body, known);
  const year = yearOf(symbol, known);
  const speakers = bodiesWith(symbol, known);
  const isOfAnother = known !== undefined && speakers.length > 0 && !speakers.includes(body);
  const numbered = symbol === printed.symbol || isOfAnother ? undefined : otherNumbering(symbol, known);
  const others = [stated === null ? null : sessionId(stated), printed.session];
  const other = others.find((session) => session !== null && session !== own);
  return [
    ...(printed.symbol && printed.symbol !== symbol
      ? [doubted('doubt.symbol-against-printed', { symbol, printed: printed.symbol })]
      : []),
    ...(isOfAnother ? [doubted('doubt.symbol-against-body', { symbol, body })] : []),
    ...(numbered === undefined ? [] : [doubted('doubt.symbol-against-numbering', { symbol, body, numbered })]),
    ...(own !== null && other ? [doubted('doubt.symbol-against-session', { symbol, own, session: other })] : []),
    ...(on !== null && year !== undefined && isApart(on, String(year))
      ? [doubted('doubt.symbol-against-day', { symbol, year, on })]
      : []),
  ];
};

/**
 * What contradicts each other in what is said of a decision and what its text prints.
 * @param known what is known of the body that speaks
 */
export const doubtsAboutText = (
  said: Said,
  printed: Printed,
  known: KnownBody | undefined = shippedBody(printed.body),
): readonly Rejection[] => {
  const { symbol, session, on } = said;
  const guess = printed.remarks?.find(({ code }) => code === GUESSED);
  const isSettled = symbol !== null && bodiesWith(symbol, known).includes(printed.body);
  return [
    ...(symbol === null ? [] : aboutSymbol(symbol, said, printed, known)),
    ...(symbol === null && session !== null && printed.session !== null && sessionId(session) !== printed.session
      ? [doubted('doubt.session-against-printed', { session: sessionId(session), printed: printed.session })]
      : []),
    ...(on !== null && printed.date && isApart(on, printed.date)
      ? [doubted('doubt.day-against-printed', { on, printed: printed.date })]
      : []),
    ...(symbol !== null && printed.stage === 'draft' ? [doubted('doubt.draft-adopted')] : []),
    ...(guess && !isSettled ? [doubted('doubt.body-guessed', { remark: guess.text })] : []),
  ];
};

/** A decision is adopted while its session meets. */
export const doubtsAboutDay = (
  on: On,
  session: string,
  { opensOn, closesOn }: Pick<Session, 'opensOn' | 'closesOn'>,
): readonly Rejection[] =>
  on !== null && opensOn !== null && (lastDay(on) < opensOn || (closesOn !== null && firstDay(on) > closesOn))
    ? [doubted('doubt.day-outside-session', { on, session, opensOn, closesOn })]
    : [];
