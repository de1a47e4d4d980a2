import canonicalizeModule from 'canonicalize';

// A CommonJS module whose default export the type system and Node see differently.
const canonicalize = canonicalizeModule as unknown as (value: unknown) => string | undefined;

/** The one text of a JSON value, whoever writes it (RFC 8785); empty for what JSON has no text for. */
export const canonicalJson = (value: unknown): string => canonicalize(value) ?? '';
