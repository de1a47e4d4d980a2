import { STREAM_PREFIXES } from '#kinds';

/** What a log holds of the register: beside its entries stand the ids of commands and the lists of sessions. */
export const entriesOf = <Logged extends { readonly stream: string }>(records: readonly Logged[]): readonly Logged[] =>
  records.filter(({ stream }) => STREAM_PREFIXES.some((prefix) => stream.startsWith(prefix)));
