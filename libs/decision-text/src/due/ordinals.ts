/** Ordinal words of a language as they stand in "thirty-fourth session", "trigésimo cuarto período de sesiones". */
export interface OrdinalWords {
  /** First, second, third and so on, each with its forms. */
  readonly units: readonly (readonly string[])[];
  readonly tens: readonly (readonly [value: number, words: readonly string[]])[];
  /** An ordinal in digits, the number in one of its groups: "82nd". */
  readonly digits: RegExp;
  /** What may join its words besides a space or a hyphen: "et". */
  readonly and?: string;
  /** Of how many words an ordinal may be made; three where nothing is said. */
  readonly mostWords?: number;
}

/** Reads the ordinals of one language. */
export interface Ordinals {
  /** Words that an ordinal is made of, for use in a pattern. */
  readonly words: readonly string[];
  /** One ordinal in words or figures, as the source of a pattern with the flag `i`; it has no groups and is of bounded length. */
  readonly source: string;
  /**
   * The value of an ordinal in words or digits: "thirty-fourth" → 34, "vigesimosexto" → 26, "82nd" → 82, "XLI" is not
   * one. Looks at the last words only, so that "its thirty-fourth" gives 34.
   */
  readonly ordinalIn: (phrase: string) => number | undefined;
}

export function ordinalsOf({ units, tens, digits, and, mostWords = 3 }: OrdinalWords): Ordinals {
  const values: ReadonlyMap<string, number> = new Map([
    ...units.flatMap((words, index) => words.map((word) => [word, index + 1] as const)),
    ...tens.flatMap(([value, words]) => words.map((word) => [word, value] as const)),
  ]);
  /** Some join tens and units: "vigesimosexto", "trigesimoctavo". */
  const compound = (word: string): number => {
    for (const [ten, words] of tens)
      for (const stem of words) {
        if (!word.startsWith(stem.slice(0, -1))) continue;
        const unit = values.get(word.slice(stem.length)) ?? values.get(word.slice(stem.length - 1));
        if (unit !== undefined) return ten + unit;
      }
    return 0;
  };
  const word = `(?:${[...values.keys()].sort((a, b) => b.length - a.length).join('|')})`;
  const joint = and === undefined ? String.raw`[\s-]{1,2}` : String.raw`(?:[\s-]${and}[\s-]|[\s-]{1,2})`;
  return {
    words: [...values.keys()],
    source: String.raw`(?:${word}(?:${joint}${word}){0,${mostWords - 1}}|${digits.source.replace(/\((?!\?)/g, '(?:')})`,
    ordinalIn: (phrase) => {
      const number = digits
        .exec(phrase)
        ?.slice(1)
        .find((group) => group !== undefined);
      if (number !== undefined) return Number(number);
      const value = phrase
        .toLowerCase()
        .split(/[\s-]+/)
        .slice(-mostWords)
        .reduce((sum, word) => sum + (values.get(word) ?? compound(word)), 0);
      return value > 0 ? value : undefined;
    },
  };
}
