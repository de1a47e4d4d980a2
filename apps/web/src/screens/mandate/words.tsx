/** The paragraph between its neighbours. */
import { useQuery } from '@tanstack/react-query';
import { type Decision, type Mandate } from '../../api/client.js';
import { decision, type Moments } from '../../api/queries.js';
import { decisionPath, To } from '../../address/link.js';
import { useWords } from '../../words/words.js';

export const Words = ({ of, moments }: { readonly of: Mandate; readonly moments: Moments }) => {
  const { say } = useWords();
  const { data } = useQuery(decision(of.decision, moments));
  const paragraphs = (data as Decision | undefined)?.paragraphs ?? [];
  const at = paragraphs.findIndex(({ ref }) => ref === of.paragraph);
  const near = at < 0 ? [{ ref: of.paragraph, text: of.text }] : paragraphs.slice(Math.max(0, at - 1), at + 2);
  return (
    <section>
      <h2>{say('mandate.words')}</h2>
      {near.map(({ ref, text }) => (
        <div className="numbered" key={ref}>
          <span className="ref">{ref}</span>
          <p className={`paragraph${ref === of.paragraph ? '' : ' near'}`} lang="en">
            {ref === of.paragraph ? <Marked text={text} phrases={of.obligations.map(({ due }) => due.phrase)} /> : text}
          </p>
        </div>
      ))}
      <p>
        <To path={decisionPath(of.decision)}>{say('mandate.whole')}</To>
      </p>
    </section>
  );
};

/** The words of a paragraph, with those that say when something is due underlined. */
const Marked = ({ text, phrases }: { readonly text: string; readonly phrases: readonly string[] }) => {
  const { say } = useWords();
  const found = phrases
    .map((phrase) => ({ at: phrase ? text.indexOf(phrase) : -1, phrase }))
    .filter(({ at }) => at >= 0);
  const first = found.sort((one, other) => one.at - other.at)[0];
  if (!first) return text;
  const end = first.at + first.phrase.length;
  return (
    <>
      {text.slice(0, first.at)}
      <mark>
        <span className="visually-hidden">{say('column.due')}: </span>
        {first.phrase}
      </mark>
      <Marked text={text.slice(end)} phrases={phrases.filter((phrase) => phrase !== first.phrase)} />
    </>
  );
};
