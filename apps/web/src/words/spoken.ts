/** Which language is spoken, and its messages: another than English comes when it is asked for. */
import { asItIs, type Translate, translation } from './said.js';
import { ENGLISH, type Language, LANGUAGES, type Messages } from './words.js';

export interface Spoken {
  readonly language: Language;
  readonly messages: Messages;
  readonly said: Translate;
}

/**
 * @param asked in the address
 * @param own the browser's own language, which counts where nothing is asked
 */
export const languageOf = (asked: string | undefined, own = navigator.language.slice(0, 2)): Language =>
  LANGUAGES.find((language) => language === (asked ?? own)) ?? 'en';

const spanish = async (): Promise<Spoken> => {
  const [messages, refusals, sentences] = await Promise.all([
    import('./es.json'),
    import('./es-refusals.json'),
    import('./sentences/es.json'),
  ]);
  return {
    language: 'es',
    messages: messages.default as unknown as Messages,
    said: translation('es', refusals.default, sentences.default),
  };
};

export const spokenIn = (language: Language): Promise<Spoken> =>
  language === 'en' ? Promise.resolve({ language, messages: ENGLISH, said: asItIs }) : spanish();
