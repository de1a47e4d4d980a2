import { toRoman } from '#symbol';
import { ordinalOf, type SessionId, sessionParts } from './session-id.js';

/** What a session is called where people read: "REMJA-VI", "oas-ga XXXIV", "oas-ga XXXI (special)"; it is found by that, too. */
export const sessionCalled = (id: SessionId): string => {
  const parts = sessionParts(id);
  if (!parts) return id;
  const { body, kind } = parts;
  const ordinal = toRoman(ordinalOf(id));
  if (kind !== 'regular') return `${body} ${ordinal} (${kind})`;
  return body.includes('-') ? `${body} ${ordinal}` : `${body.toUpperCase()}-${ordinal}`;
};
