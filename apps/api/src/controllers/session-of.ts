import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';
import { type FastifyRequest } from 'fastify';
import { sessionId } from '#session-calendar/domain';

type PathParameters = Readonly<Record<'body' | 'kind' | 'ordinal', string>>;

/** The session that the path names: `sessions/oas-ga/regular/41`. @throws Rejection `session.id-invalid` */
export const SessionOf = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const { body, kind, ordinal } = context.switchToHttp().getRequest<FastifyRequest>().params as PathParameters;
  return sessionId(`${body}/${kind}/${ordinal}`);
});

/** Describes such a path. */
export const NamesSession = (): MethodDecorator =>
  applyDecorators(
    ApiParam({ name: 'body', description: 'Code of the body.', example: 'oas-ga' }),
    ApiParam({ name: 'kind', description: 'regular, special, emergency or resumed.', example: 'regular' }),
    ApiParam({ name: 'ordinal', description: 'Its number.', example: '41' }),
  );
