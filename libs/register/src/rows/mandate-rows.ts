import { type Database, type Statement } from 'better-sqlite3';
import { BitemporalTable, type Slice as RowSlice } from '#bitemporal';
import { timeline } from '#event-sourcing';
import { type CivilDate, END } from '#time';
import { fundingOf, mandateDecider, ruleOf } from '#mandate/domain';
import { type Entries } from '../entries.js';
import { type KeyRange, obligationsOfMandate } from '../key-ranges.js';
import { keysOf, relationsOf } from '../queries/lineage-relations.js';
import { tagKey, tagNames } from '../queries/tags.js';
import { mandateTable, type MandateRow, movementTable, obligationTable, type ObligationRow } from '../tables.js';
import { type BodyMeanings } from './body-meanings.js';
import { type DecisionPeriod } from './decision-rows.js';
import { type DueWindows } from './due-windows.js';
import { type LapsedDuties } from './lapsed-duties.js';
import { detailText } from './mandate-detail.js';
import { isDraft, mandatesIn, type MandatePeriod, periodsOf, refOf } from './mandate-periods.js';
import { codes, singleSlices } from './obligation-slices.js';
import { movementSlices } from './movement-rows.js';
import { type Party, PartyRows } from './party-rows.js';
import { occasionSlices, type Recurring } from './occasion-slices.js';
import { type RunningPeriod, runningPeriods } from './running-periods.js';

interface Given {
  readonly ref: string;
  /** The first day on which it was issued, or proposed. */
  readonly on: CivilDate;
  /** Its paragraph's place in the text. */
  readonly place: number;
}

const rowOf = ({ proposed, state, term, termEnds, review }: RunningPeriod, { ref, on, place }: Given): MandateRow => {
  const { origin, terms, validity, delivery, record, eras } = state;
  return {
    ref,
    decision: origin.decision,
    paragraph: origin.paragraph,
    directive: origin.directive,
    body: origin.body,
    session: origin.session,
    class: terms.class,
    act: terms.act,
    verb: terms.verb,
    addressee_key: codes(terms.addressees),
    validity: proposed ? 'proposed' : validity,
    delivery: terms.class === 'self-executing' ? 'not-applicable' : delivery,
    record,
    responsible_key: codes(state.responsible.map(({ actor }) => actor)),
    asked_times: 1 + state.renewedBy.length + state.reiteratedBy.filter(({ inBulk }) => !inBulk).length,
    tag_key: tagKey(state.tags),
    funding: fundingOf(state),
    term_by: eras.at(-1)?.running.term ? (term?.endsOn ?? END) : null,
    term_session: term?.session ?? null,
    review_by: eras.at(-1)?.running.review ? (review?.endsOn ?? END) : null,
    review_session: review?.session ?? null,
    given_on: on,
    place,
    reports: state.obligations.filter(({ obligation: { kind } }) => kind === 'report').length,
    detail: detailText(state, { term, termEnds }),
  };
};

const places = new WeakMap<DecisionPeriod['state']['text'], ReadonlyMap<string, number>>();

/** The places of paragraphs in a text, by their numbers. */
const placesIn = (text: DecisionPeriod['state']['text']): ReadonlyMap<string, number> => {
  const known = places.get(text) ?? new Map(text.provisions.map(({ ref }, place) => [ref, place]));
  places.set(text, known);
  return known;
};

/** Whoever has a part in it finds it. */
const partiesIn = (mandate: string, { state }: MandatePeriod): readonly Party[] => {
  const { terms, obligations, responsible, tags } = state;
  return [
    ...[...keysOf(relationsOf(state))].map((key): Party => [key, 'lineage', mandate]),
    ...responsible.map(({ actor }): Party => [actor.actor, 'responsible', mandate]),
    ...tagNames(tags).map((name): Party => [name, 'tag', mandate]),
    ...terms.addressees.map(({ actor }): Party => [actor, 'addressee', mandate]),
    ...obligations.flatMap(({ obligation: { id, by, via, to, onward } }) => [
      ...[...by, ...(onward === undefined ? [] : via)].map(({ actor }): Party => [actor, 'by', `${mandate}#${id}`]),
      ...to.map(({ actor }): Party => [actor, 'to', `${mandate}#${id}`]),
    ]),
  ];
};

/** Writes the timelines of mandates and of what they make somebody owe. */
export class MandateRows {
  readonly #mandates;
  readonly #obligations;
  readonly #movements;
  readonly #known: Statement<[KeyRange], string>;
  readonly #parties: PartyRows;

  constructor(
    db: Database,
    private readonly entries: Entries,
    private readonly windows: DueWindows,
    private readonly meanings: BodyMeanings,
    private readonly lapses: LapsedDuties,
  ) {
    this.#mandates = new BitemporalTable(db, mandateTable);
    this.#obligations = new BitemporalTable(db, obligationTable);
    this.#movements = new BitemporalTable(db, movementTable);
    this.#known = db
      .prepare<[KeyRange], string>(
        'SELECT DISTINCT obligation FROM obligation WHERE obligation > @from AND obligation < @until',
      )
      .pluck();
    this.#parties = new PartyRows(db);
  }

  /**
   * Step by step: what falls due every month for decades has hundreds of occasions, and a period for each report.
   * @param decisionPeriods the life of the decision that it comes from
   * @param horizon the last day for which occasions of what falls due again and again are written
   */
  *write(
    mandate: string,
    decision: string,
    decisionPeriods: readonly DecisionPeriod[],
    seq: number,
    horizon: CivilDate,
  ): Generator<undefined, void> {
    const entries = this.entries.of('mandate', mandate);
    const states = timeline(mandateDecider, entries);
    const lives = periodsOf(mandate, decision, decisionPeriods, states);
    const periods = lives
      .flatMap((period) => runningPeriods(period, this.windows, mandate))
      .map((period) => ({
        ...period,
        ref: refOf(period.state.origin, this.#hasSiblings(period, decisionPeriods)),
      }));
    const slices = periods.map((period) => {
      const { from, to, ref, proposed, state } = period;
      const on = periods.find((one) => one.proposed === proposed)?.from ?? from;
      const text = (decisionPeriods.findLast((one) => one.from <= from) ?? decisionPeriods[0])?.state.text;
      const place = (text && placesIn(text).get(state.origin.paragraph)) ?? 0;
      return { from, to, row: rowOf(period, { ref, on, place }) };
    });
    // Before its first entry only a draft may have proposed it; what it makes somebody owe has rows only where it has.
    const way = entries[0]?.seq === seq && !decisionPeriods.some(isDraft) ? 'begin' : 'replace';
    this.#mandates[way]({ mandate }, slices, seq);
    this.#movements[way]({ mandate }, movementSlices(periods, entries), seq);
    const known = way === 'begin' ? [] : this.#known.all(obligationsOfMandate(mandate));
    const timelines = new Map<string, RowSlice<ObligationRow>[]>(known.map((id) => [id, []]));
    for (const [index, period] of periods.entries()) {
      const place = { mandate, ref: period.ref, decision };
      const life = periods.slice(0, index + 1);
      for (const [id, obligationTimeline] of yield* this.#owedIn({ place, period, life, horizon })) {
        const obligation = `${mandate}#${id}`;
        const before = timelines.get(obligation);
        if (before === undefined) timelines.set(obligation, [...obligationTimeline]);
        else before.push(...obligationTimeline);
      }
      yield;
    }
    this.#parties.note(periods.flatMap((period) => partiesIn(mandate, period)));
    for (const [obligation, obligationTimeline] of timelines) {
      this.#obligations[way]({ obligation }, obligationTimeline, seq);
      yield;
    }
  }

  /** What was owed on every day of a period, by id; what falls due again and again by its occasions, too. */
  *#owedIn(
    where: Omit<Recurring, 'due' | 'rule' | 'lapse'>,
  ): Generator<undefined, readonly (readonly [string, readonly RowSlice<ObligationRow>[]])[]> {
    const { place, period } = where;
    const owed: (readonly [string, readonly RowSlice<ObligationRow>[]])[] = [];
    for (const due of period.state.obligations) {
      const rule = ruleOf(period.state, due, due.obligation.schedule && this.meanings.of(period.state.origin.body));
      const lapse = this.lapses.of(period.state, due);
      if (rule) owed.push(...(yield* occasionSlices({ ...where, due, rule, lapse }, this.windows)));
      else owed.push([due.obligation.id, singleSlices(place, period, due, this.windows, lapse)]);
    }
    return owed;
  }

  #hasSiblings({ state: { origin } }: MandatePeriod, decisionPeriods: readonly DecisionPeriod[]): boolean {
    const decision = decisionPeriods.at(-1)?.state;
    const given = decision ? mandatesIn(origin.decision, decision) : [];
    return given.filter((one) => one.origin.paragraph === origin.paragraph).length > 1;
  }
}
