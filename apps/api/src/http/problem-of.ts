import { HttpException } from '@nestjs/common';
import { STATUS_CODES } from 'node:http';
import { StoreError, WrongExpectedRevision } from '#event-sourcing';
import { doubtsOf } from '#journal';
import { Rejection } from '#rejection';
import { type Doubt, Problem, type ProblemDetails, type SentenceValues } from './problem.js';
import { FRAMEWORK_FAULTS, statusOfRejection, storeFailure } from './problem-table.js';
import { overHttp } from './wording.js';

/** What of a request its problem depends on. */
export interface Asked {
  readonly url: string;
  /** Whether the caller said which revision it had seen. */
  readonly conditional: boolean;
  /** Of the request. */
  readonly id?: string;
}

const INTERNAL = new Problem(500, 'internal.error', 'Something failed here; the log of the server says what.');

const ofStore = (error: StoreError, { conditional }: Asked): Problem => {
  if (error instanceof WrongExpectedRevision && conditional)
    return new Problem(412, 'precondition.failed', 'It has changed since you read it; read it again, then decide.');
  const { status, detail, retryAfter } = storeFailure(error.code);
  const headers = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
  return new Problem(status, error.code, detail, { headers });
};

const ofFramework = (error: unknown): Problem | undefined => {
  const { code, statusCode } = Object(error) as { readonly code?: unknown; readonly statusCode?: unknown };
  const known = typeof code === 'string' ? FRAMEWORK_FAULTS[code] : undefined;
  if (known) return new Problem(...known);
  return typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500
    ? new Problem(statusCode, 'request.malformed', 'The request cannot be read; see /api/docs for how it is written.')
    : undefined;
};

const isPlain = (value: unknown): value is SentenceValues[string] =>
  typeof value === 'string' ||
  typeof value === 'number' ||
  (Array.isArray(value) && value.every((one) => typeof one === 'string'));

const valuesOf = ({ params }: Rejection): { readonly values?: SentenceValues } => {
  const plain = Object.entries(params).filter((entry): entry is [string, SentenceValues[string]] => isPlain(entry[1]));
  return plain.length > 0 ? { values: Object.fromEntries(plain) } : {};
};

/** A doubt as it is told over HTTP. */
export const doubtOf = (doubt: Rejection): Doubt => ({
  code: doubt.code,
  detail: doubt.at(overHttp),
  ...valuesOf(doubt),
});

const ofRejection = (rejection: Rejection): Problem => {
  const doubts = doubtsOf(rejection).map(doubtOf);
  const status = statusOfRejection(rejection.code);
  const extras = {
    ...(doubts.length > 0 && { doubts }),
    ...valuesOf(rejection),
    ...(status === 401 && { headers: { 'www-authenticate': 'Bearer realm="mandatum"' } }),
  };
  return new Problem(status, rejection.code, rejection.at(overHttp), extras);
};

/** The problem that an error is, in words for outside: nothing of an unexpected one is told. */
export const problemOf = (error: unknown, asked: Asked): Problem => {
  if (error instanceof Problem) return error;
  if (error instanceof Rejection) return ofRejection(error);
  if (error instanceof StoreError) return ofStore(error, asked);
  if (error instanceof HttpException && error.getStatus() === 404)
    return new Problem(404, 'route.unknown', 'There is nothing at this address; /api/docs lists what there is.');
  return ofFramework(error instanceof HttpException ? error.cause : error) ?? INTERNAL;
};

/** A problem as it is sent. */
export const detailsOf = ({ status, code, message, extras }: Problem, { url, id }: Asked): ProblemDetails => ({
  type: `urn:mandatum:problem:${code}`,
  title: STATUS_CODES[status] ?? 'Problem',
  status,
  detail: message,
  code,
  instance: url.replace(/\?.*$/s, ''),
  ...(status >= 500 && id !== undefined && { requestId: id }),
  ...(extras.fields && { fields: extras.fields }),
  ...(extras.doubts && { doubts: extras.doubts }),
  ...(extras.values && { values: extras.values }),
});
