import { field } from '#fields';
import { decision, type DecisionView } from '../answers/decision.answer.js';
import { bodyName, bodyNamed } from '../queries/actors.js';
import { sessionCalled, sessionTitle } from '../queries/session-title.js';
import { decisionView, type StoredDecision } from '../queries/decisions.js';
import { sessionNamed } from '../queries/session-names.js';
import { filter, type ListDescriptor } from './list.js';
import { rowsInOrder } from './rows-in-order.js';

const filters = {
  body: filter(
    field.body({ about: 'only those of this body: its name or its code', example: 'oas-ga', optional: true }),
    ({ db, asked }, text) => {
      const body = bodyNamed(db, asked, text);
      return { sql: 'body = @body', params: { body }, meant: [{ code: body, name: bodyName(body) }] };
    },
  ),
  session: filter(
    field.session({
      about: 'only those of this session: its id or what it is called',
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
};

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
    { head: 'Decision', cell: ({ symbol, id }) => symbol ?? `draft ${id}` },
    { head: 'Title', cell: ({ title }) => title ?? '' },
    { head: 'Session', cell: ({ session }) => (session === null ? '-' : sessionCalled(session)) },
    { head: 'Status', cell: ({ status, adoptedOn, tabledOn }) => `${status} ${adoptedOn ?? tabledOn ?? ''}`.trim() },
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
