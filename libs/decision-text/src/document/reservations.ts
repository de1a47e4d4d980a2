import type { Reservation, Span } from '../decision-document.js';
import type { ReservationWords } from '../grammar/document-words.js';
import type { Item } from '../layout/item.js';
import type { RoledBlock } from '../layout/roles.js';
import type { NoteMark } from '../text/legible.js';
import { matchesOf } from '../text/matches.js';
import { once } from '../text/once.js';

/**
 * The footnotes that limit what a delegation agrees to, tied to the paragraphs whose marks they follow. Where marks
 * carry no number, the first mark goes with the first note. Notes in the same words are one reservation.
 */
export function reservationsIn(
  blocks: readonly RoledBlock[],
  items: readonly Item[],
  { kinds, by: speaks, expression: limited }: ReservationWords,
  taken: readonly NoteMark[],
): Reservation[] {
  const notes = blocks.filter(({ role }) => role === 'footnote').map(({ block }) => block);
  const marks = once(() => marksAlone(blocks, items));
  const byLabel = once(
    () =>
      new Map(
        [...marks(), ...marksTaken(items, taken), ...marksInText(items)]
          .toReversed()
          .map((mark) => [mark.label, mark] as const),
      ),
  );
  const byText = new Map<string, Reservation & { readonly paragraphs: string[] }>();
  for (const [index, { passage, markers, start, end }] of notes.entries()) {
    const words = passage.text.replace(/^(?:\P{L}|[a-z]\/ )+/u, '');
    const kind = kinds.find(([, pattern]) => pattern.test(words))?.[0];
    const by = kind === undefined ? undefined : speaks.exec(passage.text)?.[1];
    if (kind === undefined || by === undefined) continue;
    const label = markers[0]?.label ?? labelOf(passage.text);
    const mark = label === '' ? marks()[index] : byLabel().get(label);
    const paragraphs = mark?.ref === undefined ? [] : [mark.ref];
    const expression = limited.exec(words)?.[1];
    const span: Span = [start, end];
    const same = byText.get(words);
    if (same !== undefined) same.paragraphs.push(...paragraphs);
    else
      byText.set(words, {
        by: by,
        kind,
        paragraphs,
        ...(expression === undefined ? {} : { expression }),
        text: words,
        span,
      });
  }
  return [...byText.values()];
}

/** The mark of a footnote, and the paragraph it belongs to. */
interface Mark {
  readonly label: string;
  readonly ref: string | undefined;
}

const marksAlone = (blocks: readonly RoledBlock[], items: readonly Item[]): Mark[] =>
  blocks
    .filter(({ role }) => role === 'mark')
    .map(({ block }) => ({ label: labelOf(block.passage.text), ref: refAt(block.start, items) }));

const marksTaken = (items: readonly Item[], taken: readonly NoteMark[]): Mark[] =>
  taken.map(({ label, at }) => ({ label, ref: refAt(at - 1, items) }));

const marksInText = (items: readonly Item[]): Mark[] =>
  items.flatMap(({ ref, passage }) =>
    matchesOf(IN_TEXT, passage.text).map(([, slashed, bracketed]) => ({ label: slashed ?? bracketed ?? '', ref })),
  );

/** A mark within the words of a paragraph: "of the Plan.1/", "the Plan [2]". */
const IN_TEXT = /(?<=[\p{L}.,;:”)]) ?(\d{1,2})\/(?=[\s.,;]|$)|\[(\d{1,2})\]/gu;

/** `1` of "1/" and "1. Reservation", empty for a mark without a number. */
const labelOf = (text: string): string => /^[^\p{L}\d]{0,3}(\d{1,3}|[a-z](?=\/))/u.exec(text)?.[1] ?? '';

/** The paragraph that a mark stands in or after; items are in the order of the text. */
function refAt(at: number, items: readonly Item[]): string | undefined {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return items[low - 1]?.ref;
}
