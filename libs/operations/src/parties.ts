/** Whom people name, before it is known which body speaks. */
import { findActor } from '#actor/directory';
import { Resolve } from '#register';
import { Rejection } from '#rejection';
import { type Ask } from './understood.js';

/**
 * The codes of those among the named whom the register alone knows by that name. Who is in the directory is understood by
 * the body that speaks; who is known nowhere is new.
 * @throws Rejection `actor.ambiguous`
 */
export const knownParties = async (names: Iterable<string>, ask: Ask): Promise<Readonly<Record<string, string>>> => {
  const known: Record<string, string> = {};
  for (const name of new Set(names)) {
    if (findActor(name)) continue;
    try {
      known[name] = await ask(new Resolve('actor', name));
    } catch (error) {
      if (!(error instanceof Rejection && error.code === 'actor.unknown')) throw error;
    }
  }
  return known;
};
