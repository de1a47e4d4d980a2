import { type Door, refusals } from '#rejection';

interface Symbol {
  readonly symbol: string;
}

/** Why an entry about a decision, or its symbol, is refused. */
export const refused = refusals({
  'decision.not-tabled': () => 'By that day no such draft was tabled; give a later day, or record the text first.',
  'decision.already-tabled': () => 'This decision has a text already; add another version to it.',
  'decision.already-adopted': ({ symbol }: Symbol) =>
    `It is adopted already, as ${symbol}; retract that adoption first.`,
  'decision.withdrawn': () => 'This draft was withdrawn by that day; retract that, if it is wrong.',
  'decision.not-adopted': () => 'By that day this decision was not adopted.',
  'adoption.not-by-vote': () => 'Votes are counted only where it was voted on; say so, or leave the counts out.',
  'decision.repealed': ({ symbol }: Symbol) => `It is repealed already, by ${symbol}.`,
  'decision.told-otherwise': ({ on }: { readonly on: string | null }, { place }: Door) =>
    `That is on record already${on === null ? ', since always' : `, as of ${on}`}, and not as is said now. If that is wrong, take back the entry that says so (${place('history')} tells its number) and enter it anew.`,
  'reservation.unknown': ({ by }: { readonly by: string }) => `By that day no such reservation of ${by} stood.`,
  'paragraph.unknown': ({ paragraph }: { readonly paragraph: string }) =>
    `This decision has no paragraph ${paragraph}.`,
  'paragraph.known': ({ paragraph }: { readonly paragraph: string }, { place }: Door) =>
    `Paragraph ${paragraph} of this decision was read; see ${place('show')}, and correct what is wrong there.`,
  'symbol.taken': ({ symbol }: Symbol, { place }: Door) =>
    `${symbol} is on the register already, as another decision; see ${place('show')}.`,
});
