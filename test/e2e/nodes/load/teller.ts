/** A client as a careful program is one: it tells a command until it is answered, always under the same id. */
import { randomUUID } from 'node:crypto';
import { type NodeProcess, type Problem, type Receipt } from '../node-process.js';

export interface Command {
  readonly kind: string;
  readonly path: string;
  readonly said: unknown;
}

export interface Acknowledged extends Command {
  readonly commandId: string;
  readonly receipt: Receipt;
}

/** What became of everything that was told, by all clients. */
export class Account {
  readonly acknowledged: Acknowledged[] = [];
  readonly counts = new Map<string, number>();

  count(what: string): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + 1);
  }

  toString(): string {
    return [...this.counts]
      .sort(([one], [other]) => one.localeCompare(other))
      .map(([what, count]) => `${String(count).padStart(7)}  ${what}`)
      .join('\n');
  }
}

const AGAIN_AFTER_MS = 100;
const pause = () => new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER_MS * (0.5 + Math.random())));

/** Somebody else wrote first, or the node could not: nothing that the command is to blame for. */
const isWorthTelling = (status: number, { code }: Problem) => status === 503 || code === 'store.conflict';

export class Teller {
  constructor(
    private readonly nodes: readonly NodeProcess[],
    private readonly account: Account,
  ) {}

  /** Either node. */
  anyNode(): NodeProcess {
    return this.nodes[Math.floor(Math.random() * this.nodes.length)] as NodeProcess;
  }

  /** The receipt, from whichever node gives it in the end; undefined where the register refuses. */
  async tell(command: Command, commandId: string = randomUUID()): Promise<Receipt | undefined> {
    for (;;) {
      try {
        const { status, body } = await this.anyNode().post<Receipt & Problem>(command.path, command.said, commandId);
        if (status < 300) {
          const { kind, path, said } = command;
          this.account.acknowledged.push({ kind, path, said, commandId, receipt: body });
          this.account.count(`acknowledged: ${command.kind}`);
          return body;
        }
        if (!isWorthTelling(status, body)) {
          this.account.count(`refused: ${command.kind}, ${status} ${body.code}`);
          return undefined;
        }
        this.account.count(`told again after ${status} ${body.code}`);
      } catch {
        this.account.count('told again after a broken connection');
      }
      await pause();
    }
  }

  /** Whether some node, asked again while it cannot, shows what a receipt tells of. */
  async ask(path: string, { position }: Receipt): Promise<void> {
    for (;;) {
      try {
        const { status } = await this.anyNode().get(`${path}?after=${position}`);
        if (status !== 503) return this.account.count(`asked with a receipt's position: ${status}`);
      } catch {
        this.account.count('asked again after a broken connection');
      }
      await pause();
    }
  }
}
