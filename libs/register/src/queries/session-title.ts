import { sessionCalled, type SessionId, sessionParts } from '#session-calendar/domain';

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
