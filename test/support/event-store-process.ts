import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type WriterJob, type WriterReport } from '#event-sourcing/testing';

/** A program of this folder as `npm run build` left it: processes of their own run JavaScript. */
export const built = (name: string): string =>
  fileURLToPath(new URL(`../../dist/test/support/${name}`, import.meta.url));

/** Writers in a process of their own. */
export const writeElsewhere = async (address: string, job: WriterJob): Promise<WriterReport> => {
  const { stdout } = await promisify(execFile)(process.execPath, [
    built('event-store-child.js'),
    address,
    JSON.stringify(job),
  ]);
  return JSON.parse(stdout) as WriterReport;
};
