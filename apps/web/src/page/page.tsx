/** The app, as it is drawn before a page is sent and taken over in the browser: the same parts in the same order. */
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, useEffect } from 'react';
import { Router } from 'wouter';
import { here } from '../address/here.js';
import { App } from '../screens/app.js';
import { type Spoken } from '../words/spoken.js';

/** What stands in a page that came drawn until the app has taken it over. */
export const TAKEN_OVER = 'taken-over';

/**
 * @param first what is spoken until another language has come
 * @param today the day on which it was drawn
 */
export const Page = ({
  queries,
  first,
  today,
}: {
  readonly queries: QueryClient;
  readonly first: Spoken;
  readonly today: string;
}) => {
  useEffect(() => document.getElementById(TAKEN_OVER)?.remove(), []); // it has been
  return (
    <StrictMode>
      <QueryClientProvider client={queries}>
        <Router ssrPath={here().pathname} ssrSearch={here().search}>
          <App first={first} today={today} />
        </Router>
      </QueryClientProvider>
    </StrictMode>
  );
};
