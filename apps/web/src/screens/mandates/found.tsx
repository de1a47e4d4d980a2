/** The words that were searched for, marked where they stand; of a long paragraph, what stands around the first of them. */
import { type ReactNode } from 'react';

const AROUND = 280;

const isFound = (word: string, sought: readonly string[]): boolean => {
  const plain = word.toLowerCase();
  return sought.some((one) => plain === one || (one.length > 3 && plain.startsWith(one)));
};

export const Found = ({ text, search }: { readonly text: string; readonly search: string | undefined }) => {
  const sought = (search ?? '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (sought.length === 0) return text;
  const found = [...text.matchAll(/[\p{L}\p{N}]+/gu)].filter(([word]) => isFound(word, sought));
  const first = found[0]?.index ?? 0;
  const from = first > AROUND ? text.indexOf(' ', first - AROUND / 2) + 1 : 0;
  const parts: ReactNode[] = [from > 0 ? '… ' : ''];
  let at = from;
  for (const { 0: word, index } of found) {
    parts.push(text.slice(at, index));
    parts.push(
      <mark className="found" key={index}>
        {word}
      </mark>,
    );
    at = index + word.length;
  }
  parts.push(text.slice(at));
  return <>{parts}</>;
};
