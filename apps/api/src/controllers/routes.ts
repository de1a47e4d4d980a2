/** Kinds of routes: what they answer with, and how /api/docs describes them, said once. */
import { applyDecorators, HttpCode, type Type as Class, UseGuards, UseInterceptors } from '@nestjs/common';
import {
  ApiDefaultResponse,
  ApiExtraModels,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  getSchemaPath,
} from '@nestjs/swagger';
import { RouteConfig } from '@nestjs/platform-fastify';
import { answers } from '#register';
import { guarded } from '../access/gate.js';
import { answerOf } from '../dto/answer-of.js';
import { ProblemAnswer } from '../dto/answers/operation.answer.js';
import { ReceiptAnswer } from '../dto/answers/receipt.answer.js';
import { AgeInterceptor } from '../http/age.interceptor.js';
import { NextPageInterceptor } from '../http/next-page.interceptor.js';
import { ReadyToWriteGuard } from '../writing/ready-to-write.guard.js';

/** Does something, for those whom the table of needs lets do it, and may fail. @throws Error where it has no entry there */
export const Operation = (operationId: string, summary: string): MethodDecorator =>
  applyDecorators(
    RouteConfig(guarded(operationId)),
    ApiOperation({ operationId, summary: summary.charAt(0).toUpperCase() + summary.slice(1) }),
    ApiExtraModels(ProblemAnswer),
    ApiDefaultResponse({
      description: 'A problem (RFC 9457).',
      content: { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemAnswer) } } },
    }),
  );

const text = (description: string) => ({ description, schema: { type: 'string' as const } });

const AGE = {
  Age: text('Seconds since the register was last known to hold everything; only where it follows a store elsewhere.'),
};

/** Answers with one thing, made for this answer. */
export const Tells = (operationId: string, summary: string, answer: Class, headers = {}): MethodDecorator =>
  applyDecorators(
    Operation(operationId, summary),
    ApiHeader({ name: 'If-None-Match', required: false, description: 'An ETag: 304 where the answer is still that.' }),
    ApiOkResponse({
      type: answer,
      headers: { ETag: text('To be given in If-None-Match, or If-Match.'), ...headers },
    }),
  );

/** Answers with one thing that is on the register. */
export const Shows = (operationId: string, summary: string, answer: Class): MethodDecorator =>
  applyDecorators(Tells(operationId, summary, answer, AGE), UseInterceptors(AgeInterceptor));

/** Answers with a page of a list. */
export const Lists = (operationId: string, summary: string, item: Class): MethodDecorator =>
  applyDecorators(
    Operation(operationId, summary),
    UseInterceptors(AgeInterceptor, NextPageInterceptor),
    ApiExtraModels(answerOf(answers.listing), item),
    ApiOkResponse({
      headers: { ETag: text('To be given in If-None-Match.'), Link: text('The next page, rel="next".'), ...AGE },
      schema: {
        allOf: [
          { $ref: getSchemaPath(answerOf(answers.listing)) },
          {
            type: 'object',
            required: ['items'],
            properties: { items: { type: 'array', items: { $ref: getSchemaPath(item) } } },
          },
        ],
      },
    }),
  );

interface Writing {
  readonly answer?: Class;
  /** Whether it concerns one resource, so that `If-Match` is kept. */
  readonly conditional?: boolean;
}

/** Enters something, and answers with a receipt. */
export const Writes = (
  operationId: string,
  summary: string,
  { answer = ReceiptAnswer, conditional = false }: Writing = {},
): MethodDecorator =>
  applyDecorators(
    Operation(operationId, summary),
    HttpCode(200),
    UseGuards(ReadyToWriteGuard),
    ApiHeader({
      name: 'X-Recorded-By',
      required: false,
      description: 'Who records it, by name: where nobody is asked who they are. Elsewhere it counts for nothing.',
    }),
    ApiHeader({ name: 'Idempotency-Key', required: false, description: 'Told twice under one key, done once.' }),
    ...(conditional
      ? [
          ApiHeader({
            name: 'If-Match',
            required: false,
            description: 'The ETag of what you read: 412 where it changed.',
          }),
        ]
      : []),
    ApiOkResponse({ type: answer }),
  );
