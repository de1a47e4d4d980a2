/** Work in progress is kept on the server as it goes, so that it outlives the window and a colleague can go on with it. */
import { queryOptions } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { answered, register, tell } from '../../api/client.js';
import { recorder } from '../../actions/recorder.js';
import { leftIn, type Work } from './work.js';

/** After the last change it is kept when so long has passed (ms). */
const REST = 1_000;

export const works = queryOptions({
  queryKey: ['work'],
  queryFn: async () => (await answered(register.GET('/api/v1/work'))).works,
  retry: false,
});

interface Kept {
  readonly id: string;
  readonly version: number;
  readonly person: string;
  readonly keptAt: string;
}

export interface OpenedWork extends Kept {
  readonly state: Work;
}

export const openWork = async (id: string): Promise<OpenedWork> =>
  (await answered(register.GET('/api/v1/work/{work}', { params: { path: { work: id } } }))) as unknown as OpenedWork;

export const putAway = (id: string): Promise<unknown> => tell(`/api/v1/work/${id}/end`, {}, crypto.randomUUID());

const titleOf = ({ made: { symbol, title }, text }: Work): string =>
  (symbol ?? title ?? text.trim().slice(0, 100)).slice(0, 300) || '–';

export interface Keeping {
  readonly kept: Kept | null;
  /** Why it could not be kept. */
  readonly error: Error | null;
}

/**
 * Keeps what is being worked on.
 * @param nobody who keeps it, where nobody has said who they are
 * @param opened what it was when it was opened; null for a text that was just read
 */
export const useKept = (
  work: Work,
  opened: OpenedWork | null,
  nobody: string,
  onBegun: (id: string) => void,
): Keeping => {
  const [kept, setKept] = useState<Kept | null>(opened);
  const [error, setError] = useState<Error | null>(null);
  const saved = useRef<Work | null>(opened?.state ?? null);
  const keeping = useRef(false);
  // What was kept last, before it has come to the screen: the next change may be kept before that.
  const last = useRef<Kept | null>(opened);
  useEffect(() => {
    if (saved.current === work || error !== null) return undefined;
    const timer = setTimeout(() => {
      if (keeping.current) return;
      keeping.current = true;
      const said = { title: titleOf(work), left: leftIn(work), state: work };
      const { current: before } = last;
      const path = before === null ? '/api/v1/work' : `/api/v1/work/${before.id}`;
      tell<Kept>(
        path,
        before === null ? said : { ...said, version: before.version },
        crypto.randomUUID(),
        recorder() || nobody,
      )
        .then(
          (now) => {
            saved.current = work;
            last.current = now;
            setKept(now);
            if (before === null) onBegun(now.id);
          },
          (problem: unknown) => setError(problem instanceof Error ? problem : new Error(String(problem))),
        )
        .finally(() => {
          keeping.current = false;
        });
    }, REST);
    return () => clearTimeout(timer);
  }, [work, kept, error, nobody, onBegun]);
  return { kept, error };
};
