/** What each screen of the app needs first: a browser is told with the page, and asks while it still reads the app. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Place {
  /** Where the code of the screen is, in the app. */
  readonly code: string;
  /**
   * What it asks of the register first, as the app itself does.
   * @param rest of the address, as it stands in it
   * @param group by what it puts its list together
   */
  readonly asks?: (rest: string, query: Query, group: string | null) => readonly string[];
}

/** A question, with what the address says of some names: in the order in which the app names them. */
type Query = (first: string, ...names: readonly string[]) => string;

const AT = ['asOf', 'knownAt'] as const;
const MANDATES = ['search', 'class', 'act', 'addressee', 'of', 'session', 'validity', 'reporting', 'funding', 'page'] as const; // prettier-ignore
/** What the home puts together its list by; beside them it needs to know the latest sessions. */
const GROUPINGS = ['session', 'by', 'body', 'decision'];
const NARROWED = ['by', 'to', 'of', 'session', 'decision'] as const;
/** What the address calls otherwise than the register does. */
const CALLED: Readonly<Record<string, string>> = { of: 'body' };

/** The places of the app; below one that ends with a slash lie the things that it shows. */
const PLACES: Readonly<Record<string, Place>> = {
  '/': {
    code: 'past-due/past-due.tsx',
    asks: (_, query, group) => [
      query('overdue', ...AT, ...NARROWED, 'limit=1'),
      ...[...new Set([GROUPINGS.find((one) => one === group) ?? 'session', 'session'])].map((facet) =>
        query('overdue/facets', 'limit=200', `facet=${facet}`, ...AT, ...NARROWED),
      ),
    ],
  },
  '/mandates': { code: 'mandates.tsx', asks: (_, query) => [query('mandates', 'limit=50', ...AT, ...MANDATES)] },
  '/mandates/': {
    code: 'mandate/mandate.tsx',
    asks: (ref, query) => [query(`mandates/${ref}`, ...AT), query(`mandates/${ref}/history`, 'knownAt')],
  },
  '/decisions': { code: 'decisions.tsx', asks: (_, query) => [query('decisions', 'limit=200', ...AT, 'of')] },
  '/decisions/': { code: 'decision/decision.tsx', asks: (ref, query) => [query(`decisions/${ref}`, ...AT)] },
  '/sessions': { code: 'sessions.tsx', asks: (_, query) => [query('sessions', 'limit=200', ...AT)] },
  '/sessions/': {
    code: 'session.tsx',
    asks: (id, query) => [query(`sessions/${id}`, ...AT), query(`sessions/${id}/due`, 'limit=200', ...AT)],
  },
  '/actors': { code: 'actors.tsx', asks: (_, query) => [query('actors', 'limit=200', ...AT)] },
  '/actors/': {
    code: 'actor/actor.tsx',
    asks: (code, query) => [query('actors', 'limit=200', ...AT), query('overdue', ...AT, `by=${code}`, 'limit=200')],
  },
  '/charts': { code: 'charts/charts.tsx' },
  '/record': { code: 'record/record.tsx' },
  '/reports': { code: 'reports/reports.tsx' },
  '/distribution': { code: 'distribution/distribution.tsx' },
  '/bodies': { code: 'bodies/bodies.tsx' },
  '/log-in': { code: 'log-in.tsx' },
};
/** Where the app is served: at each place and anywhere below it, as it says itself where there is nothing. */
export const PATHS: readonly string[] = [
  ...new Set(
    Object.keys(PLACES).flatMap((place) =>
      place === '/' ? place : [place.replace(/\/$/, ''), place.replace(/\/?$/, '/*')],
    ),
  ),
];

/** What is shown round every screen. */
const AROUND = (query: Query): readonly string[] => [
  'session',
  'health',
  'bodies?limit=200',
  'sessions?limit=200',
  query('overdue', 'limit=1', 'knownAt'),
];

const readIn =
  (address: URLSearchParams): Query =>
  (path, ...names) => {
    const said = names.flatMap((name) => {
      if (name.includes('=')) return [name];
      const value = address.get(name);
      return value ? [`${CALLED[name] ?? name}=${encodeURIComponent(value)}`] : [];
    });
    return said.length === 0 ? path : `${path}?${said.join('&')}`;
  };

interface File {
  readonly file: string;
}

/**
 * @param folder where the app was built
 * @returns by the address of a page, what is to be asked for early, as a header says it
 */
export const earlyIn = (folder: string): ((url: string) => string) => {
  const files = JSON.parse(readFileSync(join(folder, 'files.json'), 'utf8')) as Readonly<Record<string, File>>;
  const faces = Object.entries(files).filter(([name]) => /-latin-wght-normal\.woff2$/.test(name));
  const fonts = faces.map(([, { file }]) => `</${file}>; rel=preload; as=font; crossorigin`);
  const codeOf = ({ code }: Place): readonly string[] => {
    const file = files[`src/screens/${code}`]?.file;
    return file === undefined ? [] : [`</${file}>; rel=modulepreload`];
  };
  return (url) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    const [, above = pathname, rest = ''] = /^(\/[^/]+\/)(.+)$/.exec(pathname) ?? [];
    const place = PLACES[above];
    const query = readIn(searchParams);
    const questions = new Set([...(place?.asks?.(rest, query, searchParams.get('group')) ?? []), ...AROUND(query)]);
    return [
      ...(place ? codeOf(place) : []),
      ...[...questions].map((one) => `</api/v1/${one}>; rel=preload; as=fetch; crossorigin=anonymous`),
      ...fonts,
    ].join(', ');
  };
};
