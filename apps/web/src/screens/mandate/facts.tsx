/** What is known of a mandate besides how it stands and what is owed; only what there is. */
import { type ReactNode } from 'react';
import { type Mandate } from '../../api/client.js';
import { useNameOf } from '../../api/people.js';
import { decisionPath, mandatePath, To } from '../../address/link.js';
import { Said } from '../../parts/said.js';
import { listed } from '../../parts/names.js';
import { type Key, labelOf, useWords } from '../../words/words.js';

type Limit = Mandate['term'];
type Source = Mandate['renewedBy'][number];

/** A paragraph of a decision, as a link to the decision. */
export const Paragraph = ({ of: { decision, symbol, paragraph } }: { readonly of: Source }) => (
  <To className="symbol" path={decisionPath(decision)}>
    {symbol} {paragraph}
  </To>
);

const Until = ({ of: { phrase, endsOn } }: { readonly of: Limit }) => {
  const words = useWords();
  return (
    <>
      <q lang="en">{phrase}</q>{' '}
      <span className="second">{endsOn === null ? words.say('fact.no-day') : words.day(endsOn)}</span>
    </>
  );
};

/** Several, each on a line of its own. */
const Each = <One,>({ of, children }: { readonly of: readonly One[]; readonly children: (one: One) => ReactNode }) => (
  <ul>
    {of.map((one, index) => (
      <li key={index}>{children(one)}</li>
    ))}
  </ul>
);

const Others = ({ ids, linked }: { readonly ids: readonly string[]; readonly linked: Mandate['linked'] }) => (
  <Each of={ids}>
    {(id) => (
      <To className="symbol" path={mandatePath(id)}>
        {linked.find((one) => one.id === id)?.ref ?? id}
      </To>
    )}
  </Each>
);

export const Facts = ({ of }: { readonly of: Mandate }) => {
  const words = useWords();
  const { say, day, language } = words;
  const nameOf = useNameOf();
  const since = (on: string | null) =>
    on !== null && <span className="third"> {say('fact.since', { day: day(on) })}</span>;
  const [term, review, funds] = [
    of.term as Limit | null,
    of.review as Limit | null,
    of.funds as Mandate['funds'] | null,
  ];
  const some = <One,>(all: readonly One[], one: (one: One) => ReactNode): ReactNode =>
    all.length > 0 && <Each of={all}>{one}</Each>;
  const facts: readonly (readonly [label: Key, value: ReactNode])[] = [
    ['fact.mode', of.mode !== null && labelOf(words, 'mode', of.mode)],
    ['fact.through', listed(of.through, language)],
    ['fact.calls-upon', listed(of.toBeCalledUpon, language)],
    [
      'mandate.responsible',
      some(of.responsible, ({ name, role, document, on }) => (
        <>
          {name}
          {role === 'support' && ` (${say('fact.support')})`}
          {document !== null && <span className="second"> {document}</span>}
          {since(on)}
        </>
      )),
    ],
    ['fact.term', term && <Until of={term} />],
    ['fact.review', review && <Until of={review} />],
    ['fact.more-time', of.moreTime !== null && <q lang="en">{of.moreTime}</q>],
    ['fact.together', of.jointWith.length > 0 && <Others ids={of.jointWith} linked={of.linked} />],
    ['fact.merged', of.mergedInto !== null && <Others ids={[of.mergedInto]} linked={of.linked} />],
    ['fact.successor', of.successor !== null && <Others ids={[of.successor]} linked={of.linked} />],
    [
      'fact.amended',
      some(of.amendments, ({ by, what, on }) => (
        <>
          <Paragraph of={by} />: {what}
          {since(on)}
        </>
      )),
    ],
    [
      'fact.funds',
      funds && (
        <>
          {funds.words}
          {since(funds.on)}
        </>
      ),
    ],
    [
      'fact.filed',
      some(of.tags, ({ scheme, terms }) => (
        <>
          <span className="second">{scheme}:</span> {terms.join('; ')}
        </>
      )),
    ],
    [
      'fact.notes',
      some(of.notes, ({ note, by, on }) => (
        <>
          {note}{' '}
          <span className="third">
            {say('evidence.of', { day: on === null ? say('evidence.no-day') : day(on), by: nameOf(by) })}
          </span>
        </>
      )),
    ],
    ['fact.known-since', of.knownSince !== null && day(of.knownSince)],
    ['fact.read-as', of.readAs],
    ['record.remarks', some(of.remarks, (remark) => <Said text={remark} />)],
  ];
  const known = facts.filter(([, value]) => Boolean(value));
  if (known.length === 0) return null;
  return (
    <section>
      <h2>{say('mandate.facts')}</h2>
      <dl className="axes">
        {known.map(([label, value]) => (
          <div key={label}>
            <dt>{say(label)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
