import type { Effect, EffectWords } from '../grammar/effect.js';
import type { OperativeVerb } from '../grammar/operative-language.js';

const SAYS: Effect = { act: 'declaration', mandate: false, spent: false };
const MORE_TIME: Effect = { act: 'renewal', mandate: true, spent: false, givesTime: true };
const CARRIED_OUT_REACH = 120;
const AWAITED_REACH = 200;

/** Makes the function that refines what a verb says alone: "decides to extend the mandate" renews. */
export const effectBy =
  (words: EffectWords) =>
  (verb: OperativeVerb, object: string, body: string | null): Effect => {
    const [lemma, act, kind] = verb.row;
    const plain: Effect = { act, mandate: kind === 'ask' || kind === 'action', spent: kind === 'spent' };
    if (words.givesMore(lemma, object)) return MORE_TIME;
    if (words.decides.has(lemma)) return decided(words, verb, object, plain);
    if (words.decidesNothing.test(object)) return { ...plain, mandate: false };
    const own = words.own(verb, object, body);
    if (own !== undefined) return own;
    if (words.reiterates.has(lemma)) return words.earlierAsk.test(object) ? plain : SAYS;
    if (words.renews.has(lemma)) return words.courtesy.test(object) ? SAYS : plain;
    if (words.endorses.has(lemma)) {
      const carriedOut = words.carriedOut.test(object.slice(0, CARRIED_OUT_REACH)) || words.approvedAction.test(object);
      return { act, mandate: carriedOut, spent: true };
    }
    if (words.awaits.has(lemma))
      return words.awaitedReport.test(object.slice(0, AWAITED_REACH)) ? { ...SAYS, mandate: true } : SAYS;
    return plain;
  };

function decided(words: EffectWords, { row: [lemma] }: OperativeVerb, object: string, plain: Effect): Effect {
  if (words.prolongs.test(object) && words.runs.test(object)) return { ...plain, act: 'renewal' };
  if (words.keepsInView.test(object)) return { ...plain, mandate: words.comesBackTo.test(object) };
  if (words.decidesNothing.test(object)) return { ...plain, mandate: false };
  if (words.onlySays(lemma, object)) return SAYS;
  return words.spentByAdoption.test(object) && !words.approvedAction.test(object)
    ? { ...plain, mandate: false, spent: true }
    : plain;
}
