/** What must be true of a folder whose recorder was killed. */
import { type RecordedEvent } from '#event-sourcing';
import { type Receipt, verifyChains } from '#journal';
import { STREAM_PREFIXES } from '#kinds';
import { decisionsList, mandatesList, overdueList, ReadList, sessionsList } from '#register';
import { openRegister, type OpenRegister } from '../support/open-register.js';

/** Every event that recording either decision of a pair writes, as "stream: type", in one commit. */
const WHOLE = {
  first: [
    'actor: actor.registered.v1',
    'decision: decision.adopted.v1',
    'decision: decision.tabled.v1',
    'mandate: mandate.issued.v1',
    'mandate: mandate.issued.v1',
    'symbol: symbol.reserved.v1',
    'text: text.seen.v1',
  ],
  second: [
    'decision: decision.adopted.v1',
    'decision: decision.tabled.v1',
    'mandate: mandate.issued.v1',
    'mandate: mandate.renewed.v2',
    'symbol: symbol.reserved.v1',
    'text: text.seen.v1',
  ],
} as const;

const what = ({ stream, type }: RecordedEvent) => `${stream.slice(0, stream.indexOf('-'))}: ${type}`;

/** The faults of a commit: parts of it missing, or too much of it. Actors are registered when first named. */
const faultsOf = (commandId: string, events: readonly RecordedEvent[]): readonly string[] => {
  const whole = WHOLE[commandId.startsWith('first') ? 'first' : 'second'].filter((part) => !part.startsWith('actor'));
  const there = events.map(what).filter((part) => !part.startsWith('actor')).sort();
  return there.join() === whole.join() ? [] : [`${commandId} is in part: ${there.join(', ')}`];
}; // prettier-ignore

const answers = async ({ queries }: OpenRegister): Promise<string> => {
  const all = { limit: 10_000 };
  const asked = ['2005-06-07', '2006-06-07', '2011-01-01'].map((asOf) => ({ asOf }));
  const given = [];
  for (const question of asked)
    given.push(
      await queries.execute(new ReadList(mandatesList, question, { class: 'all' }, all)),
      await queries.execute(new ReadList(decisionsList, question, {}, all)),
      await queries.execute(new ReadList(overdueList, question, {}, all)),
      await queries.execute(new ReadList(sessionsList, question, {}, all)),
    );
  return JSON.stringify(given);
};

export interface Aftermath {
  readonly faults: readonly string[];
  readonly commits: number;
  /** Commits that are there although nobody was told. */
  readonly unacknowledged: number;
  /** The first number that has not been recorded. */
  readonly nextNumber: number;
}

/** Opens the folder as the next process would, and looks at everything. */
export const aftermath = async (folder: string, acknowledged: readonly Receipt[]): Promise<Aftermath> => {
  const register = await openRegister(folder);
  try {
    const commits = new Map<string, RecordedEvent[]>();
    const ids = new Set<string>();
    for await (const event of register.store.readAll({ streamPrefixes: STREAM_PREFIXES })) {
      const { commandId = '' } = event.meta;
      commits.set(commandId, [...(commits.get(commandId) ?? []), event]);
      ids.add(event.id);
    }
    const lost = acknowledged.filter(({ entries }) => entries.some(({ id }) => !ids.has(id)) || entries.length === 0);
    const { broken } = await verifyChains(register.store);
    const before = await answers(register);
    await register.projector.rebuild();
    const after = await answers(register);
    const numbers = [...commits.keys()].map((commandId) => Number(commandId.split(' ')[1]));
    return {
      faults: [
        ...lost.map(({ commandId }) => `${commandId} was acknowledged and is lost`),
        ...[...commits].flatMap(([commandId, events]) => faultsOf(commandId, events)),
        ...broken.map(({ stream, revision }) => `the chain of ${stream} is broken at ${revision}`),
        ...(before === after ? [] : ['a rebuild gives other answers']),
      ],
      commits: commits.size,
      unacknowledged: commits.size - new Set(acknowledged.map(({ commandId }) => commandId)).size,
      nextNumber: Math.max(0, ...numbers) + 1,
    };
  } finally {
    await register.close();
  }
};
