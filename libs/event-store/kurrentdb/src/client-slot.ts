import { type Credentials, KurrentDBClient } from '@kurrent/kurrentdb-client';

/** What we ask for where the connection string does not say. */
const DEFAULTS = { nodePreference: 'leader', discoveryInterval: '50', maxDiscoverAttempts: '10' };

/** @param deadlineMs of appends to several streams, which the client sends with its default only */
const withDefaults = (url: string, deadlineMs: number): string => {
  const [nodes = '', query = ''] = url.split('?');
  const given = Object.fromEntries(new URLSearchParams(query));
  const asked = new URLSearchParams({ ...DEFAULTS, defaultDeadline: `${deadlineMs}`, ...given });
  return `${nodes}?${asked.toString()}`;
};

const credentialsOf = (url: string): Credentials | undefined => {
  const [, username, password = ''] = /^[^:]+:\/\/([^:@/]*)(?::([^@/]*))?@/.exec(url) ?? [];
  if (username !== undefined) return { username: decodeURIComponent(username), password: decodeURIComponent(password) };
  return /[?&]tls=false/.test(url) ? { username: 'anonymous', password: '' } : undefined;
};

const openClient = (url: string, deadlineMs: number): KurrentDBClient => {
  const client = KurrentDBClient.connectionString(withDefaults(url, deadlineMs));
  const credentials = credentialsOf(url);
  // With a provider, appends are calls of their own, with deadlines; without, they share a stream that has none,
  // and reads send the password as it is encoded in the address.
  if (credentials) client.setCredentialsProvider(() => credentials);
  return client;
};

/** Holds a client that can be replaced: some of its faults last for its lifetime. */
export class ClientSlot {
  readonly #open: () => KurrentDBClient;
  #client: KurrentDBClient;

  /** @throws Error where the connection string is none */
  constructor(url: string, deadlineMs: number) {
    this.#open = () => openClient(url, deadlineMs);
    this.#client = this.#open();
  }

  get client(): KurrentDBClient {
    return this.#client;
  }

  /** Replaces the client, unless somebody who met the same fault already has. */
  renew(former: KurrentDBClient): void {
    if (this.#client !== former) return;
    this.#client = this.#open();
    void former.dispose();
  }

  async dispose(): Promise<void> {
    await this.#client.dispose();
  }
}
