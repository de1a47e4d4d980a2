/** What is known of the one body of this test, naively. */
import { bodyCodec, type BodyEvent } from '#body/domain';
import { eventsAt, type LogEntry, type Point, shiftDay } from './naive-log.js';

type Described = Extract<BodyEvent, { readonly body: unknown }>['body'];

/** As it is described on a day. */
const describedAt = (log: readonly LogEntry[], at: Point): Described | undefined => {
  const events = eventsAt<BodyEvent>((stored) => bodyCodec.decode(stored), log, 'body-oas-ga', at);
  return events.findLast((event) => 'body' in event)?.body;
};

/** As it is described by then: that tells how all is read, since always. */
const describedEver = (log: readonly LogEntry[], { knownAt }: Point): Described | undefined =>
  describedAt(log, { asOf: '9999-12-31', knownAt });

/** The words of the rule by which its regular sessions open on a day. */
export const naiveRule = (log: readonly LogEntry[], at: Point): string | undefined =>
  describedAt(log, at)?.regularSessions;

export interface NaiveDays {
  readonly holidays: readonly string[];
  readonly dissolved: readonly string[];
}

/** The days that its terms pass over, and those on which they stand still. */
export const naiveDays = (log: readonly LogEntry[], at: Point): NaiveDays => {
  const { holidays = [], dissolved = [] } = describedEver(log, at) ?? {};
  return { holidays, dissolved };
};

/** On which days what is owed to it lapses by its rules: the day after the last one of each term, or with its dissolution. */
export const naiveLapses = (log: readonly LogEntry[], at: Point): readonly string[] => {
  const { dutiesLapse = [], dissolved = [] } = describedEver(log, at) ?? {};
  return dutiesLapse
    .flatMap((one) => (one === 'dissolution' ? dissolved.map((each) => each.slice(0, 10)) : [shiftDay(one, 1)]))
    .sort();
};
