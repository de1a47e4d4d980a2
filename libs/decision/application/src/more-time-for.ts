/** For what a paragraph gives more time: for the one thing that can be meant, and for nothing where several can. */
import { type GivenMandate, type RenewalTarget } from '#decision/domain';
import { type UnitOfWork } from '#journal';
import { mandateKind, type Obligation, type ObligationState } from '#mandate/domain';
import { type On } from '#time';
import { addressees, livingMandate, type Paragraph } from './renewal-links.js';

/** Whether somebody who is asked owes it; of what is asked of nobody by name, anything. */
const owes = (asked: readonly string[], { by }: Pick<Obligation, 'by'>): boolean =>
  asked.length === 0 || by.some(({ actor }) => asked.includes(actor));

/** Whether it had neither come nor been dropped, as far as that is known. */
const isOpen = ({ received, done, waiver, moved }: ObligationState): boolean =>
  !moved && received === null && done === null && waiver === null;

/** What is asked without a time has none that could be more. */
const hasTime = ({ due }: Pick<Obligation, 'due'>): boolean => due.form !== 'unspecified';

/** The only one of several, by what can be meant; where that leaves none, or several, by less. */
const onlyOne = <One>(all: readonly One[], ...tests: readonly ((one: One) => boolean)[]): One | undefined => {
  let left = all;
  for (const test of tests) {
    if (left.length < 2) break;
    const fitting = left.filter(test);
    if (fitting.length > 0) left = fitting;
  }
  return left.length === 1 ? left[0] : undefined;
};

/** Whether something that a mandate made somebody owe was open on a day. */
const owedOpen = async (unit: UnitOfWork, { id }: GivenMandate, on: On): Promise<boolean> => {
  const home = (await unit.load(mandateKind, await livingMandate(unit, id))).stateOn(on);
  return home.validity === 'in-force' && home.obligations.some(isOpen);
};

/**
 * The mandate of an earlier decision that gets more time. Where the paragraph that asked is not named, the one mandate under
 * which whoever gets the time owes something, and had not done so by then.
 */
export const longerMandate = async (
  unit: UnitOfWork,
  { paragraph, mandate }: { readonly paragraph: Paragraph; readonly mandate: GivenMandate },
  target: RenewalTarget,
  given: readonly GivenMandate[],
): Promise<GivenMandate | undefined> => {
  const asked = addressees(mandate);
  const inPlace = given.filter(({ origin }) => target.paragraph === null || origin.paragraph === target.paragraph);
  const owing = inPlace.filter(({ terms }) => terms.obligations.some((one) => hasTime(one) && owes(asked, one)));
  const named = target.paragraph !== null && owing.length === 0 ? inPlace : owing;
  if (named.length < 2) return named[0];
  const open: GivenMandate[] = [];
  for (const one of named) if (await owedOpen(unit, one, paragraph.decision.on)) open.push(one);
  return open.length === 1 ? open[0] : undefined;
};

/**
 * The one thing that a mandate makes somebody owe which gets more time: of the paragraph that is named, of whoever gets the
 * time, and not come yet.
 */
export const longerObligation = (
  owed: readonly ObligationState[],
  giving: readonly GivenMandate[],
): ObligationState | undefined => {
  const targets = giving.flatMap(({ provision }) => provision.renews);
  const asked = giving.flatMap(addressees);
  return onlyOne(
    owed,
    ({ source }) =>
      targets.some(
        ({ symbol, paragraph }) => symbol === source.symbol && (paragraph === null || paragraph === source.paragraph),
      ),
    ({ obligation }) => hasTime(obligation),
    ({ obligation }) => owes(asked, obligation),
    isOpen,
  );
};
