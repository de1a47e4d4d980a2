/** The screens by their addresses. */
import { type ComponentType, lazy, useState } from 'react';
import { matched, type Params } from '../address/matched.js';

interface Drawn {
  readonly params: Params;
  readonly today: string;
}

export interface Place {
  /** Its address; what follows a colon is any one part of it. */
  readonly at: string;
  /** Fetches its code, after which it is drawn at once. */
  readonly load: () => Promise<void>;
  readonly Drawn: ComponentType<Drawn>;
}

/** @param propsOf what the screen is given, of the parts of its address and the day */
const place = <Props extends object>(
  at: string,
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
  place('/', () => import('./past-due/past-due.js'), onItsDay),
  place('/mandates', () => import('./mandates.js'), alone),
  place(
    '/mandates/:ref',
    () => import('./mandate/mandate.js'),
    ({ ref = '' }, today) => ({ reference: ref, today }),
  ),
  place('/decisions', () => import('./decisions.js'), alone),
  place(
    '/decisions/:ref',
    () => import('./decision/decision.js'),
    ({ ref = '' }) => ({ reference: ref }),
  ),
  place('/sessions', () => import('./sessions.js'), alone),
  place(
    '/sessions/:body/:kind/:ordinal',
    () => import('./session.js'),
    ({ body = '', kind = '', ordinal = '' }, today) => ({ body, kind, ordinal, today }),
  ),
  place('/actors', () => import('./actors.js'), alone),
  place(
    '/actors/:code',
    () => import('./actor/actor.js'),
    ({ code = '' }) => ({ code }),
  ),
  place('/charts', () => import('./charts/charts.js'), onItsDay),
  place('/record', () => import('./record/record.js'), alone),
  place('/reports', () => import('./reports/reports.js'), alone),
  place('/distribution', () => import('./distribution/distribution.js'), alone),
  place('/bodies', () => import('./bodies/bodies.js'), alone),
  place('/proposals', () => import('./proposals/proposals.js'), alone),
  place(
    '/proposals/:id',
    () => import('./proposals/proposal.js'),
    ({ id = '' }) => ({ id }),
  ),
  place('/log-in', () => import('./log-in.js'), alone),
];

/** Which screen an address shows; undefined where it shows none. */
export const placeOf = (path: string): { readonly place: Place; readonly params: Params } | undefined => {
  for (const one of PLACES) {
    const params = matched(one.at, path);
    if (params) return { place: one, params };
  }
  return undefined;
};
