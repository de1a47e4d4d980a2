/** What entered and left the list between two moments, and by which entry: both are chosen here, and stand in the address. */
import { useQuery } from '@tanstack/react-query';
import { type FormEvent } from 'react';
import { useNameOf } from '../../api/people.js';
import { changesSince } from '../../api/reading.js';
import { turn, useMoments, useParam } from '../../address/address.js';
import { mandatePath, To } from '../../address/link.js';
import { AsFile } from '../../parts/as-file.js';
import { Asked } from '../../parts/asking.js';
import { typed } from '../../parts/typed.js';
import { Said } from '../../parts/said.js';
import { useMoment, useWords } from '../../words/words.js';
import { Heads } from '../../parts/heads.js';

export const Changed = ({ today }: { readonly today: string }) => {
  const { say } = useWords();
  const [since, until, asOf] = [useParam('since'), useParam('until'), useParam('asOf')];
  const go = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    turn({ since: typed(form, 'since') || undefined, until: typed(form, 'until') || undefined });
  };
  return (
    <section className={`apart stack${since === undefined ? ' to-enter' : ''}`}>
      <h2>{say('changed')}</h2>
      <form className="bar" onSubmit={go} key={`${since ?? ''} ${until ?? ''}`}>
        <label>
          {say('changed.since')} <input name="since" defaultValue={since} placeholder="2010-06-09" autoComplete="off" />
        </label>
        <label>
          {say('changed.until')}{' '}
          <input name="until" defaultValue={until} placeholder={asOf ?? today} autoComplete="off" />
        </label>
        <button>{say('changed.show')}</button>
        {since && (
          <button type="button" className="plain" onClick={() => turn({ since: undefined, until: undefined })}>
            {say('changed.leave')}
          </button>
        )}
        <span className="third">{say('changed.hint')}</span>
      </form>
      {since && <Between since={since} until={until} />}
    </section>
  );
};

const Between = ({ since, until }: { readonly since: string; readonly until: string | undefined }) => {
  const words = useWords();
  const moment = useMoment();
  const nameOf = useNameOf();
  const { say } = words;
  const asked = useQuery(changesSince({ ...useMoments(), since, ...(until && { until }) }));
  return (
    <Asked of={asked}>
      {({ items }) =>
        items.length === 0 ? (
          <p>{say('changed.none')}</p>
        ) : (
          <>
            <table>
              <Heads of={['changed.change', 'changed.mandate', 'changed.on', 'changed.why']} />
              <tbody>
                {items.map((one) => (
                  <tr key={`${one.change} ${one.id} ${one.occasion ?? ''}`}>
                    <td>
                      <span aria-hidden="true">{one.change === 'entered' ? '+ ' : '– '}</span>
                      {say(one.change === 'entered' ? 'changed.entered' : 'changed.left')}
                    </td>
                    <td>
                      <To className="symbol" path={mandatePath(one.id.split('#')[0] ?? one.id)}>
                        {one.ref}
                      </To>
                      {one.occasion && <span className="second"> {one.occasion}</span>}
                    </td>
                    <td>{one.on ? words.day(one.on, { short: true }) : ''}</td>
                    <td>
                      <Said text={one.why} />
                      {one.entry !== null && (
                        <p className="third">
                          {say('mandate.entry', { seq: one.entry, by: nameOf(one.recordedBy ?? '') })}
                          {one.recordedAt && ` · ${moment(one.recordedAt)}`}
                        </p>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
            <AsFile list="changes" of={{ list: 'overdue', since, until }} />
          </>
        )
      }
    </Asked>
  );
};
