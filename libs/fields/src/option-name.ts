import { type Said } from './field.js';

/** What the command line calls a field: `opens-on` of `opensOn`, unless the field says otherwise. */
export const optionName = (name: string, { option }: Said): string =>
  option ?? name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
