import { toldOtherwise } from '#event-sourcing';
import { type MandateCommand, type MandateFacts } from './mandate.commands.js';
import { mandateDecider } from './mandate.decider.js';
import { type MandateEvent, speaksFor } from './mandate.events.js';
import { samePlace } from './mandate.terms.js';
import { refused } from './refused.js';

const owedIn = (event: MandateEvent): readonly string[] | undefined =>
  'obligations' in event ? event.obligations.map((one) => (typeof one === 'string' ? one : one.id)) : undefined;

/** A paragraph says a thing of what is owed, or changes one thing, but once. */
const isOneWord = (known: MandateEvent, told: MandateEvent): boolean => {
  const [by, again] = [speaksFor(known), speaksFor(told)];
  if (!by || !again || !samePlace(by, again)) return false;
  const [owed, meant] = [owedIn(known), owedIn(told)];
  const isOfSame = !owed?.length || !meant?.length || meant.some((id) => owed.includes(id));
  return isOfSame && ('what' in known ? known.what : null) === ('what' in told ? told.what : null);
};

/** All that is said, but for who entered it. */
const content = (event: MandateEvent) => ({ ...event, by: speaksFor(event), byHand: null });

/**
 * What a person tells of a mandate is held against what was told of it before.
 * @param told all that counts of it, of whatever day
 * @throws Rejection `mandate.told-otherwise`
 */
export const refuseToldOtherwise = (
  told: readonly MandateEvent[],
  command: MandateCommand,
  facts: MandateFacts,
): void => {
  const known = toldOtherwise(mandateDecider, told, command, facts, {
    isOneWord,
    content,
  });
  if (known) throw refused('mandate.told-otherwise', { on: known.on });
};
