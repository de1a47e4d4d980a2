/** A page comes drawn, and the app takes it over: what only the browser knows is drawn after that. */
import { useSyncExternalStore } from 'react';

const never = (): (() => void) => () => undefined;

/** What the browser knows, once it has taken over; until then what whoever drew the page could know. */
export const useTakenOver = <Known>(ours: () => Known, drawn: () => Known): Known =>
  useSyncExternalStore(never, ours, drawn);
