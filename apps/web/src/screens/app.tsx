/** The frame round every screen: places, search, the day of the question, and the state of the register below. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { usePathname } from 'wouter/use-browser-location';
import { logOut, self } from '../api/self.js';
import { go, turn, useParam } from '../address/address.js';
import { useLive } from '../live/live.js';
import { To } from '../address/link.js';
import { useFocusKept } from '../parts/focus.js';
import { useKeys } from '../parts/keys.js';
import { Strip } from '../parts/ruler.js';
import { type Key, Speaking, useWords } from '../words/words.js';
import { languageOf, type Spoken, spokenIn } from '../words/spoken.js';
import { PLACES } from './places.js';
import { placeOf } from './screens.js';
import { PaletteButton } from '../palette/opened.js';
import { typed } from '../parts/typed.js';

const Help = lazy(() => import('../help/help.js').then(({ Help: panel }) => ({ default: panel })));

/** The office's own day, as the register reckons it, until it says another. */
const today = (): string => {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
};

/** @param first what is spoken until another language has come */
export const App = ({ first }: { readonly first: Spoken }) => {
  const [{ language, messages, said }, setSpoken] = useState(first);
  const asked = languageOf(useParam('lang'));
  const theme = useParam('theme') ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  useEffect(() => {
    let isLeft = false;
    void spokenIn(asked).then((spoken) => {
      if (!isLeft) setSpoken(spoken);
    });
    return () => {
      isLeft = true;
    };
  }, [asked]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset['theme'] = theme;
  }, [language, theme]);
  return (
    <Speaking language={language} messages={messages} said={said}>
      <Frame theme={theme} />
    </Speaking>
  );
};

const Frame = ({ theme }: { readonly theme: string }) => {
  const { say } = useWords();
  const path = usePathname();
  const shownHere = useMemo(() => placeOf(path), [path]);
  const main = useRef<HTMLElement>(null);
  const shown = useRef(path);
  const isHelped = useParam('help') !== undefined;
  useFocusKept();
  useKeys({ '?': () => turn({ help: isHelped ? undefined : '1' }, { replace: true }) });
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
      <div className={isHelped ? 'helped' : undefined}>
        {isHelped && (
          <Suspense fallback={null}>
            <Help path={path} />
          </Suspense>
        )}
        <main id="answer" ref={main} tabIndex={-1}>
          <Suspense fallback={<p className="second">{say('state.loading')}</p>}>
            {shownHere ? (
              <shownHere.place.Drawn key={path} params={shownHere.params} today={today()} />
            ) : (
              <>
                <h1>{say('state.not-found')}</h1>
                <p>
                  <To path="/">{say('state.home')}</To>
                </p>
              </>
            )}
          </Suspense>
        </main>
      </div>
      <Foot path={path} />
    </>
  );
};

const Top = ({ theme, path }: { readonly theme: string; readonly path: string }) => {
  const { say, language } = useWords();
  const searched = useParam('search');
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
          {PLACES.map(([place, label, use]) => (
            <li key={place} className={use}>
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
            defaultValue={searched}
            key={searched}
          />
        </form>
        <button
          className="plain"
          lang={language === 'en' ? 'es' : 'en'}
          onClick={() => turn({ lang: language === 'en' ? 'es' : 'en' })}
        >
          {say('language.other')}
        </button>
        <button className="plain" onClick={() => turn({ theme: theme === 'dark' ? 'light' : 'dark' })}>
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
  const isHelped = useParam('help') !== undefined;
  const keys = path.startsWith('/mandates/') ? 'keys.history' : KEYS[path];
  return (
    <footer className="foot">
      <span className="keys-of">{keys ? say(keys) : ''}</span>
      <span className="actions">
        <PaletteButton />
        <button
          className="plain"
          aria-expanded={isHelped}
          onClick={() => turn({ help: isHelped ? undefined : '1' }, { replace: true })}
        >
          {say('help')}
          <kbd aria-hidden="true">?</kbd>
        </button>
      </span>
      {seq !== undefined && <span>{say('foot.entry', { seq })}</span>}
    </footer>
  );
};
