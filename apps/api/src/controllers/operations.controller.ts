import { Controller, Get, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { EVENT_STORE, type EventStore } from '#event-sourcing';
import { type Verification, verifyChains } from '#journal';
import { Projector } from '#projector';
import { Register } from '#register';
import { HealthAnswer, VerificationAnswer } from '../dto/answers/operation.answer.js';
import { Shows } from './routes.js';

@ApiTags('Operations')
@Controller()
export class OperationsController {
  #verifying: Promise<Verification> | undefined;

  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly projector: Projector,
    private readonly register: Register,
  ) {}

  @Get('health')
  @Shows('showHealth', 'Whether the server answers, and whether the register has come to the last entry', HealthAnswer)
  async health(): Promise<HealthAnswer> {
    const head = (await this.store.head()) ?? null;
    await this.register.seen();
    const { position = null, seq } = this.projector.database.checkpoint;
    const isBehind = head !== null && (position === null || position < head);
    return { status: isBehind ? 'register-behind' : 'up', head, checkpoint: position, seq };
  }

  @Get('verify')
  @Shows('verify', 'Recomputes the hash chain of every stream', VerificationAnswer)
  async verify(): Promise<Verification> {
    // Who asks while one runs gets its answer: it reads the whole log.
    this.#verifying ??= verifyChains(this.store).finally(() => (this.#verifying = undefined));
    return this.#verifying;
  }
}
