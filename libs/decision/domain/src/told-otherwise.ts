import { toldOtherwise } from '#event-sourcing';
import { samePlace } from '#mandate/domain';
import { type DecisionCommand, type DecisionFacts } from './decision.commands.js';
import { decisionDecider } from './decision.decider.js';
import { type DecisionEvent } from './decision.events.js';
import { refused } from './refused.js';

/** A paragraph changes a thing once, and a corrigendum corrects it once. */
const isOneWord = (known: DecisionEvent, told: DecisionEvent): boolean => {
  if (known.type === 'DecisionAmended' && told.type === 'DecisionAmended')
    return samePlace(known.by, told.by) && known.what === told.what;
  if (known.type === 'DecisionCorrected' && told.type === 'DecisionCorrected')
    return known.document === told.document && known.what === told.what;
  return false;
};

/**
 * What a person tells of a decision is held against what was told of it before.
 * @param told all that counts of it, of whatever day
 * @throws Rejection `decision.told-otherwise`
 */
export const refuseDecisionToldOtherwise = (
  told: readonly DecisionEvent[],
  command: DecisionCommand,
  facts: DecisionFacts,
): void => {
  const known = toldOtherwise(decisionDecider, told, command, facts, { isOneWord });
  if (known) throw refused('decision.told-otherwise', { on: known.on });
};
