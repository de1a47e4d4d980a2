import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { fieldsOf } from '../dto/dto-of.js';
import { type FieldFault, Problem } from './problem.js';

/** What is wrong with a field, in words for whoever writes requests by hand. */
const faults = ({ property, target, value, constraints = {} }: ValidationError): readonly string[] => {
  const fields = fieldsOf(target);
  if ('whitelistValidation' in constraints && Object.keys(fields).length > 0)
    return [`is not asked for here; what is: ${Object.keys(fields).join(', ')}`];
  const { about, example } = fields[property] ?? {};
  if (value !== undefined || about === undefined) return Object.values(constraints);
  return [`is missing: ${about}${example === undefined ? '' : `, like ${JSON.stringify(example)}`}`];
};

const faultsOf = (errors: readonly ValidationError[], within = ''): readonly FieldFault[] =>
  errors.flatMap((error) => [
    ...(error.constraints ? [{ field: within + error.property, faults: faults(error) }] : []),
    ...faultsOf(error.children ?? [], `${within}${error.property}.`),
  ]);

/** Requests are what their DTOs say, and nothing more. */
export const requestValidation = (): ValidationPipe =>
  new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    validationError: { target: true, value: true },
    exceptionFactory: (errors) =>
      new Problem(400, 'request.invalid', 'The request is not as /api/docs describes it; see "fields".', {
        fields: faultsOf(errors),
      }),
  });
