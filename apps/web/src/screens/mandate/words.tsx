/** The paragraph between its neighbours. */
import { useQuery } from '@tanstack/react-query';
import { type Decision, type Mandate } from '../../api/client.js';
import { decision, type Moments } from '../../api/queries.js';
import { decisionPath, To } from '../../address/link.js';
import { citedIn, Marked, phrasesOf } from '../../parts/marked.js';
import { useWords } from '../../words/words.js';

const NOTHING = { paragraphs: [], texts: [], cited: [] };

export const Words = ({ of, moments }: { readonly of: Mandate; readonly moments: Moments }) => {
  const { say } = useWords();
  const { data } = useQuery(decision(of.decision, moments));
  const { paragraphs, texts, cited } = (data ?? NOTHING) as Pick<Decision, 'paragraphs' | 'texts' | 'cited'>;
  const at = paragraphs.findIndex(({ ref }) => ref === of.paragraph);
  const near = at < 0 ? [{ ref: of.paragraph, text: of.text }] : paragraphs.slice(Math.max(0, at - 1), at + 2);
  return (
    <section>
      <h2>{say('mandate.words')}</h2>
      {near.map(({ ref, text }) => (
        <div className="numbered" key={ref}>
          <span className="ref">{ref}</span>
          <p className={`paragraph${ref === of.paragraph ? '' : ' near'}`} lang={texts[0]?.language ?? 'en'}>
            <Marked text={text} phrases={[...(ref === of.paragraph ? phrasesOf(of) : []), ...citedIn(cited)]} />
          </p>
        </div>
      ))}
      <p>
        <To path={decisionPath(of.decision)}>{say('mandate.whole')}</To>
      </p>
    </section>
  );
};
