import { holdsAt } from '#bitemporal';
import { field } from '#fields';
import { RECORD_STATUSES } from '#mandate/domain';
import { type Filter, filter } from './list.js';
import { partyFilter } from './party-filter.js';
import { byDecision, bySession, ofBody } from './shared-filters.js';

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

/** What lists of mandates are filtered by. */
export const mandateFilters = {
  addressee: partyFilter(
    field.actor({
      about: 'only those addressed to this actor: a name, an alias or a code',
      example: 'General Secretariat',
      optional: true,
    }),
    { role: 'addressee', column: 'addressee_key', key: 'mandate' },
  ),
  body: ofBody,
  session: bySession('only those of decisions of this session', 'XXXV'),
  decision: byDecision('mandate'),
  class: ofClass,
  record: filter(
    field.choice(RECORD_STATUSES, {
      about: 'only those that stand as the reader gave them, that a person looked through, or put right',
      optional: true,
    }),
    (_, record) => ({ sql: 'record = @record', params: { record } }),
  ),
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
