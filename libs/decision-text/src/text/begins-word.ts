import { ASCII, startsOf } from './starts.js';

/** Places in a list, ascending. */
type Places = readonly number[];

/** How something begins that is looked for. */
export interface Beginning {
  /** In lower case. */
  readonly letters: string;
  /** What may stand behind them. */
  readonly before: Following;
}

/** Anything; no further letter; figures, behind a few blanks. */
export type Following = 'anything' | 'no-letter' | 'figures';

const FOLLOWS: Readonly<Record<Following, (lower: string, at: number) => boolean>> = {
  anything: () => true,
  'no-letter': (lower, at) => !isLetter(lower.charCodeAt(at)),
  figures: (lower, at) => {
    let behind = at;
    while (behind < at + MOST_BLANKS && isBlank(lower.charCodeAt(behind))) behind++;
    const code = lower.charCodeAt(behind);
    return code >= 48 && code <= 57;
  },
};

const MOST_BLANKS = 3;

/** A beginning, and where in the list it stands. */
interface Sought {
  readonly letters: string;
  readonly before: Following;
  readonly places: number[];
}

const NOWHERE: Places = [];

/**
 * Makes a function that tells in one walk over a text in lower case which of some things it may hold: "ec" is in
 * "ec-lxii", and not in "decides". It gives their places in the list.
 */
export function wordsBegun(beginnings: readonly Beginning[]): (lower: string) => Places {
  const starts = startsOf(soughtIn(beginnings), ({ letters }) => letters);
  return (lower) => {
    let found: Set<number> | undefined;
    const last = lower.length - 1;
    for (let at = 0, isInWord = false; at <= last; at++) {
      const code = lower.charCodeAt(at);
      const some = isInWord ? undefined : starts(code, at < last ? lower.charCodeAt(at + 1) : 0);
      if (some !== undefined)
        for (const { letters, before, places } of some)
          if (lower.startsWith(letters, at) && FOLLOWS[before](lower, at + letters.length))
            for (const place of places) (found ??= new Set()).add(place);
      isInWord = isLetter(code);
    }
    return found === undefined ? NOWHERE : [...found].sort((one, other) => one - other);
  };
}

function soughtIn(beginnings: readonly Beginning[]): readonly Sought[] {
  const known = new Map<string, Sought>();
  for (const [place, { letters, before }] of beginnings.entries()) {
    const key = `${before} ${letters}`;
    const sought = known.get(key) ?? { letters, before, places: [] };
    sought.places.push(place);
    known.set(key, sought);
  }
  return [...known.values()];
}

/** As far as ASCII goes without a pattern: it is asked for every character. */
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= ASCII && /\p{L}/u.test(String.fromCharCode(code)));

const isBlank = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || (code >= ASCII && /\s/.test(String.fromCharCode(code)));
