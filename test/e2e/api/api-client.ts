/** A server over a folder of its own, and requests as a stranger sends them. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accessSettings, type AccessSettings } from '#access';
import { type LogSettings } from '#log';
import { type Server, startServer } from '../../../apps/api/src/server.js';

export interface Answer<Body = unknown> {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON; null where it is none. */
  readonly body: Body;
}

export interface ReceiptBody {
  readonly commandId: string;
  readonly position: string | null;
  readonly entries: readonly { readonly id: string; readonly stream: string; readonly type: string }[];
  readonly changed: boolean;
  readonly stale: boolean;
}
export interface ListBody<Item = Record<string, unknown>> {
  readonly knownAt: { readonly seq: number };
  readonly total: number;
  readonly items: readonly Item[];
  readonly next: string | null;
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
};

/** A reference as part of an address. */
export const inPath = (ref: string): string => encodeURIComponent(ref);

export class ApiClient {
  private constructor(
    readonly server: Server,
    readonly data: string,
  ) {}

  /**
   * @param access who may come, besides what is said by default
   * @param log what it tells of itself, by default as the environment says
   */
  static async over(
    data = mkdtempSync(join(tmpdir(), 'mandatum-api-')),
    access: Partial<AccessSettings> = {},
    log?: LogSettings,
  ): Promise<ApiClient> {
    const settings = { ...accessSettings(data, {}), ...access };
    return new ApiClient(await startServer({ data, port: 0, access: settings, ...(log && { log }) }), data);
  }

  async send<Body = unknown>(path: string, init: RequestInit = {}): Promise<Answer<Body>> {
    const response = await fetch(`${this.server.url}${path}`, init);
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, body: parsed(text) as Body };
  }

  get<Body = unknown>(path: string, headers: Record<string, string> = {}): Promise<Answer<Body>> {
    return this.send<Body>(`/api/v1${path}`, { headers });
  }

  /** Writes as "records officer". */
  post<Body = ReceiptBody>(path: string, said: unknown, headers: Record<string, string> = {}): Promise<Answer<Body>> {
    return this.postRaw<Body>(path, JSON.stringify(said), { 'x-recorded-by': 'records officer', ...headers });
  }

  postRaw<Body = unknown>(
    path: string,
    body: string | Uint8Array<ArrayBuffer>,
    headers: Record<string, string> = {},
  ): Promise<Answer<Body>> {
    return this.send<Body>(`/api/v1${path}`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...headers },
    });
  }

  /** Answers what has been asked, stops, and removes the folder. */
  async end(): Promise<void> {
    await this.server.close();
    rmSync(this.data, { recursive: true, force: true });
  }
}
