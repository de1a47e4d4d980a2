/** The writing routes, made from the catalogue of operations. */
import { Body, Controller, Param, Post, Res, type Type as Class } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiAcceptedResponse, ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { type Fields, type Raw } from '#fields';
import { Access } from '#access';
import { carryOut, proposedInstead, type Subject, type Write } from '#operations';
import { ProposedAnswer } from '../dto/answers/access.answer.js';
import { type ReceiptAnswer, RecordedAnswer } from '../dto/answers/receipt.answer.js';
import { dtoOf } from '../dto/dto-of.js';
import { Receipts } from '../writing/receipts.js';
import { Writer, WriterOf } from '../writing/writer.js';
import { describePlaces, pathOf, type PlacesSaid, placesIn, saidInPath } from './place.js';
import { Writes } from './routes.js';

const TAGS: Readonly<Record<Subject, string>> = {
  mandate: 'Mandates',
  decision: 'Decisions',
  session: 'Sessions',
  body: 'Bodies',
  entry: 'Entries',
  actor: 'Actors',
  coverage: 'Entries',
  register: 'Register',
  access: 'Access',
};

/** Under which heading the documentation tells it. */
export const tagOf = ({ about }: Pick<Write, 'about'>): string => TAGS[about];

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The fields that are not in the address. */
const bodyFields = ({ fields, path }: Write): Fields => {
  const places = placesIn(path);
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !places.includes(name)));
};

/** What is said in the body of a request. */
export const requestOf = (operation: Write): Class =>
  dtoOf(`${capital(operation.id)}Request`, bodyFields(operation), 'body');

/** Answers one operation. */
const doorOf = (operation: Write): Class => {
  const { id, path, summary, conditional, fields } = operation;
  const records = id === 'recordDecision';

  @ApiTags(tagOf(operation))
  @Controller()
  class WriteDoor {
    constructor(
      readonly queries: QueryBus,
      readonly commands: CommandBus,
      private readonly receipts: Receipts,
      private readonly access: Access,
    ) {}

    @describePlaces(path, fields)
    @Post(pathOf(path, fields))
    @ApiAcceptedResponse({ type: ProposedAnswer, description: 'It waits for a second person; nothing is entered yet.' })
    @Writes(id, summary, { conditional, ...(records && { answer: RecordedAnswer }) })
    async carryOut(
      @Param() places: PlacesSaid,
      @Body() said: object,
      @WriterOf() writer: Writer,
      @Res({ passthrough: true }) reply: FastifyReply,
    ): Promise<ReceiptAnswer | ProposedAnswer> {
      const raw = { ...said, ...saidInPath(path, fields, places) } as Raw<Fields>;
      const proposal = await this.#proposed(raw, writer);
      if (proposal !== undefined) {
        void reply.status(202).header('location', `/api/v1/proposals/${proposal}`);
        return { ...(await this.receipts.of({ commandId: writer.commandId, entries: [] })), proposal };
      }
      const { receipt, recorded } = await carryOut(this, operation, raw, writer.who, (stream) =>
        stream === undefined ? writer.intent : writer.intentAt(stream),
      );
      const answer = await this.receipts.of(receipt);
      if (!recorded) return answer;
      void reply.status(recorded.already ? 200 : 201).header('location', `/api/v1/decisions/${recorded.decision}`);
      return { ...answer, ...recorded };
    }

    /** The id of the proposal that it becomes, where a second person has to confirm it. */
    async #proposed(raw: Raw<Fields>, { who }: Writer): Promise<string | undefined> {
      if (!this.access.asks) return undefined;
      const eyes = { set: this.access.settings.fourEyes, proposals: () => this.access.identities.proposals };
      return (await proposedInstead(this, eyes, operation, raw, who))?.id;
    }
  }
  if (records)
    ApiCreatedResponse({ type: RecordedAnswer, description: 'It was not on the register before.' })(
      WriteDoor.prototype,
      'carryOut',
      Object.getOwnPropertyDescriptor(WriteDoor.prototype, 'carryOut') as TypedPropertyDescriptor<unknown>,
    );
  Reflect.defineMetadata(
    'design:paramtypes',
    [Object, requestOf(operation), Writer, Object],
    WriteDoor.prototype,
    'carryOut',
  );
  return WriteDoor;
};

export const writeDoors = (operations: readonly Write[]): readonly Class[] => operations.map(doorOf);
