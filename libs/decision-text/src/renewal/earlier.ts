import type { EarlierTarget } from '../decision-document.js';
import { renewalIn, type Renewing } from './renewals.js';

/** What a directive does to earlier decisions that it cites, beside renewing them. */
export const earlierIn = (lemma: string, object: string, renewing: Renewing): readonly EarlierTarget[] => {
  const { life } = renewing.language;
  const effect = life?.effect(lemma, beginningSmall(object));
  if (life === undefined || effect === undefined) return [];
  const part = object.split(/;/, 1)[0] ?? '';
  const { targets, renews } = renewalIn(part, renewing);
  const before = part.slice(0, Math.max(0, part.indexOf(renews[0] ?? '\0')));
  const isWhole = effect === 'reaffirm' || life.whole.test(before);
  return targets.map(({ symbol, paragraph }) => ({
    effect,
    symbol,
    ...(paragraph === undefined ? (isWhole ? { whole: true as const } : {}) : { paragraph }),
  }));
};

/** Words that begin with a capital, with a small letter; all capitals stay. */
function beginningSmall(words: string): string {
  const small = words.charAt(0).toLowerCase();
  return words.startsWith(small) || !/^\p{Lu}\p{Ll}/u.test(words) ? words : small + words.slice(1);
}
