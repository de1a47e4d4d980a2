import { holdsAt } from '#bitemporal';
import { field } from '#fields';
import { RECORD_STATUSES } from '#mandate/domain';
import { type Asking, type Filter, filter } from './list.js';
import { partyFilter } from './party-filter.js';
import { byDecision, bySession, ofBody } from './shared-filters.js';
import { tagFilter } from './tag-filter.js';
import { cannotJudge } from './undetermined-counts.js';

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

/** Those with an obligation of which something is true that an index tells; its key begins with that of the mandate. */
const withReports = (index: string, which: string, { asked }: Asking): string =>
  `mandate IN (SELECT substr(o.obligation, 1, instr(o.obligation, '#') - 1)
    FROM obligation AS o INDEXED BY obligation_${index} WHERE ${which} AND ${holdsAt(asked, 'o').sql})`;

/** Of reports alone: what each choice says of a mandate. */
const REPORTING = {
  'past-due': (asking: Asking) =>
    withReports('onset_order', 'o.listed_from IS NOT NULL AND o.listed_from <= @asOf', asking),
  'cannot-tell': (asking: Asking) => withReports('undetermined', cannotJudge('@asOf'), asking),
  none: () => 'reports = 0',
} as const;
export const REPORTING_CHOICES = Object.keys(REPORTING) as readonly (keyof typeof REPORTING)[];

const ofWord = (column: string, name: string, about: string, example: string): Filter =>
  filter(field.text({ about, example, optional: true }), (_, said) => ({
    sql: `${column} = @${name}`,
    params: { [name]: said },
  }));

/** The index that has all that mandates are counted by, as far as it goes: it has what is known now. */
export const countedBy = ({ asked }: Asking): string | undefined => (asked.knownAt === undefined ? 'alike' : undefined);

/** What the list of all mandates is filtered by, besides. */
export const moreMandateFilters = {
  act: ofWord('act', 'act', 'only those that do this: decision, instruction, request, exhortation, renewal, declaration', 'request'), // prettier-ignore
  validity: ofWord('validity', 'validity', 'only those that stand so: in-force, lapsed, fulfilled …', 'in-force'),
  funding: ofWord('funding', 'funding', 'only those whose funding stands so: unconditional, subject-to-funds …', 'funded'), // prettier-ignore
  reporting: filter(
    field.choice(REPORTING_CHOICES, {
      about: 'only those with a report past due, with one of which nobody can tell, or that ask for none',
      optional: true,
    }),
    (asking, said) => ({ sql: REPORTING[said](asking), params: { asOf: asking.asked.asOf } }),
  ),
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
  tag: tagFilter('mandate'),
  askedTimes: filter(
    field.number([1, 1_000], {
      about: 'only those that were asked at least so often: given, renewed, reiterated',
      example: 3,
      optional: true,
    }),
    (_, times) => ({ sql: 'asked_times >= @times', params: { times } }),
  ),
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
