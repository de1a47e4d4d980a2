/** The screens by their addresses, and where the code of each is. */
import { type ComponentType, lazy, useState } from 'react';
import { matched, type Params } from '../address/matched.js';

interface Drawn {
  readonly params: Params;
  readonly today: string;
}

export interface Place {
  /** Its address; what follows a colon is any one part of it. */
  readonly at: string;
  /** The file of its code, among the screens. */
  readonly code: string;
  /** Fetches its code, after which it is drawn at once. */
  readonly load: () => Promise<void>;
  readonly Drawn: ComponentType<Drawn>;
}

/** @param propsOf what the screen is given, of the parts of its address and the day */
const place = <Props extends object>(
  at: string,
  code: string,
  load: () => Promise<{ readonly Screen: ComponentType<Props> }>,
  propsOf: (params: Params, today: string) => Props,
): Place => {
  let there: ComponentType<Props> | undefined;
  const fetched = async (): Promise<ComponentType<Props>> => {
    there = (await load()).Screen;
    return there;
  };
  const Later: ComponentType<Props> = lazy(async () => ({ default: await fetched() }));
  return {
    at,
    code,
    load: async () => void (await fetched()),
    Drawn: ({ params, today }) => {
      const [{ Screen }] = useState({ Screen: there ?? Later }); // what is drawn once stays the same part
      return <Screen {...propsOf(params, today)} />;
    },
  };
};

const onItsDay = (_params: Params, today: string) => ({ today });
const alone = () => ({});

const PLACES: readonly Place[] = [
  place('/', 'past-due/past-due.tsx', () => import('./past-due/past-due.js'), onItsDay),
  place('/mandates', 'mandates.tsx', () => import('./mandates.js'), alone),
  place(
    '/mandates/:ref',
    'mandate/mandate.tsx',
    () => import('./mandate/mandate.js'),
    ({ ref = '' }, today) => ({ reference: ref, today }),
  ),
  place('/decisions', 'decisions.tsx', () => import('./decisions.js'), alone),
  place(
    '/decisions/:ref',
    'decision/decision.tsx',
    () => import('./decision/decision.js'),
    ({ ref = '' }) => ({ reference: ref }),
  ),
  place('/sessions', 'sessions.tsx', () => import('./sessions.js'), alone),
  place(
    '/sessions/:body/:kind/:ordinal',
    'session.tsx',
    () => import('./session.js'),
    ({ body = '', kind = '', ordinal = '' }, today) => ({ body, kind, ordinal, today }),
  ),
  place('/actors', 'actors.tsx', () => import('./actors.js'), alone),
  place(
    '/actors/:code',
    'actor/actor.tsx',
    () => import('./actor/actor.js'),
    ({ code = '' }) => ({ code }),
  ),
  place('/charts', 'charts/charts.tsx', () => import('./charts/charts.js'), onItsDay),
  place('/record', 'record/record.tsx', () => import('./record/record.js'), alone),
  place('/reports', 'reports/reports.tsx', () => import('./reports/reports.js'), alone),
  place('/distribution', 'distribution/distribution.tsx', () => import('./distribution/distribution.js'), alone),
  place('/bodies', 'bodies/bodies.tsx', () => import('./bodies/bodies.js'), alone),
  place('/proposals', 'proposals/proposals.tsx', () => import('./proposals/proposals.js'), alone),
  place(
    '/proposals/:id',
    'proposals/proposal.tsx',
    () => import('./proposals/proposal.js'),
    ({ id = '' }) => ({ id }),
  ),
  place('/log-in', 'log-in.tsx', () => import('./log-in.js'), alone),
];

/** Which screen an address shows; undefined where it shows none. */
export const placeOf = (path: string): { readonly place: Place; readonly params: Params } | undefined => {
  for (const one of PLACES) {
    const params = matched(one.at, path);
    if (params) return { place: one, params };
  }
  return undefined;
};
