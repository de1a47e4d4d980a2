import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { map, type Observable } from 'rxjs';
import { entityTag, isNamed } from './entity-tag.js';

/** Gives every answer to a GET its tag, and says 304 to whoever has it already. */
@Injectable()
export class EntityTagInterceptor implements NestInterceptor<unknown, unknown> {
  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    if (request.method !== 'GET' && request.method !== 'HEAD') return next.handle();
    return next.handle().pipe(
      map((answer) => {
        if (answer === undefined || answer instanceof Readable) return answer; // sent already, or as it comes
        const body = JSON.stringify(answer);
        const tag = entityTag(body, (answer as { readonly revision?: number | null }).revision);
        void reply.header('etag', tag).header('cache-control', 'no-cache');
        if (reply.statusCode === 200 && isNamed(tag, request.headers['if-none-match'])) {
          void reply.status(304);
          return undefined;
        }
        void reply.type('application/json; charset=utf-8');
        return body;
      }),
    );
  }
}
