/** Whoever works by keyboard stays where they are when what had the focus goes: a form that was left, a button that has done its work. */
import { useEffect } from 'react';

/** What takes the focus then; not by Tab. */
const take = (place: HTMLElement): void => {
  if (!place.matches('a, button, input, select, textarea, summary, [tabindex]')) place.tabIndex = -1;
  place.focus({ preventScroll: true });
};

/** The places round an element, the nearest first. */
const round = (element: Element): readonly HTMLElement[] => {
  const places: HTMLElement[] = [];
  for (let place = element.parentElement; place && place !== document.body; place = place.parentElement)
    places.push(place);
  return places;
};

/** Where the focus is lost because what had it is gone, the nearest place round it that is still there takes it. */
export const useFocusKept = (): void => {
  useEffect(() => {
    let last: Element | null = null;
    let near: readonly HTMLElement[] = [];
    const note = ({ target }: FocusEvent) => {
      last = target instanceof Element ? target : null;
      near = last ? round(last) : [];
    };
    const keep = () => {
      if (last === null || last.isConnected || document.activeElement !== document.body) return;
      const place = near.find(({ isConnected }) => isConnected);
      if (place) take(place);
    };
    const watching = new MutationObserver(keep);
    watching.observe(document.body, { childList: true, subtree: true });
    document.addEventListener('focusin', note);
    return () => {
      watching.disconnect();
      document.removeEventListener('focusin', note);
    };
  }, []);
};
