import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { type FastifyReply } from 'fastify';
import { type Observable, tap } from 'rxjs';
import { steadyNow, Upkeep } from '#projector';

/**
 * Says in the `Age` header (RFC 9111) how many seconds ago the register was last known to hold everything in the store,
 * where it follows one or is kept from it; caches on the way add their own. Problems are marked too: not found, as of then.
 */
@Injectable()
export class AgeInterceptor implements NestInterceptor<unknown, unknown> {
  constructor(private readonly upkeep: Upkeep) {}

  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const { currentAt } = this.upkeep; // what is read from now on is no older
    const mark = () => {
      const moment = currentAt ?? this.upkeep.currentAt; // a question may have found that it cannot be answered of now
      if (moment !== undefined) void reply.header('age', String(secondsSince(moment)));
    };
    return next.handle().pipe(tap({ next: mark, error: mark }));
  }
}

/** Whole seconds, never fewer than have passed. */
export const secondsSince = (moment: number): number => Math.max(0, Math.ceil((steadyNow() - moment) / 1000));
