/** Whom people name, before it is known which body speaks. */
import { findActor } from '#actor/directory';
import { type ACTOR_KINDS, codeOf, type RegisterActor } from '#actor/domain';
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
    const code = await codeIfKnown(name, ask);
    if (code !== undefined) known[name] = code;
  }
  return known;
};

/** Those named, as they would be registered where they are new: by code, name or alias, else under a code of their own. */
export const newcomers = async (
  names: readonly string[],
  kind: (typeof ACTOR_KINDS)[number],
  ask: Ask,
): Promise<readonly Omit<RegisterActor, 'type'>[]> => {
  const those: Omit<RegisterActor, 'type'>[] = [];
  for (const name of names) {
    const code = await codeIfKnown(name, ask);
    those.push({ code: code ?? codeOf(name), name, kind, aliases: [], partOf: null });
  }
  return those;
};

/** @throws Rejection `actor.ambiguous` */
const codeIfKnown = async (name: string, ask: Ask): Promise<string | undefined> => {
  try {
    return await ask(new Resolve('actor', name));
  } catch (error) {
    if (error instanceof Rejection && error.code === 'actor.unknown') return undefined;
    throw error;
  }
};
