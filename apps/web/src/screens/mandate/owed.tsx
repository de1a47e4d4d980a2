/** What is owed, and why on that day. */
import { useQuery } from '@tanstack/react-query';
import { type Mandate, type Overdue, type Why } from '../../api/client.js';
import { type Moments, why } from '../../api/queries.js';
import { creditorsOf, debtorsOf, listed } from '../../parts/names.js';
import { WhyThisDate } from './why-this-date.js';
import { Unfolding } from '../../parts/unfolding.js';
import { Axis, Window, WindowSaid } from '../../parts/window.js';
import { useWords } from '../../words/words.js';

type LegsOf = NonNullable<Mandate['obligations'][number]['legs']>;

/** Of two legs, by when each is due; of the second before it runs, why that cannot be computed yet. */
const Legs = ({ of: { first, second } }: { readonly of: LegsOf }) => {
  const words = useWords();
  const { say, language } = words;
  const day = (endsOn: string | null, phrase: string): string => (endsOn === null ? phrase : words.day(endsOn));
  return (
    <p className="second">
      {say('owed.first-leg', { by: listed(first.by, language), until: day(first.endsOn, first.phrase) })}
      {' · '}
      {say('owed.second-leg', { by: listed(second.by, language), until: day(second.endsOn, second.phrase) })}
      {second.missing && ` (${words.said(second.missing) ?? second.missing})`}
    </p>
  );
};

export const Owed = ({
  of,
  asOf,
  moments,
}: {
  readonly of: Mandate;
  readonly asOf: string;
  readonly moments: Moments;
}) => {
  const { say } = useWords();
  const reasons = useQuery(why(of.id, moments));
  const owed = of.obligations;
  return (
    <section className="stack">
      <h2>{say('mandate.owed')}</h2>
      {owed.length === 0 && <p className="second">{say('mandate.owed-none')}</p>}
      {[...byObligation(owed)].map(([id, each]) => (
        <Obligation key={id} of={each} asOf={asOf} dues={reasons.data?.dues ?? []} />
      ))}
    </section>
  );
};

/** Occasions of one obligation stand together. */
const byObligation = (owed: readonly Overdue[]): ReadonlyMap<string, readonly Overdue[]> => {
  const families = new Map<string, Overdue[]>();
  for (const one of owed) {
    const [id = one.id] = one.id.split('@');
    const family = families.get(id);
    if (family) family.push(one);
    else families.set(id, [one]);
  }
  return families;
};

const Obligation = ({
  of,
  asOf,
  dues,
}: {
  readonly of: readonly Overdue[];
  readonly asOf: string;
  readonly dues: Why['dues'];
}) => {
  const { language } = useWords();
  const [first] = of;
  if (!first) return null;
  const reason = dues.find(({ id }) => id === first.id);
  return (
    <div>
      <p>
        {debtorsOf(first, language)}
        {first.to.length > 0 && ` → ${creditorsOf(first, language)}`}
      </p>
      {of.length === 1 ? <Window of={first} asOf={asOf} /> : <Occasions of={of} asOf={asOf} />}
      {of.length === 1 && first.legs && <Legs of={first.legs} />}
      {reason && <WhyThisDate of={reason} />}
    </div>
  );
};

/** What recurs: all its occasions on one axis, and each in words below. */
const Occasions = ({ of, asOf }: { readonly of: readonly Overdue[]; readonly asOf: string }) => {
  const { say } = useWords();
  const having = (...statuses: readonly string[]) => of.filter(({ status }) => statuses.includes(status)).length;
  return (
    <figure>
      <Axis of={of} asOf={asOf} />
      <figcaption className="second">
        {of[0]?.due.phrase && (
          <>
            <q lang="en">{of[0].due.phrase}</q>
            <br />
          </>
        )}
        {say('owed.occasions', {
          of: of.length,
          received: having('received', 'received-late'),
          overdue: having('overdue'),
        })}
        <Unfolding name={`each-${of[0]?.id.split('#').at(-1)?.split('@')[0]}`} summary={say('owed.each')}>
          <ol className="stack">
            {of.map((one) => (
              <li key={one.id}>
                <b>{one.occasion}</b> <WindowSaid of={one} />
              </li>
            ))}
          </ol>
        </Unfolding>
      </figcaption>
    </figure>
  );
};
