/** What others enter, told by the register while the window is seen. */

export interface Entered {
  /** Number of the last entry. */
  readonly seq: number;
  /** What has something new; null where everything may have. */
  readonly streams: readonly string[] | null;
}

/** How long it is waited after what went wrong: at first, and at most (ms). */
const PAUSE = { first: 2_000, longest: 60_000 };

/**
 * Listens from an entry on. A window that nobody sees lets go of its connection, and goes on from where it was.
 * @param onProposed called when something waits for a second person, or no longer does, and may have while nobody listened
 * @returns ends it
 */
export const follow = (after: number, onEntered: (what: Entered) => void, onProposed: () => void): (() => void) => {
  let seq = after;
  let pause = PAUSE.first;
  let wasOpen = false;
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const close = () => {
    clearTimeout(timer);
    source?.close();
    source = undefined;
  };
  const open = () => {
    close();
    if (document.hidden) return;
    source = new EventSource(`/api/v1/entries/following?after=${seq}`);
    source.addEventListener('open', () => {
      pause = PAUSE.first;
      if (wasOpen) onProposed();
      wasOpen = true;
    });
    source.addEventListener('proposed', onProposed);
    source.addEventListener('entered', ({ data }: MessageEvent<string>) => {
      const what = JSON.parse(data) as Entered;
      seq = what.seq;
      onEntered(what);
    });
    source.addEventListener('error', () => {
      close();
      timer = setTimeout(open, pause);
      pause = Math.min(PAUSE.longest, 2 * pause);
    });
  };
  document.addEventListener('visibilitychange', open);
  open();
  return () => {
    document.removeEventListener('visibilitychange', open);
    close();
  };
};
