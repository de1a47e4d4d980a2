/** What bodies mean by due times that are vague: by the last description, for it says how they are to be read, whenever. */
import { type Database, type Statement } from 'better-sqlite3';
import { daysOf, type KnownBody, shippedBody } from '#body/directory';
import { bodyDecider } from '#body/domain';
import { isRetraction, timeline } from '#event-sourcing';
import { type Entries } from '../entries.js';

/** So many mandates are looked up at once. */
const AT_ONCE = 500;

/** A body by its last description. */
export const lastDescribed = (entries: Entries, body: string): KnownBody | undefined =>
  timeline(bodyDecider, entries.of('body', body)).at(-1)?.state ?? shippedBody(body);

export class BodyMeanings {
  readonly #next: Statement<[string], { readonly mandate: string; readonly body: string }>;

  constructor(
    private readonly entries: Entries,
    db: Database,
  ) {
    this.#next = db.prepare(
      `SELECT mandate, body FROM mandate WHERE mandate > ? GROUP BY mandate ORDER BY mandate LIMIT ${AT_ONCE}`,
    );
  }

  /** What a body means, by the words. */
  of(body: string): Readonly<Record<string, string>> | undefined {
    return lastDescribed(this.entries, body)?.vagueDues;
  }

  /** Whether it has ever been said what a body means. */
  isSaid(body: string): boolean {
    return this.#everSaid(body, ({ vagueDues }) => vagueDues !== undefined);
  }

  /** Whether it has ever been said which days its terms pass over. */
  hasDays(body: string): boolean {
    return this.#everSaid(body, (said) => daysOf(said) !== undefined);
  }

  #everSaid(body: string, what: (said: KnownBody) => boolean): boolean {
    return this.entries
      .of('body', body)
      .some(({ event }) => !isRetraction(event) && 'body' in event && what(event.body));
  }

  /** The mandates of a body, or of all, some at a time. */
  *mandatesOf(body: string | null): Iterable<readonly string[]> {
    for (let last = ''; ;) {
      const found = this.#next.all(last);
      yield found.filter((one) => body === null || one.body === body).map(({ mandate }) => mandate);
      last = found.at(-1)?.mandate ?? '';
      if (found.length < AT_ONCE) return;
    }
  }
}
