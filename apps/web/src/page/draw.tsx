/** Draws a page where there is no browser, with the answers of the register in it. */
import { dehydrate, type Query, QueryClient } from '@tanstack/react-query';
import { AsyncLocalStorage } from 'node:async_hooks';
import { renderToString } from 'react-dom/server';
import type { PageAsked, PageBegun, PageDrawn, TakenOver } from '#drawn-page';
import { queryNow } from '../address/address.js';
import { standIn } from '../address/here.js';
import { register } from '../api/client.js';
import { placeOf } from '../screens/screens.js';
import { languageOf, spokenIn } from '../words/spoken.js';
import { Page } from './page.js';

/** Puts a question to the register, in the name of whoever asked for the page. */
export type Asks = (path: string) => Promise<Response>;

interface Drawing {
  readonly at: URL;
  readonly asks: Asks;
}

/** Several pages are drawn at once: each of their questions finds its own. */
const drawing = new AsyncLocalStorage<Drawing>();
const present = (): Drawing => {
  const found = drawing.getStore();
  if (!found) throw new Error('No page is being drawn.');
  return found;
};

standIn(() => present().at);
register.use({
  onRequest: ({ request }) => {
    const { pathname, search } = new URL(request.url);
    return present().asks(pathname + search);
  },
});

const THEMES = ['light', 'dark'] as const;

/** An answer may show what else is to be asked: so often is it looked, and so long (ms). */
const ROUNDS = 4;
const PATIENCE = 600;

/** Keeps answers for one page, and notes what its parts ask for in being drawn, however many would ask for the same only later. */
const questionsOf = (): { readonly queries: QueryClient; readonly unanswered: () => readonly Query[] } => {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const asked = new Set<string | undefined>();
  const whole = queries.defaultQueryOptions.bind(queries);
  queries.defaultQueryOptions = (options) => {
    const defaulted = whole(options);
    if (defaulted.enabled !== false) asked.add(defaulted.queryHash);
    return defaulted;
  };
  const isOpen = ({ queryHash, state }: Query): boolean => state.status === 'pending' && asked.has(queryHash);
  return { queries, unanswered: () => queries.getQueryCache().findAll({ predicate: isOpen }) };
};

/**
 * Draws, asks what was asked for in drawing, and draws again with the answers. What was refused, or asked for too late, is
 * left out: the app asks for it again, and says what is amiss.
 * @param onBegun told at once what needs no drawing
 */
export const draw = (
  { address, language, today }: PageAsked,
  asks: Asks,
  onBegun: (begun: PageBegun) => void,
): Promise<PageDrawn> => {
  const at = new URL(address, 'http://localhost');
  return drawing.run({ at, asks }, async () => {
    const begun = performance.now();
    const { queries, unanswered } = questionsOf();
    const here = placeOf(at.pathname);
    const spoken = languageOf(queryNow()['lang'], language);
    onBegun({ language: spoken, theme: THEMES.find((theme) => theme === queryNow()['theme']) });
    const [first] = await Promise.all([spokenIn(spoken), here?.place.load()]);
    const drawn = (): string => renderToString(<Page queries={queries} first={first} today={today} />);
    let html = drawn();
    for (let round = 0; round < ROUNDS; round += 1) {
      const open = unanswered();
      if (open.length === 0 || performance.now() - begun > PATIENCE) break;
      await Promise.allSettled(open.map((query) => query.fetch()));
      html = drawn();
    }
    const from: TakenOver = { language: first.language, today, answers: dehydrate(queries) };
    queries.clear();
    return { html, from: JSON.stringify(from) };
  });
};
