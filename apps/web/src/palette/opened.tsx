/** The palette comes when it is asked for first, by Ctrl+K or ⌘K wherever one is. */
import { lazy, Suspense, useEffect, useState } from 'react';
import { useWords } from '../words/words.js';

const Palette = lazy(() => import('./palette.js').then(({ Palette: shown }) => ({ default: shown })));

export const PaletteButton = () => {
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey)
        return;
      event.preventDefault();
      setOpen((was) => !was);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  return (
    <>
      <button
        className="plain"
        aria-keyshortcuts="Control+K Meta+K"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {say('palette.open')}
        <kbd aria-hidden="true">Ctrl K</kbd>
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <Palette leave={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
};
