/** A paper's own mark at the end of a symbol: `rev. 1`, `/Corr.1`, `Add.1`. */
const MARK = /\s?[/.,;]?\s?(?:\b|(?<=\d))(?:rev|corr|add)\.?\s?\d{0,3}$/i;
/** What a body prints behind the number of a decision that it has changed since: `(Rev. CoP14)`. */
const IN_BRACKETS = /\s?(?:\(\d{1,2}\)\s?Provisional version|\((?:rev|corr)\b[^()]{0,60}\)?)$/i;
/** No symbol has more of them. */
const MOST = 4;

/** A symbol without what says which printing of the decision it is: those do not count. */
export function withoutRevision(printed: string): string {
  let bare = printed.replace(/\s+/g, ' ').trim();
  for (let marks = 0; marks < MOST; marks += 1) {
    const before = bare;
    bare = bare
      .replace(/[\s.,;]{1,4}$/, '')
      .replace(MARK, '')
      .replace(IN_BRACKETS, '');
    if (bare === before) break;
  }
  return bare;
}
