import { type KnownBody, shippedBody } from '#body/directory';
import { type Decider } from '#event-sourcing';
import { type On } from '#time';
import { type BodyEvent } from './body.events.js';
import { checked } from './described.js';
import { refused } from './refused.js';

export interface DescribeBody {
  readonly type: 'DescribeBody';
  readonly body: KnownBody;
  /** In place of what is known of it. */
  readonly anew: boolean;
}
export type BodyCommand = DescribeBody;

/** What somebody has entered of it; null where nobody has. */
export type DescribedBody = KnownBody | null;

export interface BodyFacts {
  readonly on: On;
}

const sameAs = (a: KnownBody, b: KnownBody): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

/** With the keys in one order, and nothing that is not said. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, sorted(part)]),
  );
};

export const bodyDecider: Decider<DescribedBody, BodyCommand, BodyEvent, BodyFacts> = {
  initialState: null,
  evolve: (_, { body }) => body,
  decide: ({ body, anew }, known, { on }) => {
    const description = checked(body);
    const before = known ?? shippedBody(body.code);
    if (before && sameAs(before, description)) return [];
    if (before && !anew) throw refused('body.taken', { code: body.code, name: before.names[0]?.text ?? body.code });
    return [{ type: before ? 'BodyDescribed' : 'BodyAdded', body: description, on }];
  },
};
