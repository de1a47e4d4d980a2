/** API nodes as processes of their own on one KurrentDB, each with a way to it that can fail alone. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { BUILT_CLI, temporaryFolder } from '../../support/cli.js';
import { type KurrentDbDouble } from '../../support/kurrentdb-double/kurrentdb-double.js';
import { TcpLink } from '../../support/tcp-link.js';

export interface Answer<Body> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

export interface Health {
  readonly status: string;
  readonly head: string | null;
  readonly checkpoint: string | null;
  readonly seq: number;
  readonly currentAt: string | null;
  readonly age: number | null;
  readonly detail: string | null;
}

export interface Receipt {
  readonly commandId: string;
  readonly position: string;
  readonly entries: readonly { readonly id: string; readonly stream: string }[];
  readonly stale: boolean;
}

export interface Problem {
  readonly code: string;
  readonly detail: string;
}

const settledWithin = 30_000;
export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

export class NodeProcess {
  #child: ChildProcess | undefined;
  /** What it has printed, of all its lives. */
  printed = '';
  url = '';

  private constructor(
    readonly link: TcpLink,
    private readonly store: string,
    readonly data: string,
  ) {}

  /** A node that is not started yet, on an empty folder if none is given. */
  static async on(double: KurrentDbDouble, data = temporaryFolder()): Promise<NodeProcess> {
    const link = await TcpLink.to(() => double.port);
    return new NodeProcess(link, double.connectionString.replace(`:${double.port}`, `:${link.port}`), data);
  }

  /** Until it listens. */
  async start(): Promise<this> {
    const child = spawn(process.execPath, [BUILT_CLI, 'serve', '--port', '0', '--data', this.data], {
      env: { ...process.env, MANDATUM_STORE: this.store },
    });
    this.#child = child;
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (this.printed += chunk.toString()));
    this.url = await new Promise<string>((resolve, reject) => {
      child.stdout.on('data', (chunk: Buffer) => {
        const [, url] = /at (http:\S+)\/api\/v1;/.exec(chunk.toString()) ?? [];
        if (url) resolve(url);
      });
      child.once('exit', (code) => reject(new Error(`The node ended with ${code}: ${this.printed}`)));
    });
    return this;
  }

  /** Ends it, and gives its exit code, or the signal that ended it. */
  async end(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | string | null> {
    const child = this.#child;
    this.#child = undefined;
    if (!child || child.exitCode !== null || child.signalCode !== null) return child?.exitCode ?? null;
    const exited = once(child, 'exit');
    child.kill(signal);
    await exited;
    return child.exitCode ?? child.signalCode;
  }

  /** Ends it, if it runs, and the way to it. */
  async dispose(): Promise<void> {
    await this.end('SIGKILL');
    await this.link.close();
  }

  async send<Body>(path: string, init: RequestInit = {}): Promise<Answer<Body>> {
    const response = await fetch(`${this.url}/api/v1${path}`, init);
    return { status: response.status, headers: response.headers, body: (await response.json()) as Body };
  }

  get<Body>(path: string): Promise<Answer<Body>> {
    return this.send<Body>(path);
  }

  post<Body = Receipt>(path: string, said: unknown, commandId?: string): Promise<Answer<Body>> {
    const headers = {
      'content-type': 'application/json',
      'x-recorded-by': 'records officer',
      ...(commandId !== undefined && { 'idempotency-key': commandId }),
    };
    return this.send<Body>(path, { method: 'POST', body: JSON.stringify(said), headers });
  }

  health(): Promise<Answer<Health>> {
    return this.get<Health>('/health');
  }

  /** Until its health says so. */
  async until(status: string): Promise<Answer<Health>> {
    const since = Date.now();
    for (;;) {
      const health = await this.health();
      if (health.body.status === status) return health;
      if (Date.now() - since > settledWithin) throw new Error(`Not ${status}: ${JSON.stringify(health.body)}`);
      await pause(20);
    }
  }
}
