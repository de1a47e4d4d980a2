import { fromRoman } from '#symbol';
import { refused } from './refused.js';

export { fromRoman, toRoman } from '#symbol';

/** `<body>/<kind>/<ordinal>`: `oas-ga/regular/41`; a named meeting is `remja/regular/6`. */
export type SessionId = string;
/** `<body>/<kind>`: the series in which "next" counts. */
export type SessionSeries = string;

const SESSION_ID = /^([a-z0-9]+(?:-[a-z0-9]+)*)\/(regular|special|emergency|resumed)\/([1-9]\d{0,4})$/;

export interface SessionParts {
  readonly body: string;
  readonly kind: string;
  readonly ordinal: number;
}

/** The parts of a session id; undefined where it is none. */
export const sessionParts = (id: string): SessionParts | undefined => {
  const [, body, kind, ordinal] = SESSION_ID.exec(id) ?? [];
  return body && kind ? { body, kind, ordinal: Number(ordinal) } : undefined;
};

export const sessionIdOf = ({ body, kind, ordinal }: SessionParts): SessionId => `${body}/${kind}/${ordinal}`;

/** The series of a session: `oas-ga/regular` of `oas-ga/regular/41`. */
export const seriesOf = (id: SessionId): SessionSeries => id.slice(0, id.lastIndexOf('/'));
export const ordinalOf = (id: SessionId): number => Number(id.slice(id.lastIndexOf('/') + 1));

/** The id as part of a stream name: `oas-ga.regular.41`. */
export const sessionStreamId = (id: SessionId): string => id.replaceAll('/', '.');

/**
 * A session id from outside, as itself.
 * @throws Rejection `session.id-invalid`
 */
export const sessionId = (text: string): SessionId => {
  const parts = sessionParts(text.trim().toLowerCase());
  if (parts) return sessionIdOf(parts);
  throw refused('session.id-invalid', { text });
};

/** The id of a meeting known by an acronym and a Roman numeral: `remja/regular/6` of REMJA-VI. */
export const namedMeetingId = (name: string): SessionId | undefined => {
  const [, acronym, numeral] = /(?:^|[^A-Za-z])([A-Z][A-Z0-9]+)[- ]([IVXLCDM]+)\)?$/.exec(name.trim()) ?? [];
  const ordinal = numeral && fromRoman(numeral);
  return acronym && ordinal ? sessionIdOf({ body: acronym.toLowerCase(), kind: 'regular', ordinal }) : undefined;
};
