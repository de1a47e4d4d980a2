/** What a decision document says, by a reader or by a person, in the register's terms. */
import { type GivenDocument, type GivenDue } from '#decision-text';
import { refusals, type Rejection } from '#rejection';
import { type Due, type SessionId } from '#session-calendar/domain';
import { type Body, dueOf, sessionOf } from './due-of.js';
import { sessionNamed, typedDue } from './typed-due.js';

const refused = refusals({
  'session.not-understood': ({ text }: { readonly text: string }) =>
    `"${text}" is no session; write oas-ga/regular/41, XLI or 41.`,
});

/** What a person typed is no session. */
export const noSession = (text: string): Rejection => refused('session.not-understood', { text });

/** @throws Rejection `due.not-understood` of what a person typed */
export const documentDue = (due: GivenDue, body: Body): Due =>
  typeof due === 'string' ? typedDue(due, body) : dueOf(due, body);

/** @throws Rejection `session.not-understood` of what a person typed */
export const documentSession = (session: GivenDocument['session'], body: Body): SessionId | null => {
  if (typeof session !== 'string') return sessionOf(session, body.code);
  const named = sessionNamed(session.trim(), body);
  if (named !== undefined) return named;
  throw noSession(session);
};
