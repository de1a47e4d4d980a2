/** Tells whether a text matches any of some patterns: those that share their flags are tried as one. */
export function anyOf(patterns: readonly RegExp[]): (text: string) => boolean {
  const byFlags = new Map<string, string[]>();
  for (const { flags, source } of patterns) byFlags.set(flags, [...(byFlags.get(flags) ?? []), `(?:${source})`]);
  const united = [...byFlags].map(([flags, sources]) => new RegExp(sources.join('|'), flags));
  return (text) => united.some((pattern) => pattern.test(text));
}
