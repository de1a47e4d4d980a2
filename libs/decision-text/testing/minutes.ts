/** Minutes of a council that is made up, and what is asked in them. */
import { read } from '../src/read.js';

export const HEAD = 'Fernley Harbour Council\nMinutes of the meeting held on 12 March 2024\n\n';

/** By ref, what is asked of whom; what is no mandate stands without a mark. */
export const told = (text: string): readonly (readonly [string, readonly string[]])[] =>
  read(text).operative.map(({ ref, directives }) => [
    ref,
    directives.map(({ verb, mandate, addressees }) => `${verb}${mandate ? '!' : ''} > ${addressees.join('; ')}`),
  ]);

/** The asks of a paragraph of minutes. */
export const asked = (text: string): readonly string[] => told(`${HEAD}4. ${text}\n`)[0]?.[1] ?? [];
