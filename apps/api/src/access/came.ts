/** Who came with a request, as the gate found out. */
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { type Comer } from '#access';

export interface Came extends Comer {
  /** What requests of a browser's session have to bear; null without one. */
  readonly csrf: string | null;
}

/** Somebody; the public, from which unverified statements are kept or not; or the only user of a tool of their own. */
export type Coming = Came | 'public' | 'public-to-all' | 'sole-user';

const coming = new WeakMap<FastifyRequest['raw'], Coming>();

export const letIn = ({ raw }: FastifyRequest, who: Coming): void => void coming.set(raw, who);

/** Who came; the public where nobody was asked. */
export const cameWith = ({ raw }: FastifyRequest): Coming => coming.get(raw) ?? 'public';

export const ComingOf = createParamDecorator((_: unknown, context: ExecutionContext): Coming =>
  cameWith(context.switchToHttp().getRequest<FastifyRequest>()),
);
