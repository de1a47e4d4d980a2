/** What differs between two texts, for people: left-out words in [-…-], new ones in {+…+}. */
import { type ComparedParagraph, type Comparison } from '#register';

const asAsked = ({ asOf, knownAt }: Comparison['former']): string =>
  `${asOf === null ? '' : `, as of ${asOf}`}${knownAt === null ? '' : `, as known at entry ${knownAt.seq}`}`;

const side = (one: Comparison['former']): string => {
  const { ref, title, paragraphs, words } = one;
  return `${ref}${asAsked(one)}: ${paragraphs} paragraphs, ${words.toLocaleString('en-GB')} words${title === null ? '' : `\n  ${title}`}`;
};

const MARKS = { same: ['', ''], 'left-out': ['[-', '-]'], new: ['{+', '+}'] } as const;

const head = ({ former, latter, what }: ComparedParagraph): string => {
  if (what === 'new') return `op. ${latter ?? ''}, new`;
  if (what === 'left-out') return `op. ${former ?? ''}, left out`;
  return former === latter ? `op. ${latter ?? ''}` : `op. ${former ?? ''}, now op. ${latter ?? ''}`;
};

const paragraphLines = (one: ComparedParagraph): string => {
  const words = one.parts.map(({ what, text }) => {
    const [before, after] = one.what === 'changed' ? MARKS[what] : MARKS.same;
    return `${before}${text}${after}`;
  });
  return `${head(one)}\n  ${words.join('')}`;
};

/** Both texts, and each paragraph that differs. */
export const comparisonLines = ({ former, latter, same, changed, leftOut, added, paragraphs }: Comparison): string =>
  [
    side(former),
    side(latter),
    `${same} the same, ${changed} changed, ${leftOut} left out, ${added} new`,
    ...paragraphs.filter(({ what }) => what !== 'same').map(paragraphLines),
  ].join('\n\n');
