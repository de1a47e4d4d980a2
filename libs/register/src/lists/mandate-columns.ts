import { type MandateSummary } from '../answers/mandate.answer.js';
import { mandateSummaries } from '../queries/mandates.js';
import { type mandateTable } from '../tables.js';
import { type Asking, type Column } from './list.js';
import { namesIn } from './obligation-columns.js';
import { type RowOf } from './rows-in-order.js';

/** Of every list of mandates, before what is particular to it. */
export const whichMandate: readonly Column<MandateSummary>[] = [
  { head: 'Mandate', cell: ({ ref }) => ref },
  {
    head: 'Asks',
    cell: ({ verb, addressees }) => (addressees.length > 0 ? `${verb}: ${namesIn(addressees)}` : verb),
  },
];

/** Where it stands. */
export const howItStands: readonly Column<MandateSummary>[] = [
  { head: 'Validity', cell: ({ validity }) => validity },
  { head: 'Delivery', cell: ({ delivery }) => delivery },
  { head: 'Reporting', cell: ({ reporting }) => reporting ?? '-' },
];

/** Only where a wide table is asked for. */
export const whatItSays: readonly Column<MandateSummary>[] = [
  { head: 'Record', wide: true, cell: ({ record }) => record },
  { head: 'Title', wide: true, cell: ({ title }) => title ?? '' },
  { head: 'Words', wide: true, cell: ({ text }) => text },
];

/** How long it runs, in its own words and as a day. */
export const termColumn: Column<MandateSummary> = {
  head: 'Term',
  cell: ({ term }) => (term ? `${term.phrase} (${term.endsOn ?? 'not dated yet'})` : '-'),
};

/** When it is to be looked at again, in the same way. */
export const reviewColumn: Column<MandateSummary> = {
  head: 'Review',
  cell: ({ review }) => (review ? `${review.phrase} (${review.endsOn ?? 'not dated yet'})` : '-'),
};

/** Who is responsible, in which role and since when. */
export const responsibleColumn: Column<MandateSummary> = {
  head: 'Responsible',
  cell: ({ responsible }) =>
    responsible.map(({ name, role, on }) => `${name} (${role}${on === null ? '' : `, since ${on}`})`).join('; '),
};

export const summariesOf = (
  { db, asked }: Asking,
  rows: readonly Pick<RowOf<typeof mandateTable>, 'mandate'>[],
): readonly MandateSummary[] =>
  mandateSummaries(
    db,
    asked,
    rows.map(({ mandate }) => mandate),
  );
