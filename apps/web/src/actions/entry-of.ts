/** How an operation is told over the API. */
import { type Operation } from '../api/client.js';
import { type Entry } from './would.js';

/** @param all what is said, by the names of the fields: what stands in the path is not said twice */
export const entryOf = ({ path }: Pick<Operation, 'path'>, all: Readonly<Record<string, unknown>>): Entry => {
  const inPath = new Set([...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name));
  const said = Object.entries(all).filter(([name, value]) => !inPath.has(name) && value !== undefined);
  return {
    path: path.replace(/:(\w+)/g, (_whole, name: string) => {
      const value = String(all[name]);
      return name === 'session' ? value : encodeURIComponent(value);
    }),
    said: Object.fromEntries(said),
  };
};
