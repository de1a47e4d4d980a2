import type { SessionRange } from '../decision-document.js';
import { OAS_GA_SESSIONS } from './oas-ga-sessions.js';

const keyOf = ({ body, kind, ordinal }: SessionRange): string => `${body}/${kind}/${ordinal}`;

/** The sessions that the reader knows itself, and those of a register, which stand above them. */
export function calendarsWith(entered: readonly SessionRange[]): readonly SessionRange[] {
  if (entered.length === 0) return OAS_GA_SESSIONS;
  const byKey = new Map([...OAS_GA_SESSIONS, ...entered].map((one) => [keyOf(one), one] as const));
  for (const known of OAS_GA_SESSIONS) {
    const here = byKey.get(keyOf(known));
    // What a register says of a session's days says nothing of the numbers of its resolutions.
    if (here !== undefined && here !== known && known.resolutions !== undefined)
      byKey.set(keyOf(known), { ...here, resolutions: known.resolutions });
  }
  return [...byKey.values()];
}
