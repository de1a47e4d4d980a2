/** A name as it is compared: no article, no trailing acronym in parentheses, plain letters, one space. */
export const nameKey = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘]/g, "'")
    .toLowerCase()
    .replace(/\s*\([^()]*\)\s*$/, '')
    .replace(/^\s*the\s+/, '')
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim();

/** A code made of a name: `inter-american-children-s-institute`, at most 80 characters. */
export const codeOf = (name: string): string =>
  nameKey(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 80)
    .replace(/^-|-$/g, '') || 'unnamed';
