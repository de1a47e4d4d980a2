import { decision, type DecisionView } from '../answers/decision.answer.js';
import { sessionCalled } from '#session-calendar/domain';
import { decisionView, type StoredDecision } from '../queries/decisions.js';
import { type ListDescriptor } from './list.js';
import { rowsInOrder } from './rows-in-order.js';
import { bySession, ofBody } from './shared-filters.js';

const filters = { body: ofBody, session: bySession('only those of this session', 'XXXV') };

/** Decisions by day, drafts included; without their paragraphs. */
export const decisionsList: ListDescriptor<DecisionView> = {
  id: 'decisions',
  path: 'decisions',
  verb: 'decisions',
  about: 'Decisions on the register, drafts included',
  title: 'Decisions',
  many: 'decisions',
  item: decision,
  filters,
  columns: [
    { head: 'Decision', cell: ({ symbol, id, title }) => symbol ?? (title === null ? `draft ${id}` : 'draft') },
    { head: 'Title', cell: ({ title }) => title ?? '' },
    { head: 'Session', cell: ({ session }) => (session === null ? '-' : sessionCalled(session)) },
    { head: 'Status', cell: ({ status, adoptedOn, tabledOn }) => `${status} ${adoptedOn ?? tabledOn ?? ''}`.trim() },
    { head: 'Words', wide: true, cell: ({ words }) => String(words) },
    {
      head: 'Looked through',
      wide: true,
      cell: ({ records: { extracted, confirmed, corrected } }) =>
        `${confirmed + corrected} of ${extracted + confirmed + corrected}`,
    },
    { head: 'Wording', wide: true, cell: ({ wording }) => wording ?? '' },
    {
      head: 'Reservations',
      wide: true,
      cell: ({ reservations }) => reservations.map(({ by, kind }) => `${by} (${kind})`).join('; '),
    },
  ],
  read: rowsInOrder<StoredDecision, DecisionView>({
    table: 'decision',
    index: 'in_order',
    order: ["coalesce(adopted_on, tabled_on, '')", 'decision'],
    filters,
    view: ({ db, asked }, rows) => rows.map((row) => decisionView(db, asked, row)),
  }),
};
