const IRREGULAR: Readonly<Record<string, string>> = {
  bear: 'bore',
  begin: 'began',
  commit: 'committed',
  confer: 'conferred',
  defer: 'deferred',
  draw: 'drew',
  give: 'gave',
  hold: 'held',
  keep: 'kept',
  make: 'made',
  pay: 'paid',
  recommit: 'recommitted',
  refer: 'referred',
  set: 'set',
  submit: 'submitted',
  admit: 'admitted',
  take: 'took',
  transmit: 'transmitted',
  undertake: 'undertook',
  uphold: 'upheld',
};

/** request → requested, note → noted, deny → denied, take → took. */
export function pastTense(verb: string): string {
  const irregular = IRREGULAR[verb];
  if (irregular !== undefined) return irregular;
  if (verb.endsWith('e')) return `${verb}d`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`;
}
