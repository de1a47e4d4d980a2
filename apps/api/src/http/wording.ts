import { type Door, type Place } from '#rejection';

const PLACES: Readonly<Record<Place, string>> = {
  actors: '/api/v1/actors',
  bodies: '/api/v1/bodies',
  decisions: '/api/v1/decisions',
  evidence: '/api/v1/evidence',
  export: '"mandatum export" at the register',
  extract: '/api/v1/extractions',
  history: 'the history of the mandate, decision or session',
  mandates: '/api/v1/mandates',
  seal: '"mandatum seal" at the register',
  sessions: '/api/v1/sessions',
  show: '/api/v1/mandates and /api/v1/decisions',
};

/** Refusals in the words of the HTTP API. */
export const overHttp: Door = { field: (name) => `"${name}"`, place: (place) => PLACES[place] };
