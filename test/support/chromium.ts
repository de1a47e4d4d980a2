/** Debian's Chromium, with which screens are tried. */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** The one that draws for nobody to look at takes half the time of the other. */
const INSTALLED = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];

/** The one that `CHROMIUM` names, or one that is installed; undefined where there is none. */
export const CHROMIUM = [process.env['CHROMIUM'] ?? INSTALLED].flat().find((path) => existsSync(path));

/** @throws Error where none is installed */
export const launched = (): Promise<Browser> => {
  if (CHROMIUM === undefined) throw new Error('Install the package chromium-headless-shell or chromium, or name a Chromium in CHROMIUM.'); // prettier-ignore
  return chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
};
