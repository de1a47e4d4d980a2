/** Texts as an office tells them: what a reader would have proposed of paragraphs, and what should have been read otherwise. */
import { type Proposal } from '#decision/application';
import { type EarlierTarget, type Finding, type ParagraphCorrection, type RenewalTarget } from '#decision/domain';
import { type MandateClass } from '#mandate/domain';
import { type DueForm } from '#session-calendar/domain';
import { type Change, type OwedByDay } from './told-paragraphs.js';

const actor = (code: string) => ({ actor: code, name: code });

/** A paragraph with one directive, which asks somebody for something. */
export interface AskingParagraph {
  readonly class: MandateClass | null;
  readonly addressee: string;
  /** Each under its place, from 1; null where that owes nothing. */
  readonly obligations: readonly (OwedByDay | null)[];
  readonly renews: readonly RenewalTarget[];
  /** How long it runs. */
  readonly term?: DueForm | null;
  /** What it does to earlier decisions beside renewing. */
  readonly earlier?: readonly EarlierTarget[];
  /** What its words are about. */
  readonly about?: string;
}

const directive = (addressee: string, listed: MandateClass | null, term: DueForm | null = null) => ({
  ...(term && { term: { ...term, phrase: term.form } }),
  verb: 'instruct',
  act: 'instruction',
  addressees: [actor(addressee)],
  through: [],
  toBeCalledUpon: [],
  class: listed,
});

export const owedTerms = (addressee: string, { kind, to, due, schedule, mode = null, onward = null }: OwedByDay) => ({
  kind,
  by: [addressee, ...(mode === null ? [] : ['oas-sg'])].map(actor),
  ...(mode && { mode }),
  via: onward === null ? [] : [actor('oas-sg')],
  to: [actor(to)],
  form: null,
  ...(onward && { onward: { ...onward, phrase: onward.form } }),
  recurrence: schedule ? 'again' : null,
  ...(schedule && { schedule }),
  due: { ...due, phrase: due.form },
});

const termOf = (form: DueForm) => ({ ...form, phrase: form.form === 'unspecified' ? '' : form.form });

/** A change as it is told. */
export const correctionOf = (change: Change): ParagraphCorrection => {
  switch (change.what) {
    case 'addressee':
      return { directives: { '1': { addressees: [actor(change.actor)] } } };
    case 'class':
      return { directives: { '1': { class: change.class } } };
    case 'added':
      return { directives: { '2': directive(change.actor, change.class) } };
    case 'owed':
      return { obligations: { [change.id]: change.owed && owedTerms('iin', change.owed) } };
    case 'term':
      return { directives: { '1': { term: termOf(change.term ?? { form: 'unspecified' }) } } };
    case 'text':
      return { text: `To report on ${change.about}.` };
    case 'renews':
      return { renews: change.renews };
    case 'earlier':
      return { earlier: change.earlier };
  }
};

/** What a reader would have proposed of such paragraphs. */
export const proposal = (
  paragraphs: readonly AskingParagraph[],
  session: string | null,
  findings: readonly Finding[] = [],
): Proposal => ({
  symbol: null,
  stage: 'adopted',
  title: 'Report of an office on water',
  body: 'oas-ga',
  session,
  date: null,
  language: 'en',
  provisions: paragraphs.map(({ class: listed, addressee, obligations, renews, term, earlier = [], about = 'this' }, index) => ({
    ref: String(index + 1),
    chapeau: false,
    text: `To report on ${about}.`,
    directives: [directive(addressee, listed, term)],
    obligations: obligations.flatMap((owed, place) =>
      owed ? [{ id: String(place + 1), ...owedTerms(addressee, owed) }] : [],
    ),
    funding: [],
    renews,
    ...(earlier.length > 0 && { earlier }),
    cites: [],
    remarks: [],
  })),
  cites: [],
  ...(findings.length > 0 && { findings }),
  reservations: [],
  actors: [...new Set(paragraphs.map(({ addressee }) => addressee))].map((code) => ({ code, name: `Office of ${code}`, kind: 'organ', aliases: ['Office'], partOf: null })),
  remarks: [],
}); // prettier-ignore
