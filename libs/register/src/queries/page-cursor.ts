import { Rejection } from '#rejection';
import { type Page } from '../register.js';

const invalid = () => new Rejection('page.invalid', 'This is no place in the list; take "next" from the page before.');

/** Where a page of a plain list begins. @throws Rejection `page.invalid` */
export const offsetOf = ({ after }: Page): number => {
  if (after === undefined) return 0;
  if (!/^\d{1,9}$/.test(after)) throw invalid();
  return Number(after);
};

/** The place after this page; null at the end. */
export const nextOffset = (page: Page, total: number): string | null => {
  const end = offsetOf(page) + page.limit;
  return end < total ? String(end) : null;
};

/** Where a page that is ordered by a day and a key ended. */
export interface OnsetPlace {
  readonly onset: string;
  readonly obligation: string;
}

export const onsetCursor = ({ onset, obligation }: OnsetPlace): string =>
  Buffer.from(JSON.stringify([onset, obligation])).toString('base64url');

/** @throws Rejection `page.invalid` */
export const onsetPlace = ({ after }: Page): OnsetPlace | undefined => {
  if (after === undefined) return undefined;
  try {
    const place: unknown = JSON.parse(Buffer.from(after, 'base64url').toString('utf8'));
    if (Array.isArray(place) && typeof place[0] === 'string' && typeof place[1] === 'string')
      return { onset: place[0], obligation: place[1] };
  } catch {
    // Not our JSON: the same answer as any other place that is not ours.
  }
  throw invalid();
};
