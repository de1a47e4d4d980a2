import { findActor } from '#actor/directory';
import type { MandateClass } from '../decision-document.js';
import type { Effect } from './effect-of-verb.js';

const OUTSIDERS =
  /\b(?:states?|governments?|part(?:y|ies)|countries|israel|organi[sz]ations|civil society|private sector|donors?|partners?|stakeholders|academia|media|banks?|observers?|observadores|instituciones|bancos|parties|institutions|estados?|gobiernos|países|organizaciones|sociedad civil|sector privado)\b/i;

/** How lists treat a mandate: by whom it asks, and whether the adoption already carries it out. */
export function mandateClass(effect: Effect, addressees: readonly string[], body: string | null): MandateClass {
  if (effect.spent) return 'self-executing';
  if (addressees.length === 0) return effect.act === 'exhortation' ? 'exhortation' : 'mandate';
  return addressees.some((name) => isOwn(name, body)) ? 'mandate' : 'exhortation';
}

/** Whether a name is that of an organ, the secretariat or an office of the organisation itself. */
function isOwn(name: string, body: string | null): boolean {
  const actor = findActor(name, body ?? undefined);
  if (actor !== undefined) return actor.kind === 'organ' || actor.kind === 'secretariat' || actor.kind === 'office';
  return !OUTSIDERS.test(name.split(/ (?:of|in|on|for|to|de|del) /)[0] ?? '');
}
