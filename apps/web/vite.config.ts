import { defineConfig } from 'vite';

/** `npm run build` puts the app beside what serves it; while working on it, `npx vite apps/web` asks a register on port 3000. */
export default defineConfig({
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    assetsInlineLimit: 0, // the policy of the pages lets nothing in but files of their own origin
    modulePreload: { polyfill: false },
    rolldownOptions: {
      onLog: (level, log, tell) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') tell(level, log); // "use client" means nothing to a browser
      },
    },
  },
  server: { host: '127.0.0.1', proxy: { '/api': 'http://127.0.0.1:3000' } },
});
