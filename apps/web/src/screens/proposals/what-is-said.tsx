/** What is said in a proposal, field by field, in the words of the form in which it was filled in. */
import { type ReactNode } from 'react';
import { type Operation } from '../../api/client.js';
import { useBodies } from '../../parts/bodies.js';
import { Worded } from '../../parts/said.js';
import { Unfolding } from '../../parts/unfolding.js';
import { isDayThatIs } from '../../time/days.js';
import { labelOf, useWords } from '../../words/words.js';
import { type DecisionDocument } from '../record/proposal.js';

interface Field {
  readonly name: string;
  readonly about: string;
  readonly kind: string;
  readonly fields?: readonly Field[];
}
type Values = Readonly<Record<string, unknown>>;

/** A longer text is folded away. */
const SHORT = 400;

export const WhatIsSaid = ({ of, operation }: { readonly of: Values; readonly operation: Operation }) => {
  const { say } = useWords();
  return (
    <section>
      <h2>{say('proposal.said')}</h2>
      <Fields of={of} fields={operation.fields as unknown as readonly Field[]} />
    </section>
  );
};

const Fields = ({ of, fields }: { readonly of: Values; readonly fields: readonly Field[] }) => (
  <dl className="what-is-said">
    {fields
      .filter(({ name }) => of[name] !== undefined && of[name] !== null && of[name] !== false)
      .map((field) => (
        <div key={field.name}>
          <dt>
            <Worded text={field.about} />
          </dt>
          <dd translate="no">
            <Value field={field} value={of[field.name]} />
          </dd>
        </div>
      ))}
  </dl>
);

const Value = ({ field, value }: { readonly field: Field; readonly value: unknown }): ReactNode => {
  const words = useWords();
  const { titleOf, nameOf } = useBodies();
  const { kind, name, fields } = field;
  if (kind === 'groups' && fields)
    return (
      <ol className="stack">
        {(value as readonly Values[]).map((one, index) => (
          <li key={index}>
            <Fields of={one} fields={fields} />
          </li>
        ))}
      </ol>
    );
  if (Array.isArray(value))
    return (
      <ul>
        {value.map((one, index) => (
          <li key={index}>{String(one)}</li>
        ))}
      </ul>
    );
  if (kind === 'object') return <OfDocument name={name} of={value as DecisionDocument} />;
  if (value === true) return words.say('proposal.yes');
  const text = String(value);
  if (kind === 'choice') return labelOf(words, 'choice', text);
  if (kind === 'session') return titleOf(text, text);
  if (kind === 'body' || kind === 'series-body') return nameOf(text, text);
  if (isDayThatIs(text)) return words.day(text);
  return text.length > SHORT ? <Long name={name} text={text} /> : text;
};

const Long = ({ name, text }: { readonly name: string; readonly text: string }) => {
  const { say } = useWords();
  return (
    <Unfolding name={`said-${name}`} summary={say('proposal.whole-text')}>
      <p className="paragraph">{text}</p>
    </Unfolding>
  );
};

/** A decision document: its head, and its paragraphs with what each asks. */
const OfDocument = ({ name, of }: { readonly name: string; readonly of: DecisionDocument }) => {
  const { say, number } = useWords();
  const { symbol, title, language = 'en' } = of;
  // What was said is of any shape; what is no decision is shown as it is.
  const paragraphs = of.operative as DecisionDocument['operative'] | undefined;
  if (!paragraphs) return <Long name={name} text={JSON.stringify(of, null, 1)} />;
  return (
    <>
      <p lang={language}>{[symbol, title].filter(Boolean).join(': ')}</p>
      <Unfolding name={`said-${name}`} summary={`${say('proposal.whole-text')} (${number(paragraphs.length)})`}>
        <div lang={language}>
          {paragraphs.map(({ ref, text, directives }) => (
            <div className="numbered" key={ref}>
              <span className="ref">{ref}</span>
              <div>
                <p className="paragraph near">{text}</p>
                {directives
                  .filter(({ mandate }) => mandate)
                  .map(({ verb, addressees }, index) => (
                    <p className="second" key={index}>
                      {verb} {addressees.join('; ')}
                    </p>
                  ))}
              </div>
            </div>
          ))}
        </div>
      </Unfolding>
    </>
  );
};
