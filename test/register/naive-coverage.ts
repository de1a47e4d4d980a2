/** How far the reports of sessions have been checked, naively: as declared by then, since always. */
import { coverageCodec, type CoverageEvent } from '#coverage/domain';
import { eventsAt, type LogEntry, type Point } from './naive-log.js';

/** "Complete" is not refuted by who has checked some. */
export const coverageOf = (log: readonly LogEntry[], session: string | null, at: Point): string => {
  const [body = '', kind, number] = session?.split('/') ?? [];
  if (kind !== 'regular') return 'not-checked';
  const declared = eventsAt<CoverageEvent>((stored) => coverageCodec.decode(stored), log, `coverage-${body}`, at)
    .filter(({ of, sessions: [first, last] }) => of === 'reports' && first <= Number(number) && Number(number) <= last)
    .map(({ extent }) => extent);
  return declared.includes('complete') ? 'complete' : (declared[0] ?? 'not-checked');
};
