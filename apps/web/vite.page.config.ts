import { defineConfig } from 'vite';
import { messages } from './compile-messages.js';

/** What draws pages before they are sent: the same app, in one file that needs nothing beside it. */
export default defineConfig({
  plugins: [messages()],
  publicDir: false,
  define: { 'process.env.NODE_ENV': '"production"' },
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: 'src/page/thread.ts',
    outDir: '../../dist/page',
    emptyOutDir: true,
    minify: false,
    rolldownOptions: {
      onLog: (level, log, tell) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') tell(level, log); // "use client" means nothing here
      },
    },
  },
});
