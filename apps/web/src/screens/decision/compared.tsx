/** Two wordings of a decision, or two decisions, word by word: in one text, or side by side. */
import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { type Comparison, type ComparedParagraph } from '../../api/client.js';
import { comparison } from '../../api/reading.js';
import { turn, useMoments, useParam } from '../../address/address.js';
import { Asked } from '../../parts/asking.js';
import { useKeys } from '../../parts/keys.js';
import { useWords } from '../../words/words.js';

type Side = 'former' | 'latter';

const HIDDEN: Readonly<Record<Side, string>> = { former: 'new', latter: 'left-out' };

export const Compared = ({
  former,
  formerAsOf,
  latter,
  language,
}: {
  readonly former: string;
  /** The day as of which the former is taken; that of the question where there is none. */
  readonly formerAsOf: string | undefined;
  readonly latter: string;
  readonly language: string;
}) => {
  const { say } = useWords();
  const place = useRef<HTMLDivElement>(null);
  const isBeside = useParam('view') === 'beside';
  const asked = useQuery(comparison(former, latter, { ...useMoments(), ...(formerAsOf && { formerAsOf }) }));
  const step = (by: 1 | -1) => () => {
    const differences = [...(place.current?.querySelectorAll<HTMLElement>('[data-differs]') ?? [])];
    const at = differences.indexOf(document.activeElement as HTMLElement);
    differences[at < 0 ? (by > 0 ? 0 : differences.length - 1) : (at + by + differences.length) % differences.length]?.focus(); // prettier-ignore
  };
  useKeys({ n: step(1), p: step(-1) });
  return (
    <section ref={place}>
      <Asked of={asked}>
        {(found) => (
          <>
            <div className="bar">
              <p role="status">
                {say('compare.count', {
                  same: found.same,
                  changed: found.changed,
                  leftOut: found.leftOut,
                  added: found.added,
                })}
              </p>
              <span className="choices" role="group" aria-label={say('compare.how')}>
                <button aria-pressed={!isBeside} onClick={() => turn({ view: undefined })}>
                  {say('compare.inline')}
                </button>
                <button aria-pressed={isBeside} onClick={() => turn({ view: 'beside' })}>
                  {say('compare.beside')}
                </button>
              </span>
              <button onClick={step(-1)}>
                {say('compare.before')}
                <kbd aria-hidden="true">p</kbd>
              </button>
              <button onClick={step(1)}>
                {say('compare.next')}
                <kbd aria-hidden="true">n</kbd>
              </button>
            </div>
            <div className="compared" lang={language}>
              {isBeside && <Heads of={found} />}
              {found.paragraphs.map((paragraph, index) => (
                <Pair key={index} of={paragraph} isBeside={isBeside} />
              ))}
            </div>
          </>
        )}
      </Asked>
    </section>
  );
};

const Heads = ({ of }: { readonly of: Comparison }) => {
  const words = useWords();
  return (
    <div className="beside-row second" lang={words.language}>
      {(['former', 'latter'] as const).map((side) => {
        const { ref, asOf } = of[side];
        return (
          <p key={side}>
            <strong>{words.say(`compare.${side}`)}</strong> {ref}
            {asOf && `, ${words.day(asOf)}`}
          </p>
        );
      })}
    </div>
  );
};

const Pair = ({ of, isBeside }: { readonly of: ComparedParagraph; readonly isBeside: boolean }) => {
  const { say, language } = useWords();
  const { what, former, latter } = of;
  const differs = what === 'same' ? {} : { 'data-differs': '', tabIndex: -1 };
  const note = what !== 'same' && (
    <span className="third" lang={language}>
      {say(`compare.${what}`)}
    </span>
  );
  if (isBeside)
    return (
      <div className={`beside-row ${what}`} {...differs}>
        {(['former', 'latter'] as const).map((side) => (
          <div className="numbered" key={side}>
            <span className="ref">{of[side] ?? ''}</span>
            <p className="paragraph">{of[side] === null ? note : <Parts of={of} hidden={HIDDEN[side]} />}</p>
          </div>
        ))}
      </div>
    );
  return (
    <div className={`numbered ${what}`} {...differs}>
      <span className="ref">{former === latter || latter === null ? former : `${former ?? ''} → ${latter}`}</span>
      <p className="paragraph">
        {note} <Parts of={of} hidden={undefined} />
      </p>
    </div>
  );
};

const Parts = ({ of, hidden }: { readonly of: ComparedParagraph; readonly hidden: string | undefined }) =>
  of.parts
    .filter(({ what }) => what !== hidden)
    .map(({ what, text }, index) => {
      if (what === 'left-out') return <del key={index}>{text}</del>;
      return what === 'new' ? <ins key={index}>{text}</ins> : <span key={index}>{text}</span>;
    });
