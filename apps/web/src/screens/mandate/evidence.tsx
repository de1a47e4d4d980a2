/** What is said to show that a mandate was carried out: the claim, those made before, those that were returned, and what was done so far. */
import { type ReactNode } from 'react';
import { type Mandate } from '../../api/client.js';
import { useNameOf } from '../../api/people.js';
import { useWords } from '../../words/words.js';

type Former = Mandate['fulfilledBefore'][number];
type Brought = Mandate['evidence'][number];
/** The claim, which the types of the API do not tell to be null. */
type Claim = Mandate['claim'] | null;

/** Of which day something is, and who says so. */
const Of = ({ on, by }: { readonly on: string | null; readonly by: string }) => {
  const words = useWords();
  const nameOf = useNameOf();
  const day = on === null ? words.say('evidence.no-day') : words.day(on);
  return <p className="third">{words.say('evidence.of', { day, by: nameOf(by) })}</p>;
};

/** Only an address of the web is followed. */
const isFollowed = (link: string): boolean => /^https?:\/\//i.test(link);

const Pieces = ({ of }: { readonly of: readonly Brought[] }) =>
  of.length > 0 && (
    <ul>
      {of.map(({ evidence, link, on, by }) => (
        <li key={`${evidence} ${by} ${on}`}>
          {evidence}
          {link !== null && (
            <>
              {' '}
              {isFollowed(link) ? (
                <a href={link} rel="noreferrer">
                  {link}
                </a>
              ) : (
                link
              )}
            </>
          )}
          <Of on={on} by={by} />
        </li>
      ))}
    </ul>
  );

const Claimed = ({
  of: { evidence, on, by },
  brought,
  head,
  children,
}: {
  readonly of: Pick<Former, 'evidence' | 'on' | 'by'>;
  readonly brought: readonly Brought[];
  readonly head: string;
  /** What became of it. */
  readonly children?: ReactNode;
}) => (
  <div className="stack">
    <h3>{head}</h3>
    <div>
      <p>{evidence}</p>
      <Of on={on} by={by} />
    </div>
    <Pieces of={brought} />
    {children}
  </div>
);

export const Evidence = ({ of }: { readonly of: Mandate }) => {
  const words = useWords();
  const { say } = words;
  const claim = of.claim as Claim;
  const { evidence, fulfilledBefore, returned, progress } = of;
  if (!claim && evidence.length + fulfilledBefore.length + returned.length + progress.length === 0) return null;
  return (
    <section className="stack">
      <h2>{say('mandate.evidence')}</h2>
      {claim && (
        <Claimed of={claim} brought={evidence} head={say('evidence.claimed')}>
          {of.acceptedBasis !== null && <p>{say('evidence.accepted', { basis: of.acceptedBasis })}</p>}
        </Claimed>
      )}
      {!claim && <Pieces of={evidence} />}
      {fulfilledBefore.map((one) => (
        <Claimed
          key={`${one.evidence} ${one.on}`}
          of={one}
          brought={one.brought}
          head={say(one.acceptedBasis === null ? 'evidence.claimed-before' : 'evidence.done-before')}
        >
          {one.acceptedBasis !== null && <p>{say('evidence.accepted', { basis: one.acceptedBasis })}</p>}
        </Claimed>
      ))}
      {returned.map((one) => (
        <Claimed
          key={`${one.evidence} ${one.returnedOn}`}
          of={one}
          brought={one.brought}
          head={say('evidence.returned')}
        >
          <div>
            <p>{one.basis}</p>
            <Of on={one.returnedOn} by={one.returnedBy} />
          </div>
        </Claimed>
      ))}
      {progress.length > 0 && (
        <div className="stack">
          <h3>{say('evidence.progress')}</h3>
          {progress.map(({ what, on, by }) => (
            <div key={`${what} ${on}`}>
              <p>{what}</p>
              <Of on={on} by={by} />
            </div>
          ))}
        </div>
      )}
    </section>
  );
};
