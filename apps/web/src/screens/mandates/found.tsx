/** The words that were searched for, marked where they stand; of a long paragraph, what stands around the first of them. */
const AROUND = 280;

const isFound = (word: string, sought: readonly string[]): boolean => {
  const plain = word.toLowerCase();
  return sought.some((one) => plain === one || (one.length > 3 && plain.startsWith(one)));
};

export const Found = ({ text, search }: { readonly text: string; readonly search: string | undefined }) => {
  const sought = (search ?? '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const parts = text.split(/([\p{L}\p{N}]+)/u);
  const first = sought.length === 0 ? -1 : parts.findIndex((part) => isFound(part, sought));
  const before = parts.slice(0, Math.max(0, first)).join('').length;
  const from =
    before > AROUND ? parts.findIndex((_, index) => parts.slice(0, index).join('').length > before - AROUND / 2) : 0;
  return (
    <>
      {from > 0 && '… '}
      {parts.slice(from).map((part, index) =>
        isFound(part, sought) ? (
          <mark className="found" key={index}>
            {part}
          </mark>
        ) : (
          part
        ),
      )}
    </>
  );
};
