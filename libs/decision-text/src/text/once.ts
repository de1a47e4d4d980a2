/** Computes a value when it is first asked for, and not again; most paragraphs never ask. */
export function once<T>(compute: () => T): () => T {
  let value: T | undefined;
  return () => (value ??= compute());
}
