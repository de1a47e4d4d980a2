/** Debian's Chromium, with which screens are tried. */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** The one that people use, and the one that draws for nobody to look at, which takes half the time. */
const [WHOLE, HEADLESS] = ['/usr/bin/chromium', '/usr/bin/chromium-headless-shell'];

/** The one that `CHROMIUM` names, or the first of these that is installed. */
const firstOf = (...paths: readonly string[]): string | undefined =>
  [process.env['CHROMIUM'] ?? paths].flat().find((path) => existsSync(path));

/** With which screens are tested; undefined where there is none. */
export const CHROMIUM = firstOf(HEADLESS, WHOLE);

/** For measuring: the one that people use, where it is installed. */
export const MEASURED = firstOf(WHOLE, HEADLESS);

/** @throws Error where none is installed */
export const launched = (path = CHROMIUM): Promise<Browser> => {
  if (path === undefined) throw new Error('Install the package chromium-headless-shell or chromium, or name a Chromium in CHROMIUM.'); // prettier-ignore
  return chromium.launch({ executablePath: path, args: ['--no-sandbox'] });
};
