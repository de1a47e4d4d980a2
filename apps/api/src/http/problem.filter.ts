import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { StoreError } from '#event-sourcing';
import { Problem } from './problem.js';
import { detailsOf, problemOf } from './problem-of.js';
import { RouteTable } from './route-table.js';

/** The only place where errors become HTTP. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  readonly #log = new Logger('HTTP');
  /** Is told the code of every problem that is answered. */
  onProblem: (code: string) => void = () => undefined;

  constructor(private readonly routes: RouteTable) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.answer(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }

  /** Also for what fails before any handler is found. */
  answer(error: unknown, { method, url, headers }: FastifyRequest, reply: FastifyReply): void {
    const asked = { url, conditional: headers['if-match'] !== undefined };
    const problem = (isNoRoute(error) && this.#wrongMethod(method, url)) || problemOf(error, asked);
    this.onProblem(problem.code);
    if (problem.status >= 500) this.#log.error(inLog(error));
    for (const [name, value] of Object.entries(problem.extras.headers ?? {})) void reply.header(name, value);
    void reply
      .status(problem.status)
      .type('application/problem+json; charset=utf-8')
      .send(JSON.stringify(detailsOf(problem, asked)));
  }

  #wrongMethod(method: string, url: string): Problem | undefined {
    const allowed = this.routes.methodsAt(url);
    if (allowed.length === 0) return undefined;
    const list = allowed.join(', ');
    const detail = `${method} is not possible here; this address takes ${list}.`;
    return new Problem(405, 'method.not-allowed', detail, { headers: { allow: list } });
  }
}

/** What the store or the register says of itself needs no stack: it comes with every request while it lasts. */
const inLog = (error: unknown): string => {
  if (error instanceof StoreError) return `${error.code}: ${error.message}`;
  return error instanceof Error && error.stack ? error.stack : String(error);
};

const isNoRoute = (error: unknown): boolean =>
  error instanceof HttpException && error.getStatus() === 404 && error.cause === undefined;
