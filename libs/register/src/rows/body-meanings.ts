/** What bodies mean by due times that are vague: by the last description, for it says how they are to be read, whenever. */
import { type Database, type Statement } from 'better-sqlite3';
import { shippedBody } from '#body/directory';
import { bodyDecider } from '#body/domain';
import { isRetraction, timeline } from '#event-sourcing';
import { type Entries } from '../entries.js';

/** So many mandates are looked up at once. */
const AT_ONCE = 500;

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
    const described = timeline(bodyDecider, this.entries.of('body', body)).at(-1)?.state;
    return (described ?? shippedBody(body))?.vagueDues;
  }

  /** Whether it has ever been said what a body means. */
  isSaid(body: string): boolean {
    return this.entries
      .of('body', body)
      .some(({ event }) => !isRetraction(event) && 'body' in event && event.body.vagueDues !== undefined);
  }

  /** The mandates of a body, some at a time. */
  *mandatesOf(body: string): Iterable<readonly string[]> {
    for (let last = ''; ;) {
      const found = this.#next.all(last);
      yield found.filter((one) => one.body === body).map(({ mandate }) => mandate);
      last = found.at(-1)?.mandate ?? '';
      if (found.length < AT_ONCE) return;
    }
  }
}
