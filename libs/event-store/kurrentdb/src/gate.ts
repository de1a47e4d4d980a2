/** Lets so many through at once; the others wait in order. */
export class Gate {
  readonly #places: number;
  readonly #inside = new Set<Promise<unknown>>();
  readonly #waiting: (() => void)[] = [];

  constructor(places: number) {
    this.#places = places;
  }

  async pass<T>(work: () => Promise<T>): Promise<T> {
    while (this.#inside.size >= this.#places) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    const passing = work();
    this.#inside.add(passing);
    try {
      return await passing;
    } finally {
      this.#inside.delete(passing);
      this.#waiting.shift()?.();
    }
  }

  /** When all who came so far are through. */
  async emptied(): Promise<void> {
    while (this.#inside.size > 0) await Promise.allSettled(this.#inside);
  }
}
