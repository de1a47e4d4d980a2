/** The frame round every screen: places, search, the day of the question, and the state of the register below. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { logOut, self } from '../api/self.js';
import { go, turn, useParam, usePath } from '../address/address.js';
import { useLive } from '../live/live.js';
import { LinksKeep, To } from '../address/link.js';
import { useFocusKept } from '../parts/focus.js';
import { ownDay } from '../time/days.js';
import { useKeys } from '../parts/keys.js';
import { useTakenOver } from '../page/taken-over.js';
import { Strip } from '../parts/ruler.js';
import { type Key, Speaking, useWords } from '../words/words.js';
import { languageOf, type Spoken, spokenIn } from '../words/spoken.js';
import { placesFor, PROPOSALS } from './places.js';
import { placeOf } from './screens.js';
import { PaletteButton } from '../palette/opened.js';
import { typed } from '../parts/typed.js';

const Help = lazy(() => import('../help/help.js').then(({ Help: panel }) => ({ default: panel })));

/**
 * @param first what is spoken until another language has come
 * @param today the day on which the page was drawn
 */
export const App = ({ first, today }: { readonly first: Spoken; readonly today: string }) => {
  const [{ language, messages, said }, setSpoken] = useState(first);
  const asked = languageOf(useParam('lang'));
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
  }, [language]);
  return (
    <Speaking language={language} messages={messages} said={said}>
      <LinksKeep>
        <Frame drawnOn={today} />
      </LinksKeep>
    </Speaking>
  );
};

const Frame = ({ drawnOn }: { readonly drawnOn: string }) => {
  const { say } = useWords();
  const path = usePath();
  const today = useTakenOver(ownDay, () => drawnOn);
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
      <Top path={path} />
      <Strip today={today} />
      <div className={isHelped ? 'helped' : undefined}>
        {isHelped && (
          <Suspense fallback={null}>
            <Help path={path} />
          </Suspense>
        )}
        <main id="answer" ref={main} tabIndex={-1}>
          <Suspense fallback={<p className="second">{say('state.loading')}</p>}>
            {shownHere ? (
              <shownHere.place.Drawn key={path} params={shownHere.params} today={today} />
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

const Top = ({ path }: { readonly path: string }) => {
  const { say, language } = useWords();
  const searched = useParam('search');
  const field = useRef<HTMLInputElement>(null);
  const places = useRef<HTMLElement>(null);
  const { data: who } = useQuery(self);
  useKeys({ '/': () => field.current?.focus() });
  // On a phone the places are one line that is pushed along.
  useEffect(() => {
    const here = places.current?.querySelector<HTMLElement>('[aria-current]');
    if (here) places.current?.scrollTo({ left: here.offsetLeft - here.offsetWidth });
  }, [path]);
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    go('/mandates', { search: typed(new FormData(event.currentTarget), 'search') || undefined });
  };
  return (
    <header className="top">
      <To className="name" path="/">
        Mandatum
      </To>
      <nav aria-label={say('nav.all')} ref={places}>
        <ul>
          {placesFor(who).map(([place, label, use]) => (
            <li key={place} className={use}>
              <To
                path={place}
                aria-current={(place === '/' ? path === '/' : path.startsWith(place)) ? 'page' : undefined}
              >
                {say(label)}
                {place === PROPOSALS && who?.waiting ? <Waiting count={who.waiting} /> : null}
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
        <ThemeButton />
        <LoggedIn />
      </div>
    </header>
  );
};

/** How much waits for whoever is logged in: a mark beside the place where it stands. */
const Waiting = ({ count }: { readonly count: number }) => {
  const { say, number } = useWords();
  return (
    <>
      <span className="visually-hidden"> {say('proposals.head', { count })}</span>
      <span className="waiting" aria-hidden="true">
        {number(count)}
      </span>
    </>
  );
};

/** From light to dark, and back; where the address says neither, the system of the reader decides. */
const ThemeButton = () => {
  const { say } = useWords();
  const asked = useParam('theme');
  const ofSystem = useTakenOver(
    () => (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'),
    () => 'light',
  );
  const other = (asked ?? ofSystem) === 'dark' ? 'light' : 'dark';
  useEffect(() => {
    if (asked) document.documentElement.dataset['theme'] = asked;
    else delete document.documentElement.dataset['theme'];
  }, [asked]);
  return (
    <button className="plain" onClick={() => turn({ theme: other })}>
      {say(`theme.${other}`)}
    </button>
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
      {data.name ?? data.person}{' '}
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
