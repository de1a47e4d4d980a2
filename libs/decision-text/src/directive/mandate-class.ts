import { findActor } from '#actor/directory';
import type { MandateClass } from '../decision-document.js';
import type { Effect } from '../grammar/effect.js';
import type { Language } from '../grammar/language.js';

/** How lists treat a mandate: by whom it asks, and whether the adoption already carries it out. */
export function mandateClass(
  effect: Effect,
  addressees: readonly string[],
  body: string | null,
  language: Language,
): MandateClass {
  if (effect.spent) return 'self-executing';
  if (addressees.length === 0) return effect.act === 'exhortation' ? 'exhortation' : 'mandate';
  return addressees.some((name) => isOwn(name, body, language)) ? 'mandate' : 'exhortation';
}

/** Whether a name is that of an organ, the secretariat or an office of the organisation itself. */
function isOwn(name: string, body: string | null, { outsiders, genitive }: Language): boolean {
  const actor = findActor(name, body ?? undefined);
  if (actor !== undefined) return actor.kind === 'organ' || actor.kind === 'secretariat' || actor.kind === 'office';
  return !outsiders.test(name.split(genitive)[0] ?? '');
}
