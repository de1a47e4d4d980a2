import { STREAM_PREFIXES } from '#kinds';
import { Controller, Get, Inject, Query, Res } from '@nestjs/common';
import { ApiServiceUnavailableResponse, ApiTags } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { type Proof, sealLog, sealOf, sealText, verifyLog } from '#archive';
import { EVENT_STORE, type EventStore } from '#event-sourcing';
import { Clock } from '#journal';
import { Upkeep } from '#projector';
import { HealthAnswer, SealAnswer, VerificationAnswer } from '../dto/answers/operation.answer.js';
import { VerifyQuery } from '../dto/queries/verify.query.js';
import { secondsSince } from '../http/age.interceptor.js';
import { Tells } from './routes.js';

@ApiTags('Operations')
@Controller()
export class OperationsController {
  readonly #verifying = new Map<string, Promise<Proof>>();

  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly upkeep: Upkeep,
    private readonly clock: Clock,
  ) {}

  @Get('health')
  @Tells('showHealth', 'Whether the register can be read here, and how far it has come', HealthAnswer)
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

  @Get('verify')
  @Tells('verify', 'Recomputes the hash chain of every stream, and proves what was sealed', VerificationAnswer)
  async verify(@Query() { sealed = [] }: VerifyQuery): Promise<Proof> {
    const seals = sealed.map(sealOf);
    const key = seals.map(sealText).join();
    // Who asks the same while one runs gets its answer: it reads the whole log.
    const running =
      this.#verifying.get(key) ?? verifyLog(this.#log(), seals).finally(() => this.#verifying.delete(key));
    this.#verifying.set(key, running);
    return running;
  }

  @Get('seal')
  @Tells('seal', 'The Merkle tree head (RFC 6962) of all entries, to be kept elsewhere', SealAnswer)
  async seal(): Promise<SealAnswer> {
    return { ...(await sealLog(this.#log())), sealedAt: this.clock.now() };
  }

  #log() {
    return this.store.readAll({ streamPrefixes: STREAM_PREFIXES });
  }
}
