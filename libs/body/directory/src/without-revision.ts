/**
 * A symbol without what says which printing of the decision it is (`rev. 1`, `/Corr.1`, `(Rev. CoP14)`, `Add.1`,
 * `(1) Provisional version`): those do not count.
 */
export const withoutRevision = (printed: string): string =>
  printed
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\s?[/.,;]?\s?(?:\(\d{1,2}\)\s?Provisional version|\((?:rev|corr)\b[^()]{0,60}\)?)$/i, '')
    .replace(
      /\s?[/.,;]?\s?(?:\b|(?<=\d))(?:rev|corr|add)\.?\s?\d{0,3}(?:[\s/.,;]{1,2}(?:rev|corr|add)\.?\s?\d{1,3})?$/i,
      '',
    ) // prettier-ignore
    .replace(/[\s.,;]{1,4}$/, '');
