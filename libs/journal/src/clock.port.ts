import { BEGINNING, type CivilDate, END } from '#time';

const byZone = new Map<string, Intl.DateTimeFormat>();

/** Tells how far a zone is ahead of UTC; made once, as making it costs a hundred times what asking it does. */
const offsetsOf = (zone: string): Intl.DateTimeFormat => {
  const made = byZone.get(zone) ?? new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  byZone.set(zone, made);
  return made;
};

/** The only source of time. */
export abstract class Clock {
  /** The time zone in which the office counts its days, as in `America/New_York`. */
  readonly zone: string = 'UTC';
  /** The present moment, ISO 8601 in UTC. */
  abstract now(): string;

  /** The present day, in the zone of the office. */
  today(): CivilDate {
    return this.#local(Date.parse(this.now())).toISOString().slice(0, 10);
  }

  /**
   * The last millisecond of a day in the zone of the office, ISO 8601 in UTC. `BEGINNING` and `END` stay as they are,
   * and so does what would run beyond the year 9999: as texts they are before and after every moment.
   */
  endOf(day: CivilDate): string {
    if (day === BEGINNING || day === END) return day;
    const end = Date.parse(`${day}T23:59:59.999Z`);
    const guess = end - this.#offset(end);
    const moment = new Date(end - this.#offset(guess)).toISOString();
    return moment.startsWith('+') ? END : moment;
  }

  /** A moment as the clocks of the zone show it, as if that were UTC. */
  #local(moment: number): Date {
    return new Date(moment + this.#offset(moment));
  }

  /** How far the zone is ahead of UTC at a moment (ms). */
  #offset(moment: number): number {
    const shown = offsetsOf(this.zone).formatToParts(moment);
    const name = shown.find(({ type }) => type === 'timeZoneName')?.value ?? '';
    const [, sign, hours = '0', minutes = '0', seconds = '0'] = /^GMT([+-])(\d+):(\d+)(?::(\d+))?$/.exec(name) ?? [];
    return (sign === '-' ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000;
  }
}
