import type { BodyFacts } from '../bodies/body-facts.js';
import type { Ordinals } from '../due/ordinals.js';
import { onceForEach } from '../text/once.js';
import type { DecisionContext } from './context.js';

/**
 * The longer name by which a paragraph has called somebody before: "the Commission" after "the Commission for Social
 * Development". The name of a body that is known to the one that speaks stays as it is printed.
 */
export const calledBefore = (
  name: string,
  before: string,
  { language, due: { speaker }, facts, speaking }: Pick<DecisionContext, 'language' | 'due' | 'facts' | 'speaking'>,
): string => {
  const body = withoutSession(name, language, facts);
  return facts.isNamedTo(body, speaking) ? body : language.fullName(body, before, speaker);
};

/** "Sixty-eighth World Health Assembly": the session is not who is asked. */
function withoutSession(name: string, { ordinals }: DecisionContext['language'], { called }: BodyFacts): string {
  const ordinal = startingOrdinal(ordinals).exec(name)?.[0];
  const rest = ordinal === undefined ? '' : name.slice(ordinal.length);
  return rest.includes(' ') && called(rest).length > 0 ? rest : name;
}

const startingOrdinal = onceForEach(({ source }: Ordinals) => new RegExp(`^${source} `, 'iu'));
