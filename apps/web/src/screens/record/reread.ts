/** A paragraph that was read as one and is two, or more: each is read by itself, under the opening words of its text. */
import { tell } from '../../api/client.js';
import { type DecisionDocument, type OperativeParagraph } from './proposal.js';
import { type Work } from './work.js';

const NUMBER = /^\s*\(?([\p{L}\d]{1,5})[.)]\s+/u;

const openingOf = ({ text, found }: Work): string =>
  (found.stretches ?? []).flatMap(({ role, span }) => (role === 'opening' ? [text.slice(...span)] : [])).join('\n\n');

/** The number that stands before a part, if it is free; else one after that of the whole. */
const refsOf = (whole: OperativeParagraph, parts: readonly string[], taken: ReadonlySet<string>): readonly string[] => {
  const used = new Set(taken);
  return parts.map((part, index) => {
    const printed = NUMBER.exec(part)?.[1];
    let ref = index === 0 ? whole.ref : (printed ?? `${whole.ref}-${index + 1}`);
    for (let count = 2; index > 0 && used.has(ref); count += 1) ref = `${whole.ref}-${count}`;
    used.add(ref);
    return ref;
  });
};

/**
 * @param words of the paragraph, with an empty line before each new one
 * @throws Refused where the reader cannot be asked
 */
export const split = async (
  work: Work,
  whole: OperativeParagraph,
  words: string,
): Promise<readonly OperativeParagraph[]> => {
  const parts = words.split(/\n\s*\n/).map((part) => part.trim()).filter(Boolean); // prettier-ignore
  if (parts.length < 2) return [whole];
  const bare = parts.map((part, index) => (index === 0 ? part : part.replace(NUMBER, '')));
  const text = [openingOf(work), ...bare.map((part, index) => `${index + 1}. ${part}`)].join('\n\n');
  const read = await tell<DecisionDocument>('/api/v1/extractions', { text }, crypto.randomUUID());
  const isWhole = read.operative.length === parts.length;
  const refs = refsOf(whole, parts, new Set(work.made.operative.map(({ ref }) => ref)));
  const nothing = { chapeau: false, directives: [], reports: [], deadlines: [] };
  return bare.map((part, index) => {
    const { span: _, ...found } = (isWhole ? read.operative[index] : undefined) ?? { ...nothing, span: undefined };
    const isFirst = index === 0 && !isWhole;
    return { ...(isFirst ? whole : found), ref: refs[index] ?? whole.ref, text: part, ...(index === 0 && whole.span && { span: whole.span }) }; // prettier-ignore
  });
};
