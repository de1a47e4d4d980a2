/** What the calendar lacks, and how much of what is owed cannot be judged for want of it. */
import { type ListDescriptor, lists, ReadList, sessionsList } from '#register';
import { type Context } from './session-context.js';

const PAGE = 200;
/** Gaps that are told by name; the others are counted. */
const MOST_TOLD = 10;

async function* rowsOf<Item>(
  context: Pick<Context, 'ask'>,
  list: ListDescriptor<Item>,
  said: Readonly<Record<string, unknown>>,
): AsyncGenerator<Item> {
  let after: string | undefined;
  do {
    const { items, next } = await context.ask(new ReadList(list, {}, said, { limit: PAGE, after }));
    yield* items;
    after = next ?? undefined;
  } while (after !== undefined);
}

interface Gap {
  readonly session: string;
  /** Obligations that it keeps from being judged. */
  readonly keeps: number;
}

const notJudged = async (context: Pick<Context, 'ask'>, said: Readonly<Record<string, unknown>>): Promise<number> => {
  const undetermined = lists.find(({ id }) => id === 'undetermined');
  if (!undetermined) throw new Error('There is no list of what cannot be judged.');
  return (await context.ask(new ReadList(undetermined, {}, said, { limit: 1 }))).total ?? 0;
};

const gapsOf = async (context: Pick<Context, 'ask'>): Promise<readonly Gap[]> => {
  const gaps: Gap[] = [];
  for await (const { id, awaitedBy } of rowsOf(context, sessionsList, { gaps: true })) {
    if (awaitedBy.length === 0) continue;
    // what waits for a session that nobody can number yet is owed to none that could be asked for
    const keeps = /\d$/.test(id) ? await notJudged(context, { session: id }) : awaitedBy.length;
    if (keeps > 0) gaps.push({ session: id, keeps });
  }
  return gaps.sort((one, other) => other.keeps - one.keeps);
};

/** How many obligations cannot be judged, and which sessions without days keep how many of them. */
export const calendarSaid = async (
  context: Pick<Context, 'ask'>,
): Promise<{ readonly total: number; readonly says: string }> => {
  const total = await notJudged(context, {});
  if (total === 0) return { total, says: 'everything owed can be judged' };
  const gaps = await gapsOf(context);
  const told = gaps.slice(0, MOST_TOLD).map(({ session, keeps }) => `${session} keeps ${keeps}`);
  const others = gaps.length - told.length;
  const named = [...told, ...(others > 0 ? [`${others} more sessions, see "sessions ls --gaps"`] : [])].join(', ');
  const judged = `${total} obligations cannot be judged, see "undetermined"`;
  return {
    total,
    says: named === '' ? `${judged}; none for want of a session’s days` : `${judged}; days are missing: ${named}`,
  };
};
