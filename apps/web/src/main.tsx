import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { queryNow } from './address/address.js';
import { Refused } from './api/client.js';
import { bodies, health, overdue, sessions } from './api/queries.js';
import { self } from './api/self.js';
import { App } from './screens/app.js';
import { placeOf } from './screens/screens.js';
import { languageOf, spokenIn } from './words/spoken.js';
import './styles/app.css';
import './styles/work.css';
import './styles/reading.css';

/** What the register refused it refuses again; what did not get through, or came too early, is asked once more or twice. */
const queries = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 5_000, retry: (times, error) => times < 3 && (!(error instanceof Refused) || error.passes) },
  },
});

/** So long is waited for the answers with which a screen can be drawn at once; then it is drawn without them (ms). */
const PATIENCE = 1_000;

const patient = (asked: readonly Promise<unknown>[]): Promise<unknown> =>
  Promise.race([Promise.allSettled(asked), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);

/** What is shown round every screen. */
const around = (): readonly Promise<unknown>[] => {
  const { knownAt } = queryNow();
  return [
    queries.prefetchQuery(self),
    queries.prefetchQuery(health),
    queries.prefetchQuery(bodies),
    queries.prefetchQuery(sessions({})),
    queries.prefetchQuery(overdue({ limit: 1, ...(knownAt && { knownAt }) })),
  ];
};

/** Not awaited by this file itself: the code of a screen is there only after it. */
const start = async (place: HTMLElement): Promise<void> => {
  const here = placeOf(location.pathname);
  const [first] = await Promise.all([
    spokenIn(languageOf(queryNow()['lang'])),
    patient([...(here?.place.prepare(queries, here.params) ?? []), ...around()]),
  ]);
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <App first={first} />
      </QueryClientProvider>
    </StrictMode>,
  );
};

const place = document.getElementById('app');
if (place) void start(place);
