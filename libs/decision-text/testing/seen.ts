import { read } from '../src/read.js';

/** Of each paragraph of a text, what is asked of whom, to whom is reported and when, and by when else something is due. */
export const seen = (text: string) =>
  read(text).operative.map(({ ref, directives, reports, deadlines }) => ({
    ref,
    asked: directives.map(({ verb, addressees }) => [verb, ...addressees]),
    reports: reports.map(({ to, due }) => [to, due.map(({ phrase: _, ...one }) => one)]),
    deadlines: deadlines.map(({ phrase: _, ...one }) => one),
  }));
