import { type CivilDate } from '#time';

/** The only source of time. */
export abstract class Clock {
  /** The present moment, ISO 8601 in UTC. */
  abstract now(): string;
  /** The present day. */
  today(): CivilDate {
    return this.now().slice(0, 10);
  }
}
