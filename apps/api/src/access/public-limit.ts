import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { cameWith } from './came.js';

/** What is asked of a list in any case, by the names of its filters. */
export type Limits = Readonly<Record<string, unknown>>;

/** What is asked of a list for the public, whatever that says; nothing for who is known. */
export const PublicLimit = createParamDecorator((publicly: Limits | undefined, context: ExecutionContext): Limits => {
  const coming = cameWith(context.switchToHttp().getRequest<FastifyRequest>());
  return coming === 'public' ? (publicly ?? {}) : {};
});
