/** Only what is filed so, in a scheme or under one of its terms. */
import { holdsAt } from '#bitemporal';
import { field } from '#fields';
import { statement } from '../queries/statement.js';
import { tagAsked } from '../queries/tags.js';
import { BY_KEY } from './conditions.js';
import { filter } from './list.js';

/** Up to so many mandates are looked up one by one; beyond, the list is walked. */
const FEW = 2_000;
const NAMED = "SELECT entity FROM party WHERE actor = @tag AND role = 'tag'";
const STANDS = [0, 1, 2].map((line) => `instr(tag_key, @tagLine${line}) > 0`).join(' OR ');

/** @param key whose list it is: a mandate's own row says how it is filed, and that of what is owed is looked up by its mandate */
export const tagFilter = (key: 'mandate' | 'obligation') =>
  filter(
    field.text({
      about: 'only those filed so: a scheme, a term, or both',
      example: 'programme 2010-2011: public security',
      optional: true,
    }),
    ({ db, asked }, said) => {
      const { name, lines } = tagAsked(said);
      const params = { tag: name, ...Object.fromEntries(lines.map((line, index) => [`tagLine${index}`, line])) };
      if (key === 'obligation')
        return {
          sql: `mandate IN (SELECT m.mandate FROM mandate AS m WHERE m.mandate IN (${NAMED}) AND (${STANDS}) AND ${holdsAt(asked, 'm').sql})`,
          params,
        };
      const many = statement<[string], number>(
        db,
        `SELECT count(*) FROM (SELECT 1 FROM party WHERE actor = ? AND role = 'tag' LIMIT ${FEW + 1})`,
      );
      const isFew = (many.pluck().get(name) ?? 0) <= FEW;
      return {
        sql: `${isFew ? `mandate IN (${NAMED}) AND ` : ''}(${STANDS})`,
        params,
        by: isFew ? BY_KEY : undefined,
      };
    },
  );
