import { PassThrough } from 'node:stream';
import { type EnteredSince } from '#register';

/** After this it ends, and whoever listens comes again: by then they may have lost the right to (ms). */
const LONGEST = 5 * 60_000;
/** A line between, so that proxies do not take it for dead (ms). */
const HEARTBEAT = 25_000;

/** One who listens. Whoever reads slowly is told less often, and of all that has come since. */
export class Follower {
  readonly out = new PassThrough();
  readonly #timers: readonly NodeJS.Timeout[];
  #isDrained = true;

  /**
   * @param seq number of the entry up to which it has been told
   * @param proposed mark of the proposals that it knows of; undefined for who is told of none
   * @param onReady called when it can be told again, after it could not
   * @param onLeft called once, when it listens no more
   */
  constructor(
    public seq: number,
    public proposed: string | undefined,
    onReady: () => void,
    onLeft: () => void,
  ) {
    this.#timers = [
      setTimeout(() => this.end(), LONGEST).unref(),
      setInterval(() => this.isReady && this.#write(': still here\n\n'), HEARTBEAT).unref(),
    ];
    this.out.on('drain', () => {
      this.#isDrained = true;
      onReady();
    });
    this.out.once('close', () => {
      this.#timers.forEach(clearTimeout);
      onLeft();
    });
    this.#write('retry: 2000\n\n');
  }

  get isReady(): boolean {
    return this.#isDrained && this.out.writable;
  }

  tell(since: EnteredSince): void {
    this.seq = since.seq;
    this.#write(`id: ${since.seq}\nevent: entered\ndata: ${JSON.stringify(since)}\n\n`);
  }

  tellProposed(mark: string): void {
    this.proposed = mark;
    this.#write('event: proposed\ndata: {}\n\n');
  }

  end(): void {
    this.out.end();
  }

  #write(text: string): void {
    this.#isDrained = this.out.write(text);
  }
}
