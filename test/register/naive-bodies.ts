/** What is known of the one body of this test, naively. */
import { bodyCodec, type BodyEvent } from '#body/domain';
import { eventsAt, type LogEntry, type Point, shiftDay } from './naive-log.js';

/** On which days what is owed to it lapses by its rules: the day after the last one of each term. It tells how all is read, since always. */
export const naiveLapses = (log: readonly LogEntry[], { knownAt }: Point): readonly string[] => {
  const whenever = { asOf: '9999-12-31', knownAt };
  const events = eventsAt<BodyEvent>((stored) => bodyCodec.decode(stored), log, 'body-oas-ga', whenever);
  return (events.findLast((event) => 'body' in event)?.body.dutiesLapse ?? []).map((day) => shiftDay(day, 1)).sort();
};
