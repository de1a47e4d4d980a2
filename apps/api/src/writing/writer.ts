import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import { type Identity, refusedAccess, soleUser } from '#access';
import { type StreamName } from '#event-sourcing';
import { type Intent } from '#journal';
import { cameWith, type Coming } from '../access/came.js';
import { revisionAsked } from '../http/entity-tag.js';
import { Problem } from '../http/problem.js';
import { tellsCommand } from '../http/requests-followed.js';
import { recorderName } from './recorder-name.js';

/** Who writes, under which id, and what they had read: the headers of a writing request. */
export class Writer {
  readonly #intent: Intent;
  /** Who they are, verified; of a single user's tool, as they say. */
  readonly who: Identity;

  constructor(
    private readonly headers: FastifyRequest['headers'],
    coming: Coming,
  ) {
    const key = headers['idempotency-key'];
    this.who = whoWrites(coming, headers);
    this.#intent = {
      commandId: key === undefined ? randomUUID() : commandId(String(key)),
      by: this.who.id,
    };
  }

  /**
   * The intent of a request that concerns no single resource.
   * @throws Problem `precondition.unsupported` where one is named all the same: it would not be kept
   */
  get intent(): Intent {
    if (this.headers['if-match'] !== undefined)
      throw new Problem(400, 'precondition.unsupported', 'If-Match is not kept here; leave it out.');
    return this.#intent;
  }

  get commandId(): string {
    return this.#intent.commandId;
  }

  /** The intent of a request that concerns one resource, at the revision that `If-Match` names. */
  intentAt(stream: StreamName): Intent {
    const ifMatch = this.headers['if-match'];
    const revision = ifMatch === undefined ? undefined : revisionAsked(ifMatch);
    return revision === undefined ? this.#intent : { ...this.#intent, ifAt: { stream, revision } };
  }
}

/** @throws Rejection `access.unauthenticated`: the public writes nothing, wherever it came through */
const whoWrites = (coming: Coming, headers: FastifyRequest['headers']): Identity => {
  if (coming === 'sole-user') return soleUser(recorderName(headers['x-recorded-by']));
  if (typeof coming === 'string') throw refusedAccess('access.unauthenticated');
  return coming.identity;
};

/** An `Idempotency-Key` as it is; the quotes that some clients put round it are no part of it. */
const commandId = (key: string): string => {
  const [, bare = key] = /^"(.*)"$/.exec(key) ?? [];
  if (/^[\x21-\x7e]{1,200}$/.test(bare)) return bare;
  throw new Problem(
    400,
    'request.idempotency-key-invalid',
    'An Idempotency-Key has 1 to 200 printable characters without spaces; a UUID is a good one.',
  );
};

/** The headers of a writing request, checked. */
export const WriterOf = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  const writer = new Writer(request.headers, cameWith(request));
  tellsCommand(request, writer.commandId);
  return writer;
});
