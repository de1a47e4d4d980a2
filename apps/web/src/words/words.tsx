/** Every label of the app, in the language of its reader; the words of the record are never translated. */
import { IntlMessageFormat } from 'intl-messageformat';
import { createContext, Fragment, type ReactNode, useContext, useMemo } from 'react';
import { dayIn, momentIn } from '../time/days.js';
import en from './en.json';
import es from './es.json';

export type Key = keyof typeof en;
export const LANGUAGES = ['en', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

const MESSAGES: Readonly<Record<Language, Readonly<Record<Key, string>>>> = { en, es };
const formats = new Map<string, IntlMessageFormat>();

const formatOf = (key: Key, language: Language): IntlMessageFormat => {
  const id = `${language} ${key}`;
  let format = formats.get(id);
  if (!format) formats.set(id, (format = new IntlMessageFormat(MESSAGES[language][key], language)));
  return format;
};

export type Values = Readonly<Record<string, string | number>>;

export interface Words {
  readonly language: Language;
  readonly say: (key: Key, values?: Values) => string;
  /** A sentence whose <b>part that matters</b> is set apart. */
  readonly rich: (key: Key, values: Values, apart: (part: ReactNode) => ReactNode) => ReactNode;
  readonly day: (day: string, how?: { readonly short: boolean }) => string;
  readonly moment: (moment: string) => string;
  readonly number: (value: number) => string;
}

const wordsIn = (language: Language): Words => {
  const numbers = new Intl.NumberFormat(language === 'es' ? 'es-419' : 'en');
  return {
    language,
    say: (key, values) => String(formatOf(key, language).format(values)),
    rich: (key, values, apart) => {
      const parts = formatOf(key, language).format<ReactNode>({ ...values, b: (part) => apart(part) });
      const listed: readonly ReactNode[] = Array.isArray(parts) ? (parts as readonly ReactNode[]) : [parts];
      return listed.map((part, index) => <Fragment key={index}>{part}</Fragment>);
    },
    day: (day, how) => dayIn(day, language, how),
    moment: (moment) => momentIn(moment, language),
    number: (value) => numbers.format(value),
  };
};

const Spoken = createContext<Words>(wordsIn('en'));

export const Speaking = ({ language, children }: { readonly language: Language; readonly children: ReactNode }) => (
  <Spoken value={useMemo(() => wordsIn(language), [language])}>{children}</Spoken>
);

export const useWords = (): Words => useContext(Spoken);

/** A label for a value of the register, if the app has one; the value itself otherwise, rather than nothing. */
export const labelOf = (words: Words, kind: string, value: string): string => {
  const key = `${kind}.${value}`;
  return key in en ? words.say(key as Key) : value;
};
