/** One mandate: its words, how it stands, what is owed, and every entry that made it so. */
import { useQuery } from '@tanstack/react-query';
import { type ReactNode } from 'react';
import { type Decision, type History, type HistoryEntry, type Mandate } from '../api/client.js';
import { decision, history, mandate, type Moments, why } from '../api/queries.js';
import { Actions } from '../actions/actions.js';
import { useAddress, useMoments } from '../address/address.js';
import { decisionPath, mandatePath, To } from '../address/link.js';
import { Asked } from '../parts/asking.js';
import { useKeys } from '../parts/keys.js';
import { creditorsOf, debtorsOf, listed } from '../parts/names.js';
import { Reporting } from '../parts/status.js';
import { Window } from '../parts/window.js';
import { lastDayOf } from '../time/days.js';
import { labelOf, useWords } from '../words/words.js';

export const MandateScreen = ({ reference, today }: { readonly reference: string; readonly today: string }) => {
  const moments = useMoments();
  const words = useWords();
  const { set } = useAddress();
  const asked = useQuery(mandate(reference, moments));
  const entries = useQuery(history(reference, moments));
  const past = moments.asOf !== undefined || moments.knownAt !== undefined;
  return (
    <>
      {past && (
        <p className="second">
          {words.say('as-it-stood', {
            day: words.day(moments.asOf ?? today),
            known: moments.knownAt ?? words.say('known.now'),
          })}{' '}
          <button className="plain" onClick={() => set({ asOf: undefined, knownAt: undefined })}>
            {words.say('see-today')}
          </button>
        </p>
      )}
      <Asked of={asked}>
        {(found) => (
          <>
            <div className="head">
              <div className="stack">
                <p>
                  <To path={decisionPath(found.decision)} className="symbol">
                    {found.ref}
                  </To>
                </p>
                <h1>
                  <Verdict of={found} />
                </h1>
                {found.title && (
                  <p className="title-of-record" lang="en">
                    {found.title}
                  </p>
                )}
              </div>
            </div>
            <div className="beside">
              <div>
                <Words of={found} moments={moments} />
                {entries.data && <Life of={entries.data} asOf={moments.asOf ?? today} />}
              </div>
              <aside className="stack">
                <Stands of={found} entries={entries.data} asOf={moments.asOf} />
                <Owed of={found} asOf={moments.asOf ?? today} moments={moments} />
                <Related of={found} />
              </aside>
            </div>
            <section className="apart">
              <h2>{words.say('mandate.actions')}</h2>
              <Actions
                about="mandate"
                likely={[
                  { id: 'submitReport', label: 'action.report', letter: 'r' },
                  { id: 'verifyNonSubmission', label: 'action.searched', letter: 's' },
                ]}
                known={(operation) =>
                  /^(?:submitReport|noteJointImplementation)$/.test(operation)
                    ? { mandates: [found.id] }
                    : { mandate: found.id }
                }
                others
              />
            </section>
          </>
        )}
      </Asked>
    </>
  );
};

/** The answer in one sentence: the report that is late, if one is, or else how the mandate stands. */
const Verdict = ({ of }: { readonly of: Mandate }) => {
  const words = useWords();
  const late = of.obligations.find(({ status }) => status === 'overdue');
  if (late?.due.windowEndsOn)
    return words.rich(
      'verdict.overdue',
      {
        by: debtorsOf(late, words.language),
        to: creditorsOf(late, words.language),
        day: words.day(late.due.windowEndsOn),
      },
      (part) => <b>{part}</b>,
    );
  return `${labelOf(words, 'validity', of.validity)} · ${of.reporting === null ? words.say('reporting.none') : labelOf(words, 'reporting', of.reporting)}`;
};

const Words = ({ of, moments }: { readonly of: Mandate; readonly moments: Moments }) => {
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

type Axis = 'validity' | 'delivery' | 'reporting' | 'funding' | 'class' | 'record' | 'wording';
const AXES = ['validity', 'delivery', 'reporting'] as const;

/** The last entry that counts on a day, and the state before it: what the step to that day has changed. */
const changedBy = (entries: History | undefined, asOf: string | undefined): ReadonlySet<string> => {
  if (!entries || asOf === undefined) return new Set();
  const steps = countedOf(entries).filter((entry) => entry.stateAfter !== null && lastDayOf(entry.on ?? '') <= asOf);
  const day = lastDayOf(steps.at(-1)?.on ?? '');
  const [now, before] = [steps.at(-1), steps.filter(({ on }) => lastDayOf(on ?? '') < day).at(-1)];
  if (!now || day !== asOf) return new Set();
  const state = (entry: HistoryEntry | undefined) => (entry?.stateAfter ?? {}) as Readonly<Record<string, unknown>>;
  return new Set(AXES.filter((axis) => state(now)[axis] !== state(before)[axis]));
};

const Stands = ({
  of,
  entries,
  asOf,
}: {
  readonly of: Mandate;
  readonly entries: History | undefined;
  readonly asOf: string | undefined;
}) => {
  const words = useWords();
  const { say } = words;
  const changed = changedBy(entries, asOf);
  const rows: readonly (readonly [axis: Axis, value: ReactNode])[] = [
    ['validity', labelOf(words, 'validity', of.validity)],
    ['delivery', labelOf(words, 'delivery', of.delivery)],
    ['reporting', <Reporting key="reporting" status={of.reporting} />],
    ['funding', labelOf(words, 'funding', of.fundingStatus)],
    ['class', labelOf(words, 'class', of.class)],
    ['record', labelOf(words, 'record', of.record)],
    ...(of.wording === null ? [] : ([['wording', labelOf(words, 'wording', of.wording)]] as const)),
  ];
  return (
    <section>
      <h2>{asOf === undefined ? say('mandate.stands') : say('mandate.stood', { day: words.day(asOf) })}</h2>
      <dl className="axes">
        {rows.map(([axis, value]) => (
          <div key={axis} className={changed.has(axis) ? 'changed' : undefined}>
            <dt>{say(axis)}</dt>
            <dd>
              {value}
              {changed.has(axis) && (
                <span>
                  {' '}
                  ◆ <span className="visually-hidden">{say('mandate.changed')}</span>
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
};

const Owed = ({ of, asOf, moments }: { readonly of: Mandate; readonly asOf: string; readonly moments: Moments }) => {
  const words = useWords();
  const { say } = words;
  const reasons = useQuery(why(of.id, moments));
  const owed = of.obligations;
  const claim = of.claim as { evidence: string; on: string | null } | null;
  return (
    <section className="stack">
      <h2>{say('mandate.owed')}</h2>
      {owed.length === 0 && <p className="second">{say('mandate.owed-none')}</p>}
      {owed.map((obligation) => {
        const reason = reasons.data?.dues.find(({ id }) => id === obligation.id);
        return (
          <div key={obligation.id}>
            <p>
              {debtorsOf(obligation, words.language)}
              {obligation.to.length > 0 && ` → ${creditorsOf(obligation, words.language)}`}
            </p>
            <Window of={obligation} asOf={asOf} />
            {reason && (
              <details>
                <summary>{say('mandate.why')}</summary>
                <ul className="second">
                  {(reason.steps as readonly { phrase: string; rule: string; countedFrom: string | null }[]).map(
                    (step, index) => (
                      <li key={index}>
                        {step.rule}
                        {step.countedFrom && ` · ${words.day(step.countedFrom)}`}
                      </li>
                    ),
                  )}
                  {reason.missing && <li>{say('mandate.why-none', { reason: String(reason.missing) })}</li>}
                </ul>
              </details>
            )}
          </div>
        );
      })}
      {claim && (
        <div>
          <h3>{say('mandate.evidence')}</h3>
          <p>{claim.evidence}</p>
          {claim.on && <p className="third">{words.day(claim.on)}</p>}
        </div>
      )}
      {of.responsible.length > 0 && (
        <p>
          {say('mandate.responsible')}: {listed(of.responsible, words.language)}
        </p>
      )}
    </section>
  );
};

const Related = ({ of }: { readonly of: Mandate }) => {
  const { say } = useWords();
  const symbolOf = (by: unknown): string => {
    const { symbol, paragraph } = by as { symbol?: string; paragraph?: string };
    return [symbol, paragraph && `op. ${paragraph}`].filter(Boolean).join(' ');
  };
  const lines: readonly string[] = [
    ...(of.renewedBy as unknown[]).map((by) =>
      say('mandate.renewed-by', { ref: typeof by === 'string' ? by : symbolOf(by) }),
    ),
    ...(of.reiteratedBy as { by: unknown }[]).map(({ by }) => say('mandate.reiterated-by', { ref: symbolOf(by) })),
    ...(of.amendments as { by: unknown }[]).map(({ by }) => say('mandate.amended-by', { ref: symbolOf(by) })),
  ];
  const linked: readonly (readonly ['mandate.joint-with' | 'mandate.merged-into' | 'mandate.successor', string])[] = [
    ...of.jointWith.map((ref) => ['mandate.joint-with', ref] as const),
    ...(of.mergedInto ? [['mandate.merged-into', of.mergedInto] as const] : []),
    ...(of.successor ? [['mandate.successor', of.successor] as const] : []),
  ];
  if (lines.length + linked.length === 0) return null;
  return (
    <section>
      <h2>{say('mandate.related')}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {linked.map(([key, ref]) => (
          <li key={key + ref}>
            <To path={mandatePath(ref)}>{say(key, { ref })}</To>
          </li>
        ))}
      </ul>
    </section>
  );
};

const countedOf = ({ entries }: History): readonly HistoryEntry[] =>
  entries.filter(({ retracted, on }) => retracted === null && on !== null);

/** Every entry with both its dates; stepping through them takes the day of the question along. */
const Life = ({ of, asOf }: { readonly of: History; readonly asOf: string }) => {
  const words = useWords();
  const { say } = words;
  const { query, set } = useAddress();
  const days = [...new Set(countedOf(of).map(({ on }) => lastDayOf(on ?? '')))].sort();
  const at = query['asOf'] === undefined ? days.length - 1 : days.findLastIndex((day) => day <= asOf);
  const step = (to: number) => () => days[to] !== undefined && set({ asOf: days[to] }, { replace: true });
  useKeys({ j: step(at + 1), k: step(at - 1) });
  const entries = of.entries;
  const then = entries.filter(({ on }) => on === null || lastDayOf(on) <= asOf);
  const later = entries.filter(({ on }) => on !== null && lastDayOf(on) > asOf);
  return (
    <section className="apart">
      <h2>{say('mandate.entries')}</h2>
      <p className="actions" role="status">
        <button onClick={step(at - 1)} disabled={at <= 0}>
          ‹ {say('mandate.earlier')}
          <kbd aria-hidden="true">k</kbd>
        </button>
        <button onClick={step(at + 1)} disabled={at >= days.length - 1}>
          {say('mandate.later')} ›<kbd aria-hidden="true">j</kbd>
        </button>
        <span className="second">{say('mandate.step', { step: at + 1, of: days.length })}</span>
      </p>
      <table>
        <thead>
          <tr>
            {(['true', 'recorded', 'what', 'after'] as const).map((column) => (
              <th key={column} scope="col">
                {say(`mandate.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {then.map((entry) => (
            <Entry
              key={entry.id}
              entry={entry}
              here={entry.on !== null && lastDayOf(entry.on) === days[at]}
              gone={false}
            />
          ))}
        </tbody>
        {later.length > 0 && (
          <tbody>
            <tr>
              <td colSpan={4} className="second">
                {say('mandate.not-yet', { day: words.day(asOf) })}
              </td>
            </tr>
            {later.map((entry) => (
              <Entry key={entry.id} entry={entry} here={false} gone />
            ))}
          </tbody>
        )}
      </table>
    </section>
  );
};

const Entry = ({
  entry,
  here,
  gone,
}: {
  readonly entry: HistoryEntry;
  readonly here: boolean;
  readonly gone: boolean;
}) => {
  const words = useWords();
  const { say } = words;
  const retracted = entry.retracted as { seq: number; reason: string } | null;
  const state = entry.stateAfter as { validity: string; delivery: string; reporting: string | null } | null;
  const after =
    state &&
    [
      labelOf(words, 'validity', state.validity),
      state.delivery !== 'no-information' && labelOf(words, 'delivery', state.delivery),
      state.reporting && labelOf(words, 'reporting', state.reporting),
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <tr className={`${here ? 'chosen' : ''}${gone ? ' gone' : ''}`} aria-current={here ? 'step' : undefined}>
      <td>{entry.on === null ? '–' : words.day(entry.on, { short: true })}</td>
      <td>
        {words.moment(entry.recordedAt)}
        <p className="third">{say('mandate.entry', { seq: entry.seq, by: entry.recordedBy })}</p>
      </td>
      <td>
        {retracted ? (
          <>
            <s>{entry.what}</s>
            <p className="second">{say('mandate.taken-back', { seq: retracted.seq, reason: retracted.reason })}</p>
          </>
        ) : (
          entry.what
        )}
        {entry.although && <p className="second">{String(entry.although)}</p>}
        {entry.remark && <p className="second">{String(entry.remark)}</p>}
      </td>
      <td>{after ?? ''}</td>
    </tr>
  );
};
