import './styles/app.css';
import './styles/work.css';
import './styles/reading.css';

/** So long is waited at most (ms): a window that nobody sees is never painted. */
const PATIENCE = 300;

/** What came drawn is seen before anything else is done. */
const isPainted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, PATIENCE);
  });

const start = async (place: HTMLElement): Promise<void> => {
  if (place.hasChildNodes()) await isPainted();
  const { takeOver } = await import('./page/take-over.js');
  await takeOver(place);
};

const place = document.getElementById('app');
if (place) void start(place);
