/** One command's hold on a register: the modules without a port. */
import { randomUUID } from 'node:crypto';
import { userInfo } from 'node:os';
import { type INestApplicationContext } from '@nestjs/common';
import { type Command, CommandBus, type Query, QueryBus } from '@nestjs/cqrs';
import { NestFactory } from '@nestjs/core';
import { type Identity, soleUser } from '#access';
import { type EventStore } from '#event-sourcing';
import { type Fields, type Raw } from '#fields';
import { type Intent, type Receipt } from '#journal';
import { carryOut, type CarriedOut, type Write } from '#operations';
import { type Question, Register } from '#register';
import { dataFolder, hasRegister, openStore, RuntimeModule } from '#runtime';

/** Options that every command takes. */
export interface CommonOptions {
  readonly data?: string;
  readonly json?: boolean;
  /** Who enters it. */
  readonly as?: string;
  /** Whom the token of `MANDATUM_TOKEN` stands for, where one is given. */
  readonly identity?: Identity;
}

/** Options that every reading command takes. */
export interface ReadingOptions extends CommonOptions {
  readonly asOf?: string;
  readonly knownAt?: string;
}

export const questionOf = ({ asOf, knownAt }: ReadingOptions): Question => ({ asOf, knownAt });

const userName = (): string => {
  try {
    return userInfo().username;
  } catch {
    return 'unknown'; // an account without a name
  }
};

export class Context {
  constructor(
    readonly app: INestApplicationContext,
    private readonly who: Identity,
  ) {}

  intent(): Intent {
    return { commandId: randomUUID(), by: this.who.id };
  }

  tell<Result>(command: Command<Result>): Promise<Result> {
    return this.app.get(CommandBus).execute(command);
  }

  ask<Result>(query: Query<Result>): Promise<Result> {
    return this.app.get(QueryBus).execute(query);
  }

  get buses(): { readonly queries: QueryBus; readonly commands: CommandBus } {
    return { queries: this.app.get(QueryBus), commands: this.app.get(CommandBus) };
  }

  /** Carries out an operation of the catalogue. */
  carryOut(operation: Write, raw: Raw<Fields>): Promise<CarriedOut> {
    return carryOut(this.buses, operation, raw, this.who, () => this.intent());
  }

  /** Until the register has seen what a command did, so that the next one sees it. */
  async seen({ position }: Receipt): Promise<void> {
    if (position !== undefined) await this.app.get(Register).seen(position);
  }
}

/** Whom a token stands for, else who they say they are, else the machine's user. */
export const whoEnters = ({ as, identity }: CommonOptions): Identity =>
  identity ?? soleUser(as ?? process.env['MANDATUM_AS'] ?? userName());

/** Opens the register, works on it, and closes it whatever happens. */
export const withRegister = async <Result>(
  options: CommonOptions,
  access: 'reading' | 'writing',
  work: (context: Context) => Promise<Result>,
): Promise<Result> => {
  const config = { data: dataFolder(options.data), readonly: access === 'reading' };
  const app = await NestFactory.createApplicationContext(RuntimeModule.over(config), {
    logger: false,
    abortOnError: false,
  });
  try {
    return await work(new Context(app, whoEnters(options)));
  } finally {
    await app.close();
  }
};

/** Whether there is a register to be opened. */
export const isThere = ({ data }: CommonOptions): boolean => hasRegister(dataFolder(data));

/** Opens the events alone, works on them, and closes them whatever happens. */
export const withEvents = async <Result>(
  { data }: CommonOptions,
  access: 'reading' | 'writing',
  work: (store: EventStore) => Promise<Result>,
): Promise<Result> => {
  const store = await openStore({ data: dataFolder(data), readonly: access === 'reading' });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
};
