/** Where the app begins in a browser. */
import { type DehydratedState, hydrate, QueryClient } from '@tanstack/react-query';
import { createRoot, hydrateRoot } from 'react-dom/client';
import type { TakenOver } from '#drawn-page';
import { queryNow } from '../address/address.js';
import { here } from '../address/here.js';
import { Refused } from '../api/client.js';
import { keepCsrfToken } from '../api/csrf.js';
import { self } from '../api/self.js';
import { Page, TAKEN_OVER } from './page.js';
import { ownDay } from '../time/days.js';
import { placeOf } from '../screens/screens.js';
import { languageOf, spokenIn } from '../words/spoken.js';

/** What the register refused it refuses again; what did not get through, or came too early, is asked once more or twice. */
const queries = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 5_000, retry: (times, error) => times < 3 && (!(error instanceof Refused) || error.passes) },
  },
});

/** Goes on where a page was drawn; draws it where it came empty. */
export const takeOver = async (place: HTMLElement): Promise<void> => {
  const said = document.querySelector<HTMLTemplateElement>(`template#${TAKEN_OVER}`)?.content.textContent;
  const drawn = said ? (JSON.parse(said) as TakenOver) : undefined;
  const [first] = await Promise.all([
    spokenIn(languageOf(queryNow()['lang'], drawn?.language)),
    placeOf(here().pathname)?.place.load(),
  ]);
  const page = <Page queries={queries} first={first} today={drawn?.today ?? ownDay()} />;
  if (!drawn) return createRoot(place).render(page);
  hydrate(queries, drawn.answers as DehydratedState);
  keepCsrfToken(queries.getQueryData(self.queryKey)?.csrf ?? null);
  hydrateRoot(place, page);
};
