import { ordinalOf, type SessionId, sessionParts, toRoman } from '#session-calendar/domain';

/** What a session is called in a list: "REMJA-VI", "oas-ga XXXIV", "oas-ga XXXI (special)"; it is found by that, too. */
export const sessionCalled = (id: SessionId): string => {
  const parts = sessionParts(id);
  if (!parts) return id;
  const { body, kind } = parts;
  const ordinal = toRoman(ordinalOf(id));
  if (kind !== 'regular') return `${body} ${ordinal} (${kind})`;
  return body.includes('-') ? `${body} ${ordinal}` : `${body.toUpperCase()}-${ordinal}`;
};

/**
 * What it is called where there is room: "General Assembly (OAS) XXXIV".
 * @param bodyName what a body is called, by its code; the code itself where nobody knows
 */
export const sessionTitle = (id: SessionId, bodyName: (code: string) => string): string => {
  const body = sessionParts(id)?.body;
  const name = body === undefined ? '' : bodyName(body);
  return name === body || body === undefined
    ? sessionCalled(id)
    : sessionCalled(id).replace(
        body.includes('-') ? body : `${body.toUpperCase()}-`,
        body.includes('-') ? name : `${name} `,
      );
};
