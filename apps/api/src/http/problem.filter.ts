import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Problem } from './problem.js';
import { detailsOf, problemOf } from './problem-of.js';
import { RouteTable } from './route-table.js';

/** The only place where errors become HTTP. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  /** Is told of every problem that is answered, and of what it came. */
  onProblem: (problem: Problem, error: unknown, request: FastifyRequest) => void = () => undefined;

  constructor(private readonly routes: RouteTable) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.answer(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }

  /** Also for what fails before any handler is found. */
  answer(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const { method, url, headers, id } = request;
    const asked = { url, conditional: headers['if-match'] !== undefined };
    const problem = (isNoRoute(error) && this.#wrongMethod(method, url)) || problemOf(error, asked);
    this.onProblem(problem, error, request);
    for (const [name, value] of Object.entries(problem.extras.headers ?? {})) void reply.header(name, value);
    void reply
      .status(problem.status)
      .type('application/problem+json; charset=utf-8')
      .send(JSON.stringify(detailsOf(problem, { ...asked, id })));
  }

  #wrongMethod(method: string, url: string): Problem | undefined {
    const allowed = this.routes.methodsAt(url);
    if (allowed.length === 0) return undefined;
    const list = allowed.join(', ');
    const detail = `${method} is not possible here; this address takes ${list}.`;
    return new Problem(405, 'method.not-allowed', detail, { headers: { allow: list } });
  }
}

const isNoRoute = (error: unknown): boolean =>
  error instanceof HttpException && error.getStatus() === 404 && error.cause === undefined;
