/** What a person put right in a proposal, in words: what it says now, and what the reader gave. */
import { correctionWords, differenceOf, type Provision, type ReadProvision, type TextHead } from '#decision/domain';
import { type Proposal } from './proposal.js';

export interface Difference {
  /** The paragraph; null for the head of the text. */
  readonly paragraph: string | null;
  readonly what: string;
}

const directiveWords = ({ directives, obligations }: ReadProvision): string => {
  const whole = Object.fromEntries(directives.map((one, index) => [String(index + 1), one]));
  const owed = Object.fromEntries(obligations.map(({ id, ...terms }) => [id, terms]));
  return correctionWords({ directives: whole, obligations: owed }) || 'nothing asked';
};

const ofParagraph = (provision: Provision): readonly Difference[] => {
  const { ref, record, read } = provision;
  if (record !== 'corrected') return [];
  if (!read) return [{ paragraph: ref, what: `added: ${directiveWords(provision)}` }];
  const [now, before] = [differenceOf(read, provision), differenceOf(provision, read)];
  const number = read.ref === ref ? [] : [`was op. ${read.ref}`];
  const change = now && before ? [`${correctionWords(now)} (the reader: ${correctionWords(before)})`] : [];
  const cites =
    read.cites.join() === provision.cites.join() ? [] : [`cites ${provision.cites.join(', ') || 'nothing'}`];
  return [{ paragraph: ref, what: [...number, ...change, ...cites].join('; ') }];
};

/** What differs from the reading; nothing where the reader alone speaks. */
export const differencesIn = ({ given, provisions, ...head }: Proposal): readonly Difference[] => {
  if (!given) return [];
  const { readHead, takenOff } = given;
  return [
    ...(Object.keys(readHead) as (keyof TextHead)[]).map((key) => ({
      paragraph: null,
      what: `${key} ${head[key] ?? 'none'} (the reader: ${readHead[key] ?? 'none'})`,
    })),
    ...provisions.flatMap(ofParagraph),
    ...takenOff.map((one) => ({ paragraph: one.ref, what: `taken off: ${directiveWords(one)}` })),
  ];
};
