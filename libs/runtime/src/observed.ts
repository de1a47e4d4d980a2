/** Puts what wants to know of it round everything that is done: where nobody does, nothing is touched. */
import { Injectable } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { type EventStore } from '#event-sourcing';
import { type ReadDatabase } from '#projector';
import { type Around, type Step } from '#tracing';

type Execute = (told: object) => Promise<unknown>;

const observeBus = (bus: { execute: Execute }, kind: Step['kind'], around: Around): void => {
  const execute = bus.execute.bind(bus);
  bus.execute = (told) => around({ kind, name: told.constructor.name }, () => execute(told));
};

/** Commands and questions. */
@Injectable()
export class ObservedBuses {
  constructor(around: Around | undefined, commands: CommandBus, queries: QueryBus) {
    if (!around) return;
    observeBus(commands, 'command', around);
    observeBus(queries, 'query', around);
  }
}

export const observedStore = (store: EventStore, around: Around | undefined): EventStore => {
  const append = store.append.bind(store);
  const step: Step = { kind: 'append', name: store.constructor.name };
  if (around) store.append = (writes) => around(step, () => append(writes));
  return store;
};

export const observedRows = (database: ReadDatabase, around: Around | undefined): ReadDatabase => {
  const advance = database.advance.bind(database);
  const step: Step = { kind: 'projection', name: 'register' };
  if (around) database.advance = (passage) => around(step, async () => advance(passage));
  return database;
};
