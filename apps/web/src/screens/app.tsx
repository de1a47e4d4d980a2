/** The frame round every screen: places, search, the day of the question, and the state of the register below. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, lazy, Suspense, useEffect, useRef } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { logOut, self } from '../api/self.js';
import { useAddress } from '../address/address.js';
import { useLive } from '../live/live.js';
import { To } from '../address/link.js';
import { useKeys } from '../parts/keys.js';
import { Strip } from '../parts/ruler.js';
import { type Key, type Language, LANGUAGES, Speaking, useWords } from '../words/words.js';
import { PastDue } from './past-due/past-due.js';
import { typed } from '../parts/typed.js';

const Mandate = lazy(() => import('./mandate/mandate.js').then(({ MandateScreen }) => ({ default: MandateScreen })));
const Mandates = lazy(() => import('./mandates.js').then(({ Mandates: screen }) => ({ default: screen })));
const Decision = lazy(() => import('./decision.js').then(({ DecisionScreen }) => ({ default: DecisionScreen })));
const Decisions = lazy(() => import('./decisions.js').then(({ Decisions: screen }) => ({ default: screen })));
const Sessions = lazy(() => import('./sessions.js').then(({ Sessions: screen }) => ({ default: screen })));
const SessionScreen = lazy(() => import('./session.js').then(({ SessionScreen: screen }) => ({ default: screen })));
const Actors = lazy(() => import('./actors.js').then(({ Actors: screen }) => ({ default: screen })));
const Actor = lazy(() => import('./actors.js').then(({ ActorScreen }) => ({ default: ActorScreen })));
const Charts = lazy(() => import('./charts/charts.js').then(({ Charts: screen }) => ({ default: screen })));
const LogIn = lazy(() => import('./log-in.js').then(({ LogIn: screen }) => ({ default: screen })));
const Reports = lazy(() => import('./reports/reports.js').then(({ Reports: screen }) => ({ default: screen })));
const Distribution = lazy(() =>
  import('./distribution/distribution.js').then(({ Distribution: screen }) => ({ default: screen })),
);
const Bodies = lazy(() => import('./bodies/bodies.js').then(({ Bodies: screen }) => ({ default: screen })));
const Record = lazy(() => import('./record/record.js').then(({ Record: screen }) => ({ default: screen })));

const PLACES: readonly (readonly [path: string, label: Key])[] = [
  ['/', 'nav.past-due'],
  ['/sessions', 'nav.sessions'],
  ['/decisions', 'nav.decisions'],
  ['/mandates', 'nav.mandates'],
  ['/actors', 'nav.actors'],
  ['/charts', 'nav.charts'],
  ['/record', 'nav.record'],
  ['/reports', 'nav.reports'],
  ['/distribution', 'nav.distribution'],
  ['/bodies', 'nav.bodies'],
];

const languageOf = (asked: string | undefined): Language =>
  LANGUAGES.find((language) => language === (asked ?? navigator.language.slice(0, 2))) ?? 'en';

/** The office's own day, as the register reckons it, until it says another. */
const today = (): string => new Intl.DateTimeFormat('sv-SE').format(new Date());

export const App = () => {
  const { query } = useAddress();
  const language = languageOf(query['lang']);
  const theme = query['theme'] ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset['theme'] = theme;
  }, [language, theme]);
  return (
    <Speaking language={language}>
      <Frame theme={theme} />
    </Speaking>
  );
};

const Frame = ({ theme }: { readonly theme: string }) => {
  const { say } = useWords();
  const [path] = useLocation();
  const main = useRef<HTMLElement>(null);
  const shown = useRef(path);
  useEffect(() => {
    if (shown.current === path) return; // within a screen the focus stays where it is
    shown.current = path;
    main.current?.focus();
    window.scrollTo(0, 0);
  }, [path]);
  return (
    <>
      <a className="skip" href="#answer">
        {say('skip')}
      </a>
      <Top theme={theme} path={path} />
      <Strip today={today()} />
      <main id="answer" ref={main} tabIndex={-1}>
        <Suspense fallback={<p className="second">{say('state.loading')}</p>}>
          <Switch>
            <Route path="/">
              <PastDue today={today()} />
            </Route>
            <Route path="/mandates">
              <Mandates />
            </Route>
            <Route path="/mandates/:ref">
              {({ ref }) => <Mandate key={ref} reference={decodeURIComponent(ref)} today={today()} />}
            </Route>
            <Route path="/decisions">
              <Decisions />
            </Route>
            <Route path="/decisions/:ref">{({ ref }) => <Decision reference={decodeURIComponent(ref)} />}</Route>
            <Route path="/sessions">
              <Sessions />
            </Route>
            <Route path="/sessions/:body/:kind/:ordinal">
              {({ body, kind, ordinal }) => <SessionScreen body={body} kind={kind} ordinal={ordinal} today={today()} />}
            </Route>
            <Route path="/actors">
              <Actors />
            </Route>
            <Route path="/actors/:code">{({ code }) => <Actor code={decodeURIComponent(code)} />}</Route>
            <Route path="/charts">
              <Charts today={today()} />
            </Route>
            <Route path="/record">
              <Record />
            </Route>
            <Route path="/reports">
              <Reports />
            </Route>
            <Route path="/distribution">
              <Distribution />
            </Route>
            <Route path="/bodies">
              <Bodies />
            </Route>
            <Route path="/log-in">
              <LogIn />
            </Route>
            <Route>
              <h1>{say('state.not-found')}</h1>
              <p>
                <To path="/">{say('state.home')}</To>
              </p>
            </Route>
          </Switch>
        </Suspense>
      </main>
      <Foot path={path} />
    </>
  );
};

const Top = ({ theme, path }: { readonly theme: string; readonly path: string }) => {
  const words = useWords();
  const { say, language } = words;
  const { query, set, go } = useAddress();
  const field = useRef<HTMLInputElement>(null);
  useKeys({ '/': () => field.current?.focus() });
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    go('/mandates', { search: typed(new FormData(event.currentTarget), 'search') || undefined });
  };
  return (
    <header className="top">
      <To className="name" path="/">
        Mandatum
      </To>
      <nav aria-label={say('nav.all')}>
        <ul>
          {PLACES.map(([place, label]) => (
            <li key={place}>
              <To
                path={place}
                aria-current={(place === '/' ? path === '/' : path.startsWith(place)) ? 'page' : undefined}
              >
                {say(label)}
              </To>
            </li>
          ))}
        </ul>
      </nav>
      <div className="tools">
        <form role="search" onSubmit={search}>
          <input
            ref={field}
            name="search"
            type="search"
            aria-label={say('search')}
            placeholder={`${say('search')} /`}
            defaultValue={query['search']}
            key={query['search']}
          />
        </form>
        <button
          className="plain"
          lang={language === 'en' ? 'es' : 'en'}
          onClick={() => set({ lang: language === 'en' ? 'es' : 'en' })}
        >
          {say('language.other')}
        </button>
        <button className="plain" onClick={() => set({ theme: theme === 'dark' ? 'light' : 'dark' })}>
          {say(theme === 'dark' ? 'theme.light' : 'theme.dark')}
        </button>
        <LoggedIn />
      </div>
    </header>
  );
};

/** Who is logged in, where the register asks; on a machine of one's own nobody is asked. */
const LoggedIn = () => {
  const { say } = useWords();
  const queries = useQueryClient();
  const { data } = useQuery(self);
  if (!data || data.coming === 'sole-user') return null;
  if (data.coming !== 'known') return <To path="/log-in">{say('log-in')}</To>;
  return (
    <span>
      {String(data.person)}{' '}
      <button className="plain" onClick={() => void logOut().then(() => queries.resetQueries())}>
        {say('log-out')}
      </button>
    </span>
  );
};

const KEYS: Readonly<Record<string, Key>> = { '/': 'keys.list', '/record': 'record.keys' };

/** Where the register stands; when somebody has entered something, every screen asks anew, and what is being typed stays. */
const Foot = ({ path }: { readonly path: string }) => {
  const { say } = useWords();
  const seq = useLive();
  const keys = path.startsWith('/mandates/') ? 'keys.history' : KEYS[path];
  return (
    <footer className="foot">
      <span>{keys ? say(keys) : ''}</span>
      {seq !== undefined && <span>{say('foot.entry', { seq })}</span>}
    </footer>
  );
};
