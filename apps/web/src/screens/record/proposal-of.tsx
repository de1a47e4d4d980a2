/** What the reader proposes of one paragraph, as read or as a person has put it right. */
import { memo } from 'react';
import { type Overlap } from './overlaps.js';
import { Said } from '../../parts/said.js';
import { labelOf, useWords } from '../../words/words.js';
import { mandatePath, To } from '../../address/link.js';
import { phraseOf, type Stop } from './proposal.js';
import { Renewals } from './renewals.js';
import { type Answer } from './work.js';

export const ProposalOf = memo(function ProposalOf({
  stop,
  state,
  overlaps,
  choose,
}: {
  readonly stop: Stop;
  readonly state: Answer | undefined;
  readonly overlaps: readonly Overlap[];
  readonly choose: (key: string) => void;
}) {
  const words = useWords();
  const { say } = words;
  const { paragraph, proposal } = stop;
  const directive = proposal?.directive;
  const remarks = (paragraph.remarks ?? []).map((remark) => (typeof remark === 'string' ? remark : remark.text));
  return (
    <div className="stack">
      <p>
        <button className="plain symbol" onClick={() => choose(stop.key)}>
          op. {paragraph.ref}
        </button>{' '}
        <span className="third">
          {say(proposal === null ? 'record.nothing-asked' : state === undefined ? 'record.open' : `record.${state}`)}
        </span>
      </p>
      {directive && (
        <p className="as">
          <span>
            <span className="third">{say('record.verb')}</span> {directive.verb}
          </span>
          <span>
            <span className="third">{say('record.addressees')}</span> {directive.addressees.join('; ') || '–'}
          </span>
          {directive.class && (
            <span>
              <span className="third">{say('record.class')}</span> {labelOf(words, 'class', directive.class)}
            </span>
          )}
          {paragraph.reports.map((report, index) => (
            <span key={index}>
              <span className="third">{say('record.report')}</span> {report.by.join('; ')} → {report.to.join('; ')}
              {report.due.length > 0 &&
                `, ${[...new Set(report.due.map(phraseOf))].join('; ') || say('record.due-none')}`}
            </span>
          ))}
          {paragraph.deadlines.map((due, index) => (
            <span key={index}>
              <span className="third">{say('record.deadline')}</span> {phraseOf(due)}
            </span>
          ))}
        </p>
      )}
      <Renewals of={paragraph} />
      {remarks.map((remark) => (
        <p key={remark} className="second">
          <Said text={remark} />
        </p>
      ))}
      {overlaps.map(({ other, score }) => (
        <p key={other.ref} className="second due">
          {say('record.overlap', { score })}{' '}
          {other.mandate === null ? other.ref : <To path={mandatePath(String(other.mandate))}>{other.ref}</To>}
        </p>
      ))}
    </div>
  );
});
