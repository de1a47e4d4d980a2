import { holdsAt } from '#bitemporal';
import { field } from '#fields';
import { mandateSummary, type MandateSummary } from '../answers/mandate.answer.js';
import { mandatesOfDecision } from '../key-ranges.js';
import { bodyName, bodyNamed } from '../queries/actors.js';
import { sessionTitle } from '../queries/session-title.js';
import { findDecision } from '../queries/find-ref.js';
import { mandateSummaries } from '../queries/mandates.js';
import { sessionNamed } from '../queries/session-names.js';
import { type mandateTable } from '../tables.js';
import { BY_KEY } from './conditions.js';
import { type Filter, filter, type ListDescriptor } from './list.js';
import { namesIn } from './obligation-columns.js';
import { partyFilter } from './party-filter.js';
import { type RowOf, rowsInOrder } from './rows-in-order.js';

/** Words as a full-text query: all of them, each as it is. */
const wordsQuery = (search: string): string =>
  search
    .match(/[\p{L}\p{N}]+/gu)
    ?.map((word) => `"${word}"`)
    .join(' ') ?? '""';

const ofClass: Filter = {
  field: field.choice(['mandate', 'exhortation', 'optional', 'self-executing', 'all'], {
    about: 'how lists treat them; left out, the mandates of own organs and the secretariat',
    optional: true,
  }),
  part: (_, said) =>
    said === 'all'
      ? undefined
      : { sql: 'class = @class', params: { class: typeof said === 'string' ? said : 'mandate' } },
};

const filters = {
  addressee: partyFilter(
    field.actor({
      about: 'only those addressed to this actor: a name, an alias or a code',
      example: 'General Secretariat',
      optional: true,
    }),
    { role: 'addressee', column: 'addressee_key', key: 'mandate' },
  ),
  body: filter(
    field.body({ about: 'only those of this body: its name or its code', example: 'oas-ga', optional: true }),
    ({ db, asked }, text) => {
      const body = bodyNamed(db, asked, text);
      return { sql: 'body = @body', params: { body }, meant: [{ code: body, name: bodyName(body) }] };
    },
  ),
  session: filter(
    field.session({
      about: 'only those of decisions of this session: its id or what it is called',
      example: 'XXXV',
      optional: true,
    }),
    ({ db, asked }, text) => {
      const session = sessionNamed(db, asked, text);
      return {
        sql: 'session = @session',
        params: { session },
        by: 'by_session',
        meant: [{ code: session, name: sessionTitle(session, bodyName) }],
      };
    },
  ),
  decision: filter(
    field.decision({
      about: 'only those of this decision: its symbol, its title or its id',
      example: 'AG/RES. 2118 (XXXV-O/05)',
      optional: true,
    }),
    ({ db, asked }, text) => {
      const { from, until } = mandatesOfDecision(findDecision(db, asked, text));
      return { sql: 'mandate > @from AND mandate < @until', params: { from, until }, by: BY_KEY };
    },
  ),
  class: ofClass,
  search: filter(
    field.text({
      about: 'only paragraphs with these words, all of them',
      example: 'trafficking coordinator',
      optional: true,
    }),
    ({ asked }, search) => ({
      sql: `(decision, paragraph) IN (SELECT p.decision, p.paragraph FROM paragraph_words AS w JOIN paragraph AS p ON p.rowid = w.rowid
              WHERE w.text MATCH @words AND ${holdsAt(asked, 'p').sql})`,
      params: { words: wordsQuery(search) },
    }),
  ),
};

/** What is on the register, by the day of the decision and in the order of its text. */
export const mandatesList: ListDescriptor<MandateSummary> = {
  id: 'mandates',
  path: 'mandates',
  verb: 'ls',
  about: 'Mandates on the register',
  title: 'Mandates',
  many: 'mandates',
  item: mandateSummary,
  filters,
  columns: [
    { head: 'Mandate', cell: ({ ref }) => ref },
    {
      head: 'Asks',
      cell: ({ verb, addressees }) => (addressees.length > 0 ? `${verb}: ${namesIn(addressees)}` : verb),
    },
    { head: 'Validity', cell: ({ validity }) => validity },
    { head: 'Delivery', cell: ({ delivery }) => delivery },
    { head: 'Reporting', cell: ({ reporting }) => reporting ?? '-' },
    { head: 'Title', wide: true, cell: ({ title }) => title ?? '' },
    { head: 'Words', wide: true, cell: ({ text }) => text },
  ],
  read: rowsInOrder<RowOf<typeof mandateTable>, MandateSummary>({
    table: 'mandate',
    index: 'in_order',
    order: ['given_on', 'decision', 'place', 'directive', 'mandate'],
    filters,
    view: ({ db, asked }, rows) =>
      mandateSummaries(
        db,
        asked,
        rows.map(({ mandate }) => mandate),
      ),
  }),
};
