/** Evidence and overlaps for people. */
import { type Evidence, type EvidenceProposal, type Overlap, type Overlaps } from '#register';

const LONGEST = 240;
const short = (text: string): string => (text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`);

const overlapPair = ({ score, one, other, validity, actors, session }: Overlap): string =>
  [
    `${score}: ${one.ref} and ${other.ref} (${validity}), both of ${actors.map(({ name }) => name).join('; ')}${session === null ? '' : `, both to report to ${session}`}`,
    `  ${short(one.text)}`,
    `  ${short(other.text)}`,
  ].join('\n');

/** Each pair with both texts. */
export const overlapLines = ({ ref, asOf, above, items }: Overlaps): string =>
  [
    `Overlaps of ${ref} as of ${asOf}, from score ${above} on`,
    ...(items.length === 0 ? ['It asks nothing that is asked already, as far as words tell.'] : items.map(overlapPair)),
  ].join('\n\n');

const proposed = ({ id, kind, score, said, ref, text, due }: EvidenceProposal): string =>
  [
    `${score}: ${kind}, for ${ref}${due === null ? '' : ` (report ${due || 'without a time'})`}`,
    `  said by ${said.symbol ?? `draft ${said.decision}`}, ${said.place}: ${short(said.words)}`,
    ...(said.documents.length === 0 ? [] : [`  document: ${said.documents.join('; ')}`]),
    `  asked: ${short(text)}`,
    `  id: ${id}`,
  ].join('\n');

/** Each proposal with the words that it rests on. */
export const evidenceLines = ({ asOf, above, items, next }: Evidence): string =>
  [
    `Evidence in texts as of ${asOf}, from score ${above} on`,
    ...(items.length === 0 ? ['No text says anything that may answer what is open.'] : items.map(proposed)),
    ...(items.length === 0
      ? []
      : ['Nothing of it counts until somebody confirms it: "evidence confirm", "evidence dismiss".']),
    ...(next === null ? [] : [`There is more: --page ${next}`]),
  ].join('\n\n');
