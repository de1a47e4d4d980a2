/** What the register says in sentences, in the language of the reader where the app knows how it is put in it. */
import { useQuery } from '@tanstack/react-query';
import { bodies } from '../api/queries.js';
import { type Words, useWords } from '../words/words.js';

/** A code of a body before a session of it, as in `oas-ga XLI`. */
const SESSION = /\b([a-z][a-z\d]*(?:-[a-z\d]+)*) (?=[IVXLCDM]+\b|\d)/g;
const SPAN = /(?<![\w"/-])(\d{4}-\d{2}-\d{2}) to (\d{4}-\d{2}-\d{2})(?![\w"/-])/g;
const DAY = /(?<![\w"/-])\d{4}-\d{2}-\d{2}(?![\w"/-])/g;

/** Days as people write them; the register tells them as programs do. */
export const inDays = (text: string, { say, day }: Words): string => {
  const short = (on: string) => day(on, { short: true });
  return text
    .replaceAll(SPAN, (_, opens: string, closes: string) =>
      say('session.days', { opens: short(opens), closes: short(closes) }),
    )
    .replaceAll(DAY, short);
};

interface Sentence {
  /** In English, as the register words it. */
  readonly text: string;
}

/** Words that stay as they are put, with the examples in them: what a field is for, why something was refused. */
export const Worded = ({
  text,
  code,
  values,
}: Sentence & {
  /** Of a refusal or a doubt, by which its sentence is known. */
  readonly code?: string | undefined;
  readonly values?: Readonly<Record<string, unknown>> | undefined;
}) => {
  const { language, said } = useWords();
  const known = said(text, code, values);
  return known === undefined && language !== 'en' ? <span lang="en">{text}</span> : (known ?? text);
};

/** A sentence about what is on the register, or would be: with days as people write them, and bodies by their names. */
export const Said = ({ text }: Sentence) => {
  const words = useWords();
  const { data } = useQuery(bodies);
  const known = words.said(text);
  const sentence = inDays(known ?? text, words).replaceAll(SESSION, (whole, code: string) => {
    const name = data?.items.find((one) => one.code === code)?.name;
    return name === undefined ? whole : `${name} `;
  });
  return known === undefined && words.language !== 'en' ? <span lang="en">{sentence}</span> : sentence;
};
