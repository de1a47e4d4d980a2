import { type DecisionText } from '#decision/domain';

/** So many words of a paragraph tell where it stands in the text. */
const TOLD_BY = 8;
/** The number of the paragraph itself, that stands before its words. */
const NUMBER = /(?:^|\n)[ \t]*(?:op\.\s*)?\(?\d{1,3}(?:\s*[.)°º]|\s)\s*$/i;

const literally = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** What stands in a text before its first operative paragraph, as it was filed; null where that cannot be told from its words. */
export const openingOf = ({ content, provisions }: Pick<DecisionText, 'content' | 'provisions'>): string | null => {
  const words = provisions[0]?.text.match(/\S+/g)?.slice(0, TOLD_BY) ?? [];
  if (words.length === 0) return null;
  const found = new RegExp(words.map(literally).join(String.raw`\s+`)).exec(content);
  return found && content.slice(0, found.index).replace(NUMBER, '').trim();
};
