import type { DecisionContext } from './context.js';

/**
 * The longer name by which a paragraph has called somebody before: "the Commission" after "the Commission for Social
 * Development". The name of a body that is known to the one that speaks stays as it is printed.
 */
export const calledBefore = (
  name: string,
  before: string,
  { language, due: { speaker }, facts, speaking }: Pick<DecisionContext, 'language' | 'due' | 'facts' | 'speaking'>,
): string => (facts.isNamedTo(name, speaking) ? name : language.fullName(name, before, speaker));
