import { Controller, Get, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiConsumes, ApiOkResponse, ApiProduces, ApiServiceUnavailableResponse, ApiTags } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { once } from 'node:events';
import { PassThrough, type Readable } from 'node:stream';
import {
  bytesOf,
  exportLog,
  importArchive,
  proveStream,
  readArchive,
  type Seal,
  sealOf,
  sealText,
  spooled,
  type StreamProof,
  verifyLog,
} from '#archive';
import { EVENT_STORE, type EventStore } from '#event-sourcing';
import { Clock } from '#journal';
import { knowsType, STREAM_PREFIXES } from '#kinds';
import { EXPORT, IMPORT, PROVE, REBUILD, SEAL, SHOW_HEALTH, VERIFY } from '#operations';
import { Projector, Upkeep } from '#projector';
import { Resolve } from '#register';
import { CONFIG, type RuntimeConfig, sealedNow, verifyLists } from '#runtime';
import {
  HealthAnswer,
  ImportedAnswer,
  RebuiltAnswer,
  SealAnswer,
  StreamProofAnswer,
  VerificationAnswer,
} from '../dto/answers/operation.answer.js';
import { dtoOf } from '../dto/dto-of.js';
import { secondsSince } from '../http/age.interceptor.js';
import { ARCHIVE_TYPE } from '../http/archive-body.js';
import { describePlaces } from './place.js';
import { Operation, Tells } from './routes.js';

class VerifyQuery extends dtoOf('VerifyFields', VERIFY.fields, 'query') {}
class ProveQuery extends dtoOf('ProveFields', { sealed: PROVE.fields.sealed }, 'query') {}
class ImportQuery extends dtoOf('ImportFields', IMPORT.fields, 'query') {}
class RebuildQuery extends dtoOf('RebuildFields', REBUILD.fields, 'query') {}

const ACCEPTED = { streamPrefixes: STREAM_PREFIXES, knows: knowsType };

/** Looking after the register as a whole. */
@ApiTags('Register')
@Controller()
export class RegisterController {
  readonly #verifying = new Map<string, Promise<VerificationAnswer>>();

  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly upkeep: Upkeep,
    private readonly projector: Projector,
    private readonly clock: Clock,
    private readonly queries: QueryBus,
    @Inject(CONFIG) private readonly config: RuntimeConfig,
  ) {}

  @Get(SHOW_HEALTH.path)
  @Tells(SHOW_HEALTH.id, SHOW_HEALTH.summary, HealthAnswer)
  @ApiServiceUnavailableResponse({ type: HealthAnswer, description: 'It is catching up, or has stopped.' })
  async health(@Res({ passthrough: true }) reply: FastifyReply): Promise<HealthAnswer> {
    const { status, head, checkpoint, currentAt, stopped } = await this.upkeep.standing();
    if (status === 'catching-up') void reply.status(503).header('retry-after', '1');
    if (status === 'stopped') void reply.status(503);
    return {
      status,
      head: head ?? null,
      checkpoint: checkpoint.position ?? null,
      seq: checkpoint.seq,
      currentAt: currentAt === undefined ? null : new Date(currentAt).toISOString(),
      age: currentAt === undefined ? null : secondsSince(currentAt),
      detail: stopped?.message ?? null,
    };
  }

  @Get(VERIFY.path)
  @Tells(VERIFY.id, VERIFY.summary, VerificationAnswer)
  async verify(@Query() { sealed, entriesOnly }: VerifyQuery): Promise<VerificationAnswer> {
    const seals = (sealed ?? []).map(sealOf);
    const key = [entriesOnly === true, ...seals.map(sealText)].join();
    // Who asks the same while one runs gets its answer: it reads the whole log.
    const running =
      this.#verifying.get(key) ??
      this.#verified(seals, entriesOnly === true).finally(() => this.#verifying.delete(key));
    this.#verifying.set(key, running);
    return running;
  }

  async #verified(seals: readonly Seal[], entriesOnly: boolean): Promise<VerificationAnswer> {
    const proof = await verifyLog(this.#log(), seals);
    const isBroken = proof.broken.length > 0;
    const lists = entriesOnly || isBroken ? null : await verifyLists(this.store, this.config.data);
    return { ...proof, broken: [...proof.broken], sealed: [...proof.sealed], lists };
  }

  @Get(SEAL.path)
  @Tells(SEAL.id, SEAL.summary, SealAnswer)
  async seal(): Promise<SealAnswer> {
    return sealedNow(this.store, () => this.clock.now());
  }

  @describePlaces(PROVE.path, PROVE.fields)
  @Get(PROVE.path)
  @Tells(PROVE.id, PROVE.summary, StreamProofAnswer)
  async prove(@Param('mandate') mandate: string, @Query() { sealed }: ProveQuery): Promise<StreamProof> {
    const id = await this.queries.execute(new Resolve('mandate', mandate));
    return proveStream(this.#log(), `mandate-${id}`, sealed ? sealOf(sealed) : undefined);
  }

  /** An export that breaks off has no last line, by which it is told from a whole one. */
  @Get(EXPORT.path)
  @Operation(EXPORT.id, EXPORT.summary)
  @ApiProduces(ARCHIVE_TYPE)
  @ApiOkResponse({ description: 'An archive, as "import" takes it.', schema: { type: 'string' } })
  export(@Res({ passthrough: true }) reply: FastifyReply): Readable {
    const ending = new AbortController();
    const out = new PassThrough();
    out.once('close', () => ending.abort());
    const write = async (text: string) => void (out.write(text) || (await once(out, 'drain', ending)));
    exportLog(this.store, write, { streamPrefixes: STREAM_PREFIXES, signal: ending.signal }).then(
      () => out.end(),
      (error: Error) => out.destroy(error),
    );
    void reply.type(ARCHIVE_TYPE).header('content-disposition', 'attachment; filename="register.ndjson"');
    return out;
  }

  /** What is sent is checked whole before any of it is entered; told again, it goes on where the store ends. */
  @Post(IMPORT.path)
  @HttpCode(200)
  @Operation(IMPORT.id, IMPORT.summary)
  @ApiConsumes(ARCHIVE_TYPE)
  @ApiOkResponse({ type: ImportedAnswer })
  import(@Query() { check }: ImportQuery, @Req() request: FastifyRequest): Promise<ImportedAnswer> {
    const ending = new AbortController();
    request.raw.once('error', () => ending.abort());
    return spooled(request.body as Readable, ending.signal, async ({ path }) => {
      const lines = readArchive(bytesOf(path), ACCEPTED);
      let line = await lines.next();
      while (!line.done) line = await lines.next();
      const seal = line.value;
      if (check) return { ...seal, found: null, imported: null };
      const done = await importArchive(this.store, readArchive(bytesOf(path), ACCEPTED), {
        streamPrefixes: STREAM_PREFIXES,
        signal: ending.signal,
      });
      return { ...seal, ...done };
    });
  }

  @Post(REBUILD.path)
  @HttpCode(200)
  @Operation(REBUILD.id, REBUILD.summary)
  @ApiOkResponse({ type: RebuiltAnswer })
  async rebuild(@Query() { projection }: RebuildQuery): Promise<RebuiltAnswer> {
    return { entries: (await this.projector.rebuild({ only: projection ?? undefined })).seq };
  }

  #log() {
    return this.store.readAll({ streamPrefixes: STREAM_PREFIXES });
  }
}
