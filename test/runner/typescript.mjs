/**
 * Specs run in bare Node, one process for many of them, so that what they all load is loaded once. Node then reads our sources as
 * the build does: `.js` specifiers find their `.ts`, `#lib` resolves to sources, swc compiles.
 */
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

const GLOBALS = new URL('./globals.mjs', import.meta.url).href;
const TYPESCRIPT = /\.ts(\?|$)/;

process.setSourceMapsEnabled(true);
registerHooks({
  resolve(specifier, context, next) {
    if (specifier === '@jest/globals') return { url: GLOBALS, shortCircuit: true };
    if (specifier.startsWith('#'))
      return next(specifier, { ...context, conditions: ['source', ...context.conditions] });
    const fromSource =
      specifier.startsWith('.') && specifier.endsWith('.js') && TYPESCRIPT.test(context.parentURL ?? '');
    return next(fromSource ? specifier.replace(/\.js$/, '.ts') : specifier, context);
  },
  load(url, context, next) {
    if (!TYPESCRIPT.test(url)) return next(url, context);
    const file = fileURLToPath(url.replace(/\?.*$/, ''));
    const { code } = transformSync(readFileSync(file, 'utf8'), { filename: file });
    return { format: 'module', source: code, shortCircuit: true };
  },
});
