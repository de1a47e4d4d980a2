/** A due time as a person types it: in the words of a text, or as a day, a period or a session. */
import { readDues, readOccasions } from '#decision-text';
import { refusals } from '#rejection';
import {
  type Due,
  type DueForm,
  namedMeetingId,
  type Schedule,
  sessionId,
  sessionParts,
} from '#session-calendar/domain';
import { fromRoman } from '#symbol';
import { addPeriod, isOn, lastDay, type On } from '#time';
import { type Body, dueOf } from './due-of.js';

/** What can be typed: said in full where something else was. */
export const DUE_FORMS = [
  'a day, month or year (2027-05-03, 2027-05, 2027)',
  'a session (oas-ga/regular/41, XLI, 41, next, before XLI, before next)',
  'a meeting (REMJA-VI)',
  'a period from adoption (P6M)',
  'an event (event: completion of the review)',
  'asap, or none',
  'or the words of a text ("at its forty-first regular session", "within six months", "by 3 May 2027"), for a report also several sessions ("at its 42nd and 44th sessions") or how it comes again ("annually, by 31 March, until 2030")',
] as const;

const refused = refusals({
  'due.not-understood': ({ text }: { readonly text: string }) =>
    `"${text}" is no due time that is understood; type ${DUE_FORMS.join(', ')}.`,
});

/** A session of the body that speaks by its number, as people write that; undefined where it is none. */
const ordinalIn = (text: string): number | undefined => {
  const [, digits] = /^([1-9]\d{0,2})(?:st|nd|rd|th|\.|[ªº])?$/i.exec(text) ?? [];
  return digits === undefined ? fromRoman(text) : Number(digits);
};

/** A session by its id, or by its number in the speaking body's regular series; undefined where it is none. */
export const sessionNamed = (text: string, { code }: Body): string | undefined => {
  if (sessionParts(text.toLowerCase())) return sessionId(text);
  const ordinal = ordinalIn(text);
  return ordinal === undefined ? namedMeetingId(text) : `${code}/regular/${ordinal}`;
};

const sessionForm = (text: string, isBefore: boolean, body: Body): DueForm | undefined => {
  if (text.toLowerCase() === 'next') {
    const series = `${body.code}/regular`;
    return isBefore ? { form: 'before-next-session', series } : { form: 'at-next-session', series };
  }
  const session = sessionNamed(text, body);
  if (session === undefined) return undefined;
  return isBefore ? { form: 'before-session', session } : { form: 'at-session', session };
};

const EVENT = /^event:\s*(?=\S)/i;
const FIXED: Readonly<Record<string, DueForm>> = {
  '': { form: 'unspecified' },
  none: { form: 'unspecified' },
  asap: { form: 'as-soon-as-possible' },
};

const isPeriod = (text: string): boolean => addPeriod('2000-01-01', text) !== undefined;

/** What is typed in no language: a day, a session, a period. */
const formOf = (text: string, body: Body): DueForm | undefined => {
  const fixed = FIXED[text.toLowerCase()];
  if (fixed) return fixed;
  if (isOn(text)) return { form: 'by-date', date: text };
  if (isPeriod(text.toUpperCase())) return { form: 'within', period: text.toUpperCase() };
  if (EVENT.test(text)) return { form: 'at-event', event: text.replace(EVENT, '') };
  const [, before] = /^before\s+(.*)$/i.exec(text) ?? [];
  return sessionForm(before ?? text, before !== undefined, body);
};

/**
 * The due times that a person means, with what they typed as the phrase: {@link DUE_FORMS}. A session by its number alone is
 * one of the body that speaks. Several where the words name several sessions.
 * @throws Rejection `due.not-understood`, which lists the forms
 */
export const typedDues = (typed: string, body: Body): readonly Due[] => {
  const text = typed.trim().replace(/\s+/g, ' ');
  const form = formOf(text, body);
  if (form) return [{ ...form, phrase: form.form === 'unspecified' ? '' : text }];
  const read = readDues(text);
  if (read.length > 0) return read.map((due) => dueOf(due, body));
  throw refused('due.not-understood', { text });
};

/**
 * The one due time that a person means, as {@link typedDues}.
 * @throws Rejection `due.not-understood`, also where they mean several
 */
export const typedDue = (typed: string, body: Body): Due => {
  const [due, ...more] = typedDues(typed, body);
  if (due === undefined || more.length > 0) throw refused('due.not-understood', { text: typed });
  return due;
};

/** When something that comes again falls due first, how it is said to come again, and by which rule. */
export interface TypedOccasions {
  readonly due: Due;
  readonly recurrence: string;
  readonly schedule: Schedule;
}

/** A sentence that says how something comes again, after its adoption: "annually, by 31 March, until 2030"; undefined of any other. */
export const typedOccasions = (text: string, body: Body, adoptedOn: On): TypedOccasions | undefined => {
  const {
    recurrence = null,
    schedule,
    due: [first] = [],
  } = readOccasions(text, {
    ...(body.bodies && { bodies: body.bodies }),
    ...(adoptedOn !== null && { date: lastDay(adoptedOn) }),
  }) ?? {};
  if (recurrence === null || schedule === undefined || first === undefined) return undefined;
  const { until, ...rule } = schedule;
  return {
    due: dueOf(first, body),
    recurrence,
    schedule: { ...rule, ...(until && { until: dueOf(until, body) }) },
  };
};
