/** A wording of a decision that is on the register already. */
import { decisionKind, textKind } from '#decision/domain';
import { registerActors } from '#actor/application';
import { type On } from '#time';
import { type UnitOfWork } from '#journal';
import { type Proposal } from './proposal.js';
import { decisionText } from './commands/record-decision.js';
import { textDigest } from './text-digest.js';
import { refused } from './refused.js';

/** The words, and what was read of them. */
export interface Wording {
  readonly content: string;
  readonly proposal: Proposal;
}

/**
 * From then on it is the wording that counts.
 * @throws Rejection `text.already-recorded` where it is that of another decision
 */
export const fileWording = async (
  unit: UnitOfWork,
  id: string,
  stage: 'draft' | 'adopted',
  { content, proposal }: Wording,
  on: On,
): Promise<void> => {
  const text = await unit.load(textKind, textDigest(content));
  const { decision: known } = text.stateOn(null);
  if (known !== null && known !== id) throw refused('text.already-recorded');
  text.execute({ type: 'SeeText', decision: id }, { on: null });
  const decision = await unit.load(decisionKind, id);
  decision.execute({ type: 'AddTextVersion', stage, text: decisionText(content, proposal, false) }, { on });
  await registerActors(unit, proposal.actors);
};
