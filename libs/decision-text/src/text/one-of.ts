/** Sources of patterns as one alternative; it matches nothing where there are none. */
export const oneOf = (sources: readonly string[], group: '(' | '(?:' = '(?:'): string =>
  `${group}${sources.length === 0 ? '(?!)' : sources.join('|')})`;
