/** Every label of the app, in the language of its reader; the words of the record are never translated. */
import { createContext, Fragment, type ReactNode, useContext, useMemo } from 'react';
import { dayIn, type DayWords, momentIn } from '../time/days.js';
import { useTakenOver } from '../page/taken-over.js';
import en from './en.json';
import { asItIs, type Translate } from './said.js';
import { type Message, numberIn, partsOf, textOf, type Values } from './message.js';

export type { Values } from './message.js';
export type Key = keyof typeof en;
export const LANGUAGES = ['en', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];
export type Messages = Readonly<Record<Key, Message>>;

export const ENGLISH = en as unknown as Messages;

export interface Words {
  readonly language: Language;
  readonly say: (key: Key, values?: Values) => string;
  /** A sentence whose <b>part that matters</b> is set apart. */
  readonly rich: (key: Key, values: Values, apart: (part: ReactNode) => ReactNode) => ReactNode;
  /** A sentence of the register in this language; undefined where the app does not know how it is put in it. */
  readonly said: Translate;
  readonly day: (day: string, how?: { readonly short: boolean }) => string;
  /** @param isHere whether the zone of the reader is known */
  readonly moment: (moment: string, isHere: boolean) => string;
  readonly number: (value: number) => string;
}

const NONE: Values = {};

const dayWords = (say: Words['say']): DayWords => ({
  months: say('date.months').split(' '),
  shortMonths: say('date.short-months').split(' '),
  day: (day, month, year) => say('date.day', { day, month, year }),
  shortDay: (day, month, year) => say('date.short-day', { day, month, year }),
  month: (month, year) => say('date.month', { month, year }),
});

const wordsIn = (language: Language, messages: Messages, said: Translate): Words => {
  const say: Words['say'] = (key, values = NONE) => textOf(messages[key], values, language);
  const days = dayWords(say);
  return {
    language,
    say,
    said,
    rich: (key, values, apart) => {
      const message = messages[key];
      const parts = partsOf<ReactNode>(typeof message === 'string' ? [message] : message, values, language, (inside) =>
        apart(inside.map((part, index) => <Fragment key={index}>{part}</Fragment>)),
      );
      return parts.map((part, index) => <Fragment key={index}>{part}</Fragment>);
    },
    day: (day, how) => dayIn(day, days, how),
    moment: (moment, isHere) => momentIn(moment, days, isHere),
    number: (value) => numberIn(value, language),
  };
};

const Spoken = createContext<Words>(wordsIn('en', ENGLISH, asItIs));

export const Speaking = ({
  language,
  messages,
  said,
  children,
}: {
  readonly language: Language;
  readonly messages: Messages;
  readonly said: Translate;
  readonly children: ReactNode;
}) => <Spoken value={useMemo(() => wordsIn(language, messages, said), [language, messages, said])}>{children}</Spoken>;

export const useWords = (): Words => useContext(Spoken);

/** How a moment of the record is written. */
export const useMoment = (): ((moment: string) => string) => {
  const { moment } = useWords();
  const isHere = useTakenOver(
    () => true,
    () => false,
  );
  return (of) => moment(of, isHere);
};

/** A label for a value of the register, if the app has one; the value itself otherwise, rather than nothing. */
export const labelOf = (words: Words, kind: string, value: string): string => {
  const key = `${kind}.${value}`;
  return key in ENGLISH ? words.say(key as Key) : value;
};
