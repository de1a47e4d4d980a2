/** What the register says in sentences, in the language of the reader where the app knows how it is put in it. */
import { useWords } from '../words/words.js';

/** @param text in English, as the register words it; @param code of a refusal or a doubt, by which its sentence is known */
export const Said = ({ text, code, values }: { readonly text: string; readonly code?: string; readonly values?: Readonly<Record<string, unknown>> | undefined }) => {
  const { language, said } = useWords();
  const known = said(text, code, values);
  return known === undefined && language !== 'en' ? <span lang="en">{text}</span> : (known ?? text);
}; // prettier-ignore
