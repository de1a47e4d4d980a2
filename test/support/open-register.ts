/** A register on a folder, without a door: the real parts, for tests that speak to its buses. */
import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { proposalOf, type Recorded, RecordDecision, type Statement } from '#decision/application';
import { read } from '#decision-text';
import { EVENT_STORE, type EventStore } from '#event-sourcing';
import { Projector } from '#projector';
import { RuntimeModule } from '#runtime';

export interface OpenRegister {
  readonly commands: CommandBus;
  readonly queries: QueryBus;
  readonly store: EventStore;
  readonly projector: Projector;
  /** Records a text as the reader proposes it, under a command id. */
  record(text: string, commandId: string, statement?: Partial<Statement>): Promise<Recorded>;
  close(): Promise<void>;
}

const AS_PRINTED: Statement = { symbol: null, on: null, session: null, draft: false };

export const openRegister = async (data: string): Promise<OpenRegister> => {
  const runtime = RuntimeModule.over({ data, readonly: false });
  const app = await NestFactory.createApplicationContext(runtime, { logger: false, abortOnError: false });
  const commands = app.get(CommandBus);
  return {
    commands,
    queries: app.get(QueryBus),
    store: app.get<EventStore>(EVENT_STORE),
    projector: app.get(Projector),
    record: (text, commandId, statement = {}) =>
      commands.execute(
        new RecordDecision(
          text,
          proposalOf(read(text)),
          { ...AS_PRINTED, ...statement },
          { commandId, by: 'recorder' },
        ),
      ),
    close: () => app.close(),
  };
};
