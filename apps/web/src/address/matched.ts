/** The parts of an address, by their names. */
export type Params = Readonly<Record<string, string>>;

const decoded = (part: string): string | undefined => {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined; // not what a link of ours leads to
  }
};

/**
 * Holds an address against a pattern.
 * @param pattern as `/mandates/:ref`: what follows a colon is the name of any one part
 * @returns those parts, decoded; undefined where it is another address
 */
export const matched = (pattern: string, path: string): Params | undefined => {
  const [names, parts] = [pattern.split('/'), path.replace(/(?<=.)\/$/, '').split('/')];
  if (names.length !== parts.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, name] of names.entries()) {
    const part = decoded(parts[index] ?? '');
    if (part === undefined) return undefined;
    if (name.startsWith(':') && part !== '') params[name.slice(1)] = part;
    else if (name !== part) return undefined;
  }
  return params;
};
