import { isShortOf } from '../bodies/body-names.js';
import type { Due } from '../decision-document.js';
import type { DueContext, DueFinding } from '../grammar/due-finding.js';

/** Sessions that a body may have numbered on from its own and still mean its own. */
const WITHIN_SIGHT = 8;

const sessionOf = (due: Due): number | 'next' | undefined =>
  'session' in due ? due.session : 'before_session' in due ? due.before_session : undefined;

/**
 * Of whom "its session" is said, where nobody is named beside it. What lies before the session that speaks can only be
 * somebody else's: that of the body that is asked; of nobody, it is a session of the past and no due expression.
 */
export function withOwners(
  dues: readonly DueFinding[],
  asked: string | undefined,
  { session, speaker }: DueContext,
): readonly DueFinding[] {
  if (dues.length === 0) return dues;
  const owner = asked === undefined || asked === speaker ? undefined : asked;
  return dues.flatMap((finding) => {
    const named = sessionOf(finding.due);
    if (named === undefined || finding.due.of !== undefined) return [finding];
    if (finding.isPast !== true) return [finding];
    if (owner === undefined || finding.isPossessive !== true) return [];
    const far = named === 'next' || session === undefined || named < session || named > session + WITHIN_SIGHT;
    return far ? [{ ...finding, due: { ...finding.due, of: owner }, isPast: false }] : [finding];
  });
}

/** An action of the body that is asked is done at the session of that body: "invites the Commission, at its next …". */
export function ofTheAsked(due: Due, isPossessive: boolean, asked: string | undefined, context: DueContext): Due {
  const named = sessionOf(due);
  const { session, speaker } = context;
  if (!isPossessive || asked === undefined || asked === speaker || named === undefined || due.of !== undefined)
    return due;
  const own = named !== 'next' && session !== undefined && named >= session && named <= session + WITHIN_SIGHT;
  return own ? due : { ...due, of: asked };
}

/** Whose session it is by a name: of the body that speaks, where it is called so; else of whoever is called so. */
export function ownerCalled(name: string, { speaker, speaking, facts }: DueContext): { readonly of?: string } {
  const isOwn =
    (speaker !== undefined && isShortOf(name, speaker)) ||
    (speaking !== undefined && facts.asPrinted(speaking, name) !== undefined);
  return isOwn ? {} : { of: name };
}
