import { type Door, type Place } from '#rejection';

const PLACES: Readonly<Record<Place, string>> = {
  actors: '"actors"',
  bodies: '"bodies ls"',
  decisions: '"ls"',
  evidence: '"evidence ls"',
  export: '"export"',
  extract: '"extract"',
  history: '"history"',
  mandates: '"ls"',
  seal: '"seal"',
  sessions: '"sessions ls"',
  show: '"show"',
};

/** Refusals in the words of the command line. */
export const commandLine: Door = {
  field: (name) => `--${name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}`,
  place: (place) => PLACES[place],
};
