import type { Act, MandateClass } from './decision-document.js';
import { mandateClass } from './directive/mandate-class.js';
import type { Language } from './grammar/language.js';
import type { VerbRow } from './grammar/verb-row.js';

/** What a person says of a directive, where they leave the rest to what its verb does as a rule. */
export interface SaidOfDirective {
  /** Lemma with its particle: "call upon". */
  readonly verb: string;
  readonly act?: Act | undefined;
  readonly addressees: readonly string[];
}

/**
 * Makes the function that says what a directive does by its verb: its act, and how lists treat what it asks (undefined
 * where it asks for nothing). Undefined of a verb that no language knows, and whose act is not said.
 */
export const directiveOfVerb = (languages: readonly Language[]) => {
  const rows = languages.flatMap((language) =>
    [...language.operative.verbs.values()].flat().map(({ row }) => [row[0], { row, language }] as const),
  );
  const known: ReadonlyMap<string, { readonly row: VerbRow; readonly language: Language }> = new Map(rows.reverse());
  const [first] = languages;
  return (
    { verb, act: said, addressees }: SaidOfDirective,
    body: string | null,
  ): { readonly act: Act; readonly class: MandateClass | undefined } | undefined => {
    const { row, language = first } = known.get(verb) ?? known.get(verb.split(' ')[0] ?? '') ?? {};
    const act = said ?? row?.[1];
    if (act === undefined || language === undefined) return undefined;
    const does = row?.[1] === act ? row[2] : act === 'declaration' ? 'say' : 'ask';
    const effect = { act, mandate: does !== 'say', spent: does === 'spent' };
    return { act, class: effect.mandate ? mandateClass(effect, addressees, body, language) : undefined };
  };
};
