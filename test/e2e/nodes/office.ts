/** A store and nodes on it, made for each file of tests and gone with it. */
import { afterAll, beforeAll } from '@jest/globals';
import { KurrentDbDouble } from '../../support/kurrentdb-double/kurrentdb-double.js';
import { NodeProcess, type Answer, type Receipt } from './node-process.js';

export class Office {
  readonly double = new KurrentDbDouble();
  readonly #nodes: NodeProcess[] = [];

  /** A node that is not started yet. */
  async node(data?: string): Promise<NodeProcess> {
    const node = await NodeProcess.on(this.double, data);
    this.#nodes.push(node);
    return node;
  }

  async started(): Promise<NodeProcess> {
    const node = await (await this.node()).start();
    await node.until('up');
    return node;
  }

  async close(): Promise<void> {
    await Promise.all(this.#nodes.map((node) => node.dispose()));
    await this.double.stop();
  }
}

/** An office for the tests of a file. */
export const office = (): Office => {
  const made = new Office();
  beforeAll(() => made.double.start());
  afterAll(() => made.close());
  return made;
};

export interface Listing {
  readonly total: number;
  readonly items: readonly { readonly id: string }[];
}

/** Puts regular sessions of the General Assembly on the calendar, under a command id of its own. */
export const schedule = (
  at: NodeProcess,
  ordinals: readonly number[],
  commandId?: string,
): Promise<Answer<Receipt>> => {
  const sessions = ordinals.map((ordinal) => ({ session: `oas-ga/regular/${ordinal}` }));
  return at.post('/sessions', { sessions }, commandId);
};

/** How many sessions a node knows, when it has seen a position. */
export const sessionsAt = async (at: NodeProcess, after?: string): Promise<number> => {
  const { body } = await at.get<Listing>(`/sessions${after === undefined ? '' : `?after=${after}`}`);
  return body.total;
};
