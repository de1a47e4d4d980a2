/** The life of a mandate: proposed while its decision is a draft, then what its own stream says. */
import { type GivenMandate, mandatesOf, type TabledDecision } from '#decision/domain';
import { type Slice } from '#event-sourcing';
import { type CivilDate, END } from '#time';
import { asGiven, type KnownMandate, type Mandate, type MandateOrigin } from '#mandate/domain';
import { type DecisionPeriod } from './decision-rows.js';

/** A mandate as it stood from one day until before another. */
export interface MandatePeriod {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly proposed: boolean;
  readonly state: KnownMandate;
}

/** As people write it; a draft is named by its id, and a paragraph's second mandate by its directive. */
export const refOf = ({ symbol, decision, paragraph, directive }: MandateOrigin, severalInParagraph: boolean): string =>
  `${symbol || `draft ${decision}`} op. ${paragraph}${severalInParagraph ? ` [${directive}]` : ''}`;

const given = new WeakMap<TabledDecision, readonly GivenMandate[]>();

/** The mandates that a text gives, or proposes. */
export const mandatesIn = (decision: string, state: TabledDecision): readonly GivenMandate[] => {
  const known = given.get(state);
  if (known) return known;
  const { body, session, text, adoption } = state;
  const mandates = mandatesOf(text.provisions, { decision, symbol: adoption?.symbol ?? '', body, session });
  given.set(state, mandates);
  return mandates;
};

/** Whether a decision proposes its mandates at the time. */
export const isDraft = ({ state }: Pick<DecisionPeriod, 'state'>): boolean =>
  state.status === 'draft' && state.stage === 'draft';

/** The periods of one mandate, in order. */
export const periodsOf = (
  id: string,
  decision: string,
  decisionPeriods: readonly DecisionPeriod[],
  states: readonly Slice<Mandate>[],
): readonly MandatePeriod[] => {
  const proposed = decisionPeriods.flatMap(({ from, to, state }): MandatePeriod[] => {
    const mandate = isDraft({ state }) ? mandatesIn(decision, state).find((one) => one.id === id) : undefined;
    return mandate ? [{ from, to, proposed: true, state: asGiven({ ...mandate, on: state.tabledOn }) }] : [];
  });
  const own = states.flatMap(({ from, state }, index): MandatePeriod[] =>
    state.validity === 'unknown' ? [] : [{ from, to: states[index + 1]?.from ?? END, proposed: false, state }],
  );
  const issuedOn = own[0]?.from ?? END;
  return [...proposed.map((period) => ({ ...period, to: period.to < issuedOn ? period.to : issuedOn })), ...own];
};
