/**
 * A live subscription, used only to learn that there is more: events are always read. However it is dropped
 * (an error, a graceful end, in silence), followers look again every `LOOK_AGAIN_MS`, and it is taken up anew.
 */
import { END, excludeSystemEvents } from '@kurrent/kurrentdb-client';
import { pause } from './patience.js';
import { type Server } from './server.js';

const LOOK_AGAIN_MS = 1000;

/** Calls `grown` whenever there may be more, until what it returns is called. */
export const watchLog =
  (server: Server) =>
  (grown: () => void): (() => void) => {
    let isOver = false;
    let unsubscribe = () => undefined as void;
    let failures = 0;
    const subscribe = () => {
      const live = server.writer.client.subscribeToAll({ fromPosition: END, filter: excludeSystemEvents() });
      let isDropped = false;
      const drop = () => {
        if (isDropped) return;
        isDropped = true;
        unsubscribe();
        void pause(failures).then(() => (isOver ? undefined : subscribe()));
        failures += 1;
      };
      unsubscribe = () => void live.unsubscribe().catch(() => undefined);
      live.on('confirmation', () => {
        failures = 0;
        grown(); // for what came before it was there
      });
      live.on('data', grown);
      for (const ending of ['error', 'end', 'close']) live.on(ending, drop);
    };
    subscribe();
    const lookAgain = setInterval(grown, LOOK_AGAIN_MS);
    return () => {
      isOver = true;
      clearInterval(lookAgain);
      unsubscribe();
    };
  };
