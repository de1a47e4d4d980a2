/** What is wrong in a decision document that a person gives, each by its place in it. */
import { type GivenDocument, type GivenDue, type GivenParagraph } from '#decision-text';
import { refusals, Rejection } from '#rejection';
import { isOn } from '#time';
import { type Body } from './due-of.js';
import { documentDue, documentSession } from './given-terms.js';

export interface DocumentFault {
  /** JSON Pointer (RFC 6901): `/operative/3/directives/0/act`; empty for the whole. */
  readonly path: string;
  /** What is wrong, and what is allowed, as a phrase: "must be one of request, instruction". */
  readonly what: string;
}

/** So many are told; who has put these right is told of the others. */
const MOST_TOLD = 20;

const refused = refusals({
  'document.invalid': ({ faults }: { readonly faults: readonly DocumentFault[] }) => {
    const told = faults.slice(0, MOST_TOLD).map(({ path, what }) => `${path || 'it'} ${what}`);
    const more = faults.length > MOST_TOLD ? `; and ${faults.length - MOST_TOLD} more` : '';
    return `This is no decision document: ${told.join('; ')}${more}.`;
  },
});

export const documentRefused = (faults: readonly DocumentFault[]): Rejection => refused('document.invalid', { faults });

const faultIn = (path: string, done: () => unknown): readonly DocumentFault[] => {
  try {
    done();
    return [];
  } catch (error) {
    if (error instanceof Rejection) return [{ path, what: `is not understood: ${error.message.replace(/\.$/, '')}` }];
    throw error;
  }
};

/** Every due time of a paragraph, with its place in it. */
const duesIn = ({ directives, reports, deadlines }: GivenParagraph): readonly (readonly [string, GivenDue])[] => [
  ...directives.flatMap(({ term, review, more_time: time }, index) => [
    ...(term === undefined ? [] : [[`/directives/${index}/term`, term] as const]),
    ...(review === undefined ? [] : [[`/directives/${index}/review`, review] as const]),
    ...(time === undefined ? [] : [[`/directives/${index}/more_time`, time] as const]),
  ]),
  ...reports.flatMap(({ due, schedule }, index) => [
    ...due.map((one, at) => [`/reports/${index}/due/${at}`, one] as const),
    ...(schedule?.until === undefined ? [] : [[`/reports/${index}/schedule/until`, schedule.until] as const]),
  ]),
  ...deadlines.map((one, index) => [`/deadlines/${index}`, one] as const),
];

const inParagraph = (paragraph: GivenParagraph, place: string, body: Body): readonly DocumentFault[] =>
  duesIn(paragraph).flatMap(([path, due]) => faultIn(`${place}${path}`, () => documentDue(due, body)));

/** Everything in a document of the right shape that cannot be understood, or contradicts itself. */
export const documentFaults = (document: GivenDocument, body: Body): readonly DocumentFault[] => {
  const { date, session, operative, reservations } = document;
  const refs = operative.map(({ ref }) => ref);
  return [
    ...(date !== null && !isOn(date) ? [{ path: '/date', what: `is no day: "${date}"; write 2006-03-17` }] : []),
    ...faultIn('/session', () => documentSession(session, body)),
    ...refs.flatMap((ref, index) =>
      refs.indexOf(ref) < index ? [{ path: `/operative/${index}/ref`, what: `is there already: "${ref}"` }] : [],
    ),
    ...operative.flatMap((paragraph, index) => inParagraph(paragraph, `/operative/${index}`, body)),
    ...reservations.flatMap(({ paragraphs }, index) =>
      paragraphs.flatMap((ref, at) =>
        refs.includes(ref) ? [] : [{ path: `/reservations/${index}/paragraphs/${at}`, what: `is no ref: "${ref}"` }],
      ),
    ),
  ];
};
