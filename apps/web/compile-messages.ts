/** Message files are ICU MessageFormat; a browser gets them taken apart already, so that none has to be read there. */
import { type MessageFormatElement, parse, type PluralOrSelectOption, TYPE } from '@formatjs/icu-messageformat-parser';
import { type Plugin } from 'vite';
import { type Message, type Part } from './src/words/message.js';

const casesOf = (options: Readonly<Record<string, PluralOrSelectOption>>): Readonly<Record<string, readonly Part[]>> =>
  Object.fromEntries(Object.entries(options).map(([name, { value }]) => [name, value.map(partOf)]));

const partOf = (element: MessageFormatElement): Part => {
  switch (element.type) {
    case TYPE.literal:
      return element.value;
    case TYPE.argument:
      return [element.value];
    case TYPE.number:
      return [element.value, 'number'];
    case TYPE.plural:
      return [element.value, element.pluralType === 'ordinal' ? 'ordinal' : 'plural', casesOf(element.options)];
    case TYPE.select:
      return [element.value, 'select', casesOf(element.options)];
    case TYPE.pound:
      return ['#'];
    case TYPE.tag:
      return [element.value, 'tag', element.children.map(partOf)];
    case TYPE.date:
    case TYPE.time:
      throw new Error('A message may hold places, numbers, plurals, choices and tags.');
  }
};

/** @throws SyntaxError where it is no message */
export const compiled = (text: string): Message => {
  const parts = parse(text, { requiresOtherClause: true }).map(partOf);
  const [only] = parts;
  return parts.length === 1 && typeof only === 'string' ? only : parts;
};

/** The step of a build that does it. */
export const messages = (): Plugin => ({
  name: 'messages',
  enforce: 'pre',
  transform: {
    filter: { id: /\/words\/[\w-]+\.json$/ },
    handler: (code) => {
      const all = Object.entries(JSON.parse(code) as Readonly<Record<string, string>>);
      return { code: JSON.stringify(Object.fromEntries(all.map(([key, text]) => [key, compiled(text)]))), map: null };
    },
  },
});
