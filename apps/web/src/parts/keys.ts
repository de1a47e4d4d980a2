/** Single letters, only while nothing that is typed in has the focus, and never with a key of the system. */
import { useEffect, useEffectEvent } from 'react';

const OFF = 'mandatum.letters-off';

/** Whether whoever sits here wants no single letter to do anything: some speak to their computer. */
export const lettersAreOff = (): boolean => localStorage.getItem(OFF) !== null;

export const setLettersOff = (isOff: boolean): void => {
  if (isOff) localStorage.setItem(OFF, 'yes');
  else localStorage.removeItem(OFF);
};

/** In a dialog keys are its own. */
const typedIn = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.closest('[role=dialog]') !== null ||
    target.isContentEditable ||
    /^(?:INPUT|SELECT|TEXTAREA)$/.test(target.tagName));

/** @param keys what each key does, by its name in `KeyboardEvent.key`, in lower case */
export const useKeys = (keys: Readonly<Record<string, () => void>>): void => {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || typedIn(event.target)) return;
    const onButton = event.target instanceof HTMLElement && /^(?:A|BUTTON)$/.test(event.target.tagName);
    if (onButton && (event.key === ' ' || event.key === 'Enter')) return;
    const act = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!act || (event.key.length === 1 && lettersAreOff())) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => pressed(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
};
