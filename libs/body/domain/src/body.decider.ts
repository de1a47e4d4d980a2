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
/** Says whether what a recorder enters of it waits for a second person. */
export interface SetConfirmation {
  readonly type: 'SetConfirmation';
  readonly code: string;
  readonly secondPerson: boolean;
}
export type BodyCommand = DescribeBody | SetConfirmation;

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

/** Without what no description says. */
const descriptionOf = ({ secondPerson: _, ...description }: KnownBody): KnownBody => description;

const described = ({ body, anew }: DescribeBody, known: DescribedBody, on: On): readonly BodyEvent[] => {
  const description = descriptionOf(checked(body));
  const before = known ?? shippedBody(body.code);
  if (before && sameAs(descriptionOf(before), description)) return [];
  if (before && !anew) throw refused('body.taken', { code: body.code, name: before.names[0]?.text ?? body.code });
  return [{ type: before ? 'BodyDescribed' : 'BodyAdded', body: description, on }];
};

export const bodyDecider: Decider<DescribedBody, BodyCommand, BodyEvent, BodyFacts> = {
  initialState: null,
  evolve: (known, event) => {
    if (event.type === 'BodyConfirmationSet') {
      const body = known ?? shippedBody(event.code);
      return body ? { ...body, secondPerson: event.secondPerson } : null;
    }
    const { body } = event;
    return known?.secondPerson === undefined ? body : { ...body, secondPerson: known.secondPerson };
  },
  decide: (command, known, { on }) => {
    if (command.type === 'DescribeBody') return described(command, known, on);
    const { code, secondPerson } = command;
    const before = known ?? shippedBody(code);
    if (before === undefined || (before.secondPerson ?? false) === secondPerson) return [];
    return [{ type: 'BodyConfirmationSet', code, secondPerson, on }];
  },
};
