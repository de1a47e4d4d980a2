/** Computes a value when it is first asked for, and not again; most paragraphs never ask. */
export function once<T>(compute: () => T): () => T {
  let value: T | undefined;
  return () => (value ??= compute());
}

/** Does something once for each object that it is asked about, as long as somebody has that object. */
export function onceForEach<Of extends object, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const known = new WeakMap<Of, { readonly made: Made }>();
  return (of) => {
    const found = known.get(of) ?? { made: make(of) };
    known.set(of, found);
    return found.made;
  };
}

/** Asks something once of each text; it remembers all of them, so it is made anew for each decision that is read. */
export function oncePerText<Told>(ask: (text: string) => Told): (text: string) => Told {
  const known = new Map<string, Told>();
  return (text) => {
    const told = known.get(text);
    if (told !== undefined || known.has(text)) return told as Told;
    const asked = ask(text);
    known.set(text, asked);
    return asked;
  };
}
