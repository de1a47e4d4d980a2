import { defineConfig } from 'vite';
import { messages } from './compile-messages.js';

/** `npm run build` puts the app beside what serves it; while working on it, `npx vite apps/web` asks a register on port 3000. */
export default defineConfig({
  plugins: [messages()],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    assetsInlineLimit: 0, // the policy of the pages lets nothing in but files of their own origin
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // What several screens share comes together; many small files would have to be asked for one after the other. What begins
      // stands alone: it waits until the page has been seen.
      output: {
        codeSplitting: {
          groups: [
            { name: 'import', test: /vite\/preload-helper/, priority: 1 },
            {
              name: 'shared',
              test: /web\/src\/(?!main\.|styles\/|words\/(?:es|sentences)|screens|palette\/palette|palette\/found|help)|node_modules\/(?!.*(?:aria|stately|@internationalized))/,
            },
          ],
        },
      },
      onLog: (level, log, tell) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') tell(level, log); // "use client" means nothing to a browser
      },
    },
  },
  server: { host: '127.0.0.1', proxy: { '/api': 'http://127.0.0.1:3000' } },
});
