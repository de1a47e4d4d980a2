/** How a date came about, step by step, down to the entry of the calendar that it hangs on. */
import { type Why } from '../../api/client.js';
import { sessionPath, To } from '../../address/link.js';
import { useBodies } from '../../parts/bodies.js';
import { Said } from '../../parts/said.js';
import { Unfolding } from '../../parts/unfolding.js';
import { useWords } from '../../words/words.js';

export const WhyThisDate = ({
  of: { id, steps, calendar, missing, byDefault },
}: {
  readonly of: Why['dues'][number];
}) => {
  const words = useWords();
  const { say } = words;
  const { nameOf, sessionOf } = useBodies();
  // The description says of what may be null that it is not: what is told decides.
  const entry = calendar as typeof calendar | null;
  return (
    <Unfolding name={`why-${id.split('#').at(-1)}`} summary={say('mandate.why')}>
      <ol className="second why">
        {steps.map(({ phrase, rule, countedFrom, by, leg }, index) => (
          <li key={index}>
            {leg === 'second' && `${say('why.then')} `}
            {phrase && <q lang="en">{phrase}</q>} <Said text={rule} />
            {countedFrom && ` · ${say('why.from', { day: words.day(countedFrom) })}`}
            {by && ` · ${by}`}
          </li>
        ))}
        {byDefault && <li>{say('why.default')}</li>}
        {entry && (
          <li>
            <To path={sessionPath(entry.session)}>
              {nameOf(entry.session.split('/')[0] ?? '')} {sessionOf(entry.session)}
            </To>
            {entry.opensOn &&
              `: ${say('session.days', { opens: words.day(entry.opensOn), closes: entry.closesOn ? words.day(entry.closesOn) : '…' })}`}
            {entry.source && <span className="third"> {say('why.source', { source: entry.source })}</span>}
          </li>
        )}
        {missing && <li>{say('mandate.why-none', { reason: words.said(missing) ?? missing })}</li>}
      </ol>
    </Unfolding>
  );
};
