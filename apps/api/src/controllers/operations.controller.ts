import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiServiceUnavailableResponse, ApiTags } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { EVENT_STORE, type EventStore } from '#event-sourcing';
import { type Verification, verifyChains } from '#journal';
import { Upkeep } from '#projector';
import { HealthAnswer, VerificationAnswer } from '../dto/answers/operation.answer.js';
import { secondsSince } from '../http/age.interceptor.js';
import { Tells } from './routes.js';

@ApiTags('Operations')
@Controller()
export class OperationsController {
  #verifying: Promise<Verification> | undefined;

  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly upkeep: Upkeep,
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
  @Tells('verify', 'Recomputes the hash chain of every stream', VerificationAnswer)
  async verify(): Promise<Verification> {
    // Who asks while one runs gets its answer: it reads the whole log.
    this.#verifying ??= verifyChains(this.store).finally(() => (this.#verifying = undefined));
    return this.#verifying;
  }
}
