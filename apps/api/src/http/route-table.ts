/** Which methods each address takes, so that a wrong one is told from an address that is not there. */
export class RouteTable {
  readonly #routes: { readonly pattern: RegExp; readonly methods: readonly string[] }[] = [];

  /** @param path with parameters as in `/mandates/:ref/history` */
  add(path: string, methods: readonly string[]): void {
    const parts = path.split('/').map((part) => (part.startsWith(':') ? '[^/]+' : escaped(part)));
    this.#routes.push({ pattern: new RegExp(`^${parts.join('/')}$`), methods });
  }

  /** The methods of an address, sorted; empty where nothing is there. */
  methodsAt(url: string): readonly string[] {
    const [path = ''] = url.split('?');
    const taken = this.#routes.filter(({ pattern }) => pattern.test(path)).flatMap(({ methods }) => methods);
    return [...new Set(taken)].sort();
  }
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
