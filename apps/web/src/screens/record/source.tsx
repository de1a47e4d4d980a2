/** The text as it was given, with what was read in it; clicking in it chooses, and moves nothing. */
import { memo, type ReactNode } from 'react';
import { useWords } from '../../words/words.js';
import { type DecisionDocument, type OperativeParagraph, type Span } from './proposal.js';

type Kind = 'verb' | 'report' | 'condition';

/** Words of a paragraph that were read to be something, without overlaps: a report before the directive round it. */
const partsIn = ({ span, directives, reports, conditions }: OperativeParagraph): readonly (readonly [Kind, Span])[] => {
  if (!span) return [];
  const all = [
    ...(conditions ?? []).map((one) => ['condition', one.span] as const),
    ...reports.map((one) => ['report', one.span] as const),
    ...directives.map((one) => ['verb', one.span && ([one.span[0], Math.min(one.span[1], reports[0]?.span?.[0] ?? one.span[1])] as const)] as const),
  ]; // prettier-ignore
  const kept: (readonly [Kind, Span])[] = [];
  for (const [kind, at] of all)
    if (at && at[0] < at[1] && at[0] >= span[0] && at[1] <= span[1] && kept.every(([, other]) => at[1] <= other[0] || at[0] >= other[1]))
      kept.push([kind, at]); // prettier-ignore
  return kept.toSorted(([, a], [, b]) => a[0] - b[0]);
};

const Paragraph = memo(function Paragraph({
  text,
  paragraph,
  isHere,
  isSettled,
  choose,
}: {
  readonly text: string;
  readonly paragraph: OperativeParagraph;
  readonly isHere: boolean;
  readonly isSettled: boolean;
  readonly choose: (ref: string) => void;
}) {
  const { say } = useWords();
  const [from, to] = paragraph.span ?? [0, 0];
  const inside: ReactNode[] = [];
  let at = from;
  for (const [kind, [start, end]] of isHere ? partsIn(paragraph) : []) {
    inside.push(text.slice(at, start));
    inside.push(
      <mark key={start} className={`read-${kind}`}>
        <span className="visually-hidden">{say(`record.mark.${kind}`)} </span>
        {text.slice(start, end)}
      </mark>,
    );
    at = end;
  }
  inside.push(text.slice(at, to));
  return (
    <span
      className={isHere ? 'current' : isSettled ? 'settled' : 'asked'}
      data-current={isHere ? '' : undefined}
      onClick={() => choose(paragraph.ref)}
    >
      {inside}
    </span>
  );
});

export const Source = ({
  text,
  document,
  here,
  open,
  choose,
}: {
  readonly text: string;
  readonly document: DecisionDocument;
  /** Number of the present paragraph. */
  readonly here: string | undefined;
  /** Numbers of those that wait for an answer. */
  readonly open: ReadonlySet<string>;
  readonly choose: (ref: string) => void;
}) => {
  const parts: ReactNode[] = [];
  let from = 0;
  for (const paragraph of document.operative) {
    const { span, ref } = paragraph;
    if (!span || span[0] < from) continue;
    parts.push(text.slice(from, span[0]));
    parts.push(<Paragraph key={ref} text={text} paragraph={paragraph} isHere={ref === here} isSettled={!open.has(ref)} choose={choose} />); // prettier-ignore
    from = span[1];
  }
  return (
    <>
      {parts}
      {text.slice(from)}
    </>
  );
};
