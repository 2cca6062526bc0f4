import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressed } from './build/compressed.ts';
import { documents } from './build/documents.ts';
import { questions } from './build/questions.ts';

/** Where `npm start` serves the API while the pages are worked on. */
const API = 'http://127.0.0.1:4000';

export default defineConfig(({ command }) => {
  // A build is served to people, wherever it was made.
  if (command === 'build') process.env.NODE_ENV = 'production';
  return {
    plugins: [react(), questions(), documents(), compressed()],
    build: {
      target: 'es2022',
      // Browsers of that age preload modules themselves.
      modulePreload: { polyfill: false },
      // GraphiQL has one of 800 KB, which nothing else loads, and directives that only a compiler reads.
      chunkSizeWarningLimit: 1_000,
      rolldownOptions: {
        input: ['index.html', 'explorer/index.html', 'graphiql/index.html'],
        checks: { moduleLevelDirective: false, bundlerTimings: false },
      },
    },
    server: {
      host: '127.0.0.1',
      proxy: {
        '/graphql': {
          target: API,
          // As the server does: a browser that opens the address sees GraphiQL, a program is answered.
          bypass: ({ headers }) => (headers.accept?.includes('text/html') ? '/graphiql/index.html' : undefined),
        },
        // The views have one page.
        '^/(?:coverage(?:/scenario)?|architecture|network|entities(?:/[^/]+)?|eligibility|evaluation|sharing|document)$':
          {
            target: API,
            bypass: () => '/explorer/index.html',
          },
        '^/(?:export|evidence|brief|entity|vocabulary|schema|health|ready)': API,
      },
    },
  };
});
