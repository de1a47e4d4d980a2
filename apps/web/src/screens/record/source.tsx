/** The text as it was given, with what was read in it; clicking in it chooses, and moves nothing. */
import { memo, type ReactNode } from 'react';
import { useWords } from '../../words/words.js';
import { marksIn } from './marks.js';
import { type DecisionDocument, type OperativeParagraph } from './proposal.js';

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
  for (const { kind, from: start, to: end, isFirst } of isHere ? marksIn(text, paragraph) : []) {
    inside.push(text.slice(at, start));
    inside.push(
      <mark key={start} className={`read-${kind}`}>
        {isFirst && <span className="visually-hidden">{say(`record.mark.${kind}`)} </span>}
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
