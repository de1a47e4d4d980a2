import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Refused } from './api/client.js';
import { App } from './screens/app.js';
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

const place = document.getElementById('app');
const first = await spokenIn(languageOf(new URLSearchParams(location.search).get('lang')));
if (place)
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <App first={first} />
      </QueryClientProvider>
    </StrictMode>,
  );
