/**
 * Makes a function that tells in one scan which of some words, or parts of words, a text holds. None of them may begin
 * within another, as the scan goes on after each find. With the flag `i`, words are given and found in lower case.
 */
export function wordsPresent(words: readonly string[], flags: '' | 'i' = ''): (text: string) => ReadonlySet<string> {
  const pattern = new RegExp([...new Set(words)].join('|'), `g${flags}`);
  return (text) => {
    const present = new Set<string>();
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text))
      present.add(flags === 'i' ? match[0].toLowerCase() : match[0]);
    return present;
  };
}

/** Whether one of the words that a pattern needs is among those that a text holds. */
export const holdsOneOf = (present: ReadonlySet<string>, needs: readonly string[]): boolean =>
  present.size > 0 && needs.some((word) => present.has(word));
