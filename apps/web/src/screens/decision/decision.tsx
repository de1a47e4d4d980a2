/** The whole text of a decision, and beside each paragraph what it asks and how that stands. */
import { useQuery } from '@tanstack/react-query';
import { Fragment, useEffect } from 'react';
import { type Decision, type Mandate } from '../../api/client.js';
import { decision } from '../../api/queries.js';
import { Actions } from '../../actions/actions.js';
import { useMoments, useParam } from '../../address/address.js';
import { decisionPath, mandatePath, To } from '../../address/link.js';
import { Asked } from '../../parts/asking.js';
import { useBodies } from '../../parts/bodies.js';
import { citedIn, Marked, type Phrase, phrasesOf } from '../../parts/marked.js';
import { listed } from '../../parts/names.js';
import { Said } from '../../parts/said.js';
import { Reporting } from '../../parts/status.js';
import { Unfolding } from '../../parts/unfolding.js';
import { labelOf, useWords } from '../../words/words.js';
import { Compared } from './compared.js';
import { Entries } from './entries.js';
import { Versions } from './versions.js';

interface Reservation {
  readonly by: string;
  readonly kind: string;
  readonly paragraphs: readonly string[];
  readonly expression: string | null;
  readonly text: string;
}

/** What is marked in the text, and said in its key. */
const MARKED = ['verb', 'addressee', 'deadline', 'reserved'] as const;

interface Paragraph {
  readonly ref: string;
  readonly text: string;
  readonly mandates: readonly Mandate[];
}

export const Screen = ({ reference }: { readonly reference: string }) => {
  const words = useWords();
  const { say } = words;
  const { nameOf, sessionOf } = useBodies();
  const asked = useQuery(decision(reference, useMoments()));
  const [former, formerAsOf] = [useParam('former'), useParam('formerAsOf')];
  return (
    <Asked of={asked}>
      {(found: Decision) => {
        const paragraphs = found.paragraphs as unknown as readonly Paragraph[];
        const reservations = found.reservations as unknown as readonly Reservation[];
        const language = (found.texts[0] as { language: string } | undefined)?.language ?? 'en';
        return (
          <>
            <div className="head">
              <div className="stack">
                <p className="second">
                  {nameOf(found.body)}
                  {found.session && (
                    <>
                      , <To path={`/sessions/${found.session}`}>{sessionOf(found.session)}</To>
                    </>
                  )}
                  {found.committee && `, ${say('decision.committee', { committee: found.committee.name })}`}
                  {' · '}
                  {found.adoptedOn
                    ? say('decision.adopted', { day: words.day(found.adoptedOn) })
                    : found.tabledOn && say('decision.tabled', { day: words.day(found.tabledOn) })}
                </p>
                <h1>{found.symbol ?? say('decision.symbolless')}</h1>
                {found.title && (
                  <p className="title-of-record" lang={language}>
                    {found.title}
                  </p>
                )}
              </div>
              <div className="second">
                <p>
                  {say('decision.paragraphs', { count: paragraphs.length })}
                  {found.wording && (
                    <>
                      {' '}
                      · <Said text={found.wording} />
                    </>
                  )}
                </p>
                <p>{say('decision.records', { ...found.records })}</p>
                {found.cites.length > 0 && (
                  <p>
                    {say('decision.cites')}:{' '}
                    {found.cites.map((symbol, index) => (
                      <Fragment key={symbol}>
                        {index > 0 && ', '}
                        <Cited symbol={symbol} among={found.cited} />
                      </Fragment>
                    ))}
                  </p>
                )}
              </div>
            </div>
            <Versions of={found} />
            {former !== undefined || formerAsOf !== undefined ? (
              <Compared former={former ?? found.id} formerAsOf={formerAsOf} latter={found.id} language={language} />
            ) : (
              <Text
                opening={found.opening}
                paragraphs={paragraphs}
                reservations={reservations}
                cited={found.cited}
                language={language}
              />
            )}
            {reservations
              .filter(({ paragraphs: limited }) => limited.length === 0)
              .map((reservation) => (
                <Reserved key={reservation.by + reservation.kind} of={reservation} />
              ))}
            <section className="apart to-enter">
              <h2>{say('mandate.actions')}</h2>
              <Actions about="decision" likely={[]} known={() => ({ decision: found.id })} others />
            </section>
            <section className="apart">
              <Entries id={found.id} />
            </section>
          </>
        );
      }}
    </Asked>
  );
};

/** What a text cites: a step away where it is on the register. */
const Cited = ({ symbol, among }: { readonly symbol: string; readonly among: Decision['cited'] }) => {
  const id = among.find((one) => one.symbol === symbol)?.id;
  return id === undefined ? symbol : <To path={decisionPath(id)}>{symbol}</To>;
};

/** The words of a paragraph that somebody reserves, what was read in it, and what it cites. */
const phrasesIn = (
  { ref, mandates }: Paragraph,
  reservations: readonly Reservation[],
  cited: Decision['cited'],
): readonly Phrase[] => [
  ...reservations
    .filter(({ paragraphs }) => paragraphs.includes(ref))
    .map(({ expression, by }): Phrase => ({ kind: 'reserved', words: expression ?? '', by })),
  ...mandates.flatMap(phrasesOf),
  ...citedIn(cited),
];

const Text = ({
  opening,
  paragraphs,
  reservations,
  cited,
  language,
}: {
  readonly opening: string | null;
  readonly paragraphs: readonly Paragraph[];
  readonly reservations: readonly Reservation[];
  readonly cited: Decision['cited'];
  readonly language: string;
}) => {
  const { say } = useWords();
  // The paragraph that the address names is there only now.
  useEffect(() => document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView(), []);
  return (
    <>
      <p className="marks-key second">
        {say('record.legend')}
        {MARKED.map((kind) => (
          <span key={kind}>
            <mark className={`read-${kind}`}>{say(`decision.mark.${kind}`)}</mark>
          </span>
        ))}
      </p>
      {opening !== null && opening !== '' && (
        <Unfolding
          className="opening"
          name="opening"
          summary={<span className="second">{say('decision.opening')}</span>}
        >
          <div className="stack" lang={language}>
            {opening.split(/\n\s*\n/).map((part, index) => (
              <p className="paragraph near" key={index}>
                <Marked text={part} phrases={citedIn(cited)} />
              </p>
            ))}
          </div>
        </Unfolding>
      )}
      <div className="decision">
        {paragraphs.map((paragraph) => (
          <div className="paragraph-row" key={paragraph.ref}>
            <div>
              <div className="numbered" id={`op-${paragraph.ref}`}>
                <a className="ref" href={`#op-${paragraph.ref}`}>
                  {paragraph.ref}
                </a>
                <p className="paragraph" lang={language}>
                  <Marked text={paragraph.text} phrases={phrasesIn(paragraph, reservations, cited)} />
                </p>
              </div>
              {reservations
                .filter(({ paragraphs: limited }) => limited.includes(paragraph.ref))
                .map((reservation) => (
                  <Reserved
                    key={reservation.by + reservation.kind}
                    of={reservation}
                    first={paragraphs.find(({ ref }) => reservation.paragraphs.includes(ref))?.ref ?? ''}
                    at={paragraph.ref}
                  />
                ))}
            </div>
            <Margin mandates={paragraph.mandates} />
          </div>
        ))}
      </div>
    </>
  );
};

const Margin = ({ mandates }: { readonly mandates: readonly Mandate[] }) => {
  const words = useWords();
  const tracked = mandates.some((one) => one.class === 'mandate');
  return (
    <div className={`margin${tracked ? ' mandate' : ''}`}>
      {mandates.length === 0 && <p className="third">{words.say('decision.no-mandate')}</p>}
      {mandates.map((one) => (
        <p key={one.id}>
          <To path={mandatePath(one.id)}>
            {one.verb} {listed(one.addressees as { name: string }[], words.language)}
          </To>
          <br />
          {one.class === 'mandate' ? (
            <>
              {labelOf(words, 'validity', one.validity)}
              {one.reporting !== null && (
                <>
                  {' '}
                  · <Reporting status={one.reporting} />
                </>
              )}
            </>
          ) : (
            labelOf(words, 'class', one.class)
          )}
        </p>
      ))}
    </div>
  );
};

/** In full at the first paragraph that it limits, and at the others where that is. */
const Reserved = ({
  of: { by, kind, expression, text },
  first = '',
  at = '',
}: {
  readonly of: Reservation;
  readonly first?: string;
  readonly at?: string;
}) => {
  const words = useWords();
  const { say } = words;
  return (
    <div className="reservation">
      <p className="second">
        <strong>{say('decision.reservation', { kind: labelOf(words, 'reservation', kind), by })}</strong>
        {expression && <> {say('decision.concerns', { expression })}</>}
        {first !== at && (
          <>
            {' '}
            <a href={`#op-${first}`}>{say('decision.reserved-at', { ref: first })}</a>
          </>
        )}
      </p>
      {first === at && <p>{text}</p>}
    </div>
  );
};
