/** A way to a server that can fail on its own: for cutting off one client and not another. */
import { connect, createServer, type Server, type Socket } from 'node:net';

export class TcpLink {
  readonly #sockets = new Set<Socket>();
  #server: Server | undefined;
  #isSilent = false;
  port = 0;

  private constructor(private readonly target: () => number) {}

  /** @param target the port on this machine that it leads to, asked at each connection */
  static async to(target: () => number): Promise<TcpLink> {
    const link = new TcpLink(target);
    await link.#listen();
    return link;
  }

  /** Every connection is reset, and no other is taken. */
  async refuse(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    const closed = new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined)));
    this.reset();
    await closed;
  }

  /** Connections stay and are taken, and nothing comes through: as behind a wall that drops packets. */
  silence(): void {
    this.#isSilent = true;
    for (const socket of this.#sockets) socket.pause();
  }

  /** Every connection is reset; others are taken. */
  reset(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  /** Everything comes through again; what hung in a silent connection is lost with it. */
  async restore(): Promise<void> {
    if (this.#isSilent) this.reset();
    this.#isSilent = false;
    if (!this.#server) await this.#listen();
  }

  async close(): Promise<void> {
    await this.refuse();
  }

  #listen(): Promise<void> {
    const server = createServer((near) => this.#join(near));
    this.#server = server;
    return new Promise((resolve) =>
      server.listen(this.port, '127.0.0.1', () => {
        this.port = (server.address() as { port: number }).port;
        resolve();
      }),
    );
  }

  #join(near: Socket): void {
    const far = connect(this.target(), '127.0.0.1');
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      this.#sockets.add(socket);
      socket.setNoDelay(true);
      socket.on('data', (chunk) => other.write(chunk));
      socket.on('error', () => undefined);
      socket.on('close', () => {
        this.#sockets.delete(socket);
        other.destroy();
      });
      if (this.#isSilent) socket.pause();
    }
  }
}
