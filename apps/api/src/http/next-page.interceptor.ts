import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type Observable, tap } from 'rxjs';
import { type Listing } from '#register';

/** Where the next page is: the same question on both axes, so that pages fit together whatever is entered meanwhile. */
const nextAddress = (url: string, { next, asOf, knownAt }: Listing<unknown>): string => {
  const [path = '', search = ''] = url.split('?');
  const query = new URLSearchParams(search);
  query.set('asOf', asOf);
  query.set('knownAt', String(knownAt.seq));
  query.set('page', next ?? '');
  return `${path}?${query.toString()}`;
};

/** Says in the `Link` header of a list where its next page is (RFC 8288). */
@Injectable()
export class NextPageInterceptor implements NestInterceptor<Listing<unknown>, Listing<unknown>> {
  intercept(context: ExecutionContext, next: CallHandler<Listing<unknown>>): Observable<Listing<unknown>> {
    const { url } = context.switchToHttp().getRequest<FastifyRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      tap((listing) => {
        if (listing.next !== null) void reply.header('link', `<${nextAddress(url, listing)}>; rel="next"`);
      }),
    );
  }
}
