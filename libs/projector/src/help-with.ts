import { parentPort } from 'node:worker_threads';
import { type ReadModel } from './projection.js';
import { ProjectionFile } from './projection-file.js';
import { type Answer, heard, type Told } from './shared-work.js';

/** Makes its part of the rows of a read model in a file of its own, as the thread that began this one tells it to. */
export const helpWith = (model: ReadModel): void => {
  let last: Promise<ProjectionFile | undefined> = Promise.resolve(undefined);
  parentPort?.on('message', (order: Told) => {
    last = last.then((file) => obey(model, file, order));
    last.then(
      () => parentPort?.postMessage({ done: true } satisfies Answer),
      (error: unknown) => parentPort?.postMessage({ failed: String(error) } satisfies Answer),
    );
  });
};

const obey = async (
  model: ReadModel,
  file: ProjectionFile | undefined,
  order: Told,
): Promise<ProjectionFile | undefined> => {
  if ('begin' in order) return ProjectionFile.open(order.begin, model, 'building');
  if ('events' in order) await file?.advance(heard(order));
  else {
    file?.takeIn(order.takeIn);
    file?.finish();
    file?.close();
  }
  return file;
};
