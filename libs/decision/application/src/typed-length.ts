/** A length as a person types it, by which something is prolonged: whichever day that had, it has so much more. */
import { Rejection, refusals } from '#rejection';
import { type Due } from '#session-calendar/domain';
import { type Body } from './due-of.js';
import { typedDue, typedDues } from './typed-due.js';

const refused = refusals({
  'extension.no-length': ({ text }: { readonly text: string }) =>
    `"${text}" is no time at all; say how much more there is.`,
});

const BY =
  /^(?:(?:by|por|de) (?:a further |an additional |another |otros |nuevos? )?|for (?:a further |an additional |another ))(?:(?:additional |further )?period of )?(?=\S)/i;
const NOTHING = /^P(?:0+[YMWD])+$/;

/**
 * The period by which something is put off: "by eighteen months", "by P18M", in Spanish "por P18M"; undefined of what names its end.
 * @throws Rejection `extension.no-length`
 */
export const lengthIn = (typed: string, body: Body): string | undefined => {
  const text = typed.trim();
  if (!BY.test(text)) return undefined;
  const length = text.replace(BY, '');
  for (const words of [length, `within ${length}`, `within one ${length}`])
    try {
      const [due, another] = typedDues(words, body);
      if (due?.form !== 'within' || due.days !== undefined || another !== undefined) continue;
      if (NOTHING.test(due.period)) throw refused('extension.no-length', { text });
      return due.period;
    } catch (error) {
      if (!(error instanceof Rejection) || error.code === 'extension.no-length') throw error;
    }
  return undefined;
};

/**
 * How long something runs, as {@link typedDue} takes it; or by which length it is prolonged, which counts from the end that it
 * had.
 * @throws Rejection `due.not-understood`, `extension.no-length`
 */
export const typedTerm = (typed: string, body: Body): Due => {
  const period = lengthIn(typed, body);
  return period === undefined
    ? typedDue(typed, body)
    : { form: 'within', period, after: 'former-end', phrase: typed.trim() };
};
