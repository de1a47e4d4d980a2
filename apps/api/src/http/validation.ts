import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { type FieldFault, Problem } from './problem.js';

const faultsOf = (errors: readonly ValidationError[], within = ''): readonly FieldFault[] =>
  errors.flatMap(({ property, constraints, children = [] }) => [
    ...(constraints ? [{ field: within + property, faults: Object.values(constraints) }] : []),
    ...faultsOf(children, `${within}${property}.`),
  ]);

/** Requests are what their DTOs say, and nothing more. */
export const requestValidation = (): ValidationPipe =>
  new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    exceptionFactory: (errors) =>
      new Problem(400, 'request.invalid', 'The request is not as /api/docs describes it; see "fields".', {
        fields: faultsOf(errors),
      }),
  });
