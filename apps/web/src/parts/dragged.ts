/** Stops over which one drags: each that comes under the pointer is gone to, as if it had been chosen. */
import { type PointerEvent, useRef } from 'react';

interface Dragged {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
}

const stopUnder = ({ clientX, clientY }: PointerEvent): string | undefined =>
  document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-stop]')?.dataset['stop'];

/**
 * For what holds the stops, each with its name in `data-stop`.
 * @param goTo called with `isFirst` for the first of one drag, so that going back leads to where it began
 */
export const useDragged = (goTo: (stop: string, isFirst: boolean) => void): Dragged => {
  const [from, at] = [useRef<string | undefined>(undefined), useRef<string | undefined>(undefined)];
  return {
    onPointerDown: (event) => {
      from.current = stopUnder(event);
      at.current = from.current;
    },
    onPointerMove: (event) => {
      if (event.buttons !== 1 || from.current === undefined) return;
      const stop = stopUnder(event);
      if (stop === undefined || stop === at.current) return;
      goTo(stop, at.current === from.current);
      at.current = stop;
    },
  };
};
