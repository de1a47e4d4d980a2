import type { GrantedWords } from '../grammar/granted-words.js';

/** How a language grants more time for something that is due. */
interface Granting {
  /** Count and unit are its groups. */
  readonly more: RegExp;
  /** "until 30 June 2027" */
  readonly until: RegExp;
  /** Who gets it is the first group; the first pattern that fits tells. */
  readonly to: readonly RegExp[];
  readonly counts: Readonly<Record<string, number>>;
  readonly units: readonly (readonly [RegExp, string])[];
  readonly dayIn: (phrase: string) => string | undefined;
}

/** Makes the readers of what is granted: the words of a language differ, what they say does not. */
export const grantedBy = ({ more, until, to, counts, units, dayIn }: Granting): GrantedWords => ({
  to: (lemma, object) => {
    for (const pattern of to) {
      const name = pattern.exec(`${lemma} ${object}`)?.[1];
      if (name !== undefined) return name.trim();
    }
    return undefined;
  },
  time: (lemma, object) => {
    const words = `${lemma} ${object}`;
    const [phrase = '', printed = '', unit = ''] = more.exec(words) ?? [];
    const count = counts[printed.toLowerCase()] ?? Number(printed);
    const short = units.find(([name]) => name.test(unit))?.[1] ?? 'Y';
    if (printed !== '' && count > 0) return { within: `P${count}${short}`, phrase };
    const [day = ''] = until.exec(words) ?? [];
    const date = dayIn(day);
    return date === undefined ? undefined : { date, phrase: day };
  },
});
