import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { TEST_TIMES } from './scripts/support/paths.ts';
import { isNeededBy, type Bundler } from './scripts/support/first-view.ts';
import { EARLY_SCRIPT } from './scripts/support/early-script.js';

/**
 * What most pages need most of: the framework, and rooms of ours. The checks, the words of single pages and the questions to
 * the engine come with whoever needs them, and so do the stores of what is kept on a machine.
 */
const EVERY_PAGE =
  /node_modules\/(svelte|@sveltejs|devalue|esm-env)\/|src\/lib\/(core\/(agency|report|statistics|template)|indicators|labels\/zh\/(index|basis|figures|indicators|judgement|method|pages|site|terms|waking)\.|queries\/(body-parts|directory|files|filter|pack|sums)|site|ui\/(?!state\/(layer-store|desk-database|local-store|register-store)|components\/(LayerNotice|PageFigures))|views\/(attention|bodies|figure))|src\/routes\/open-answer/;

/** What the pages with figures share beside that, of what the overview needs before it answers. */
const FIGURES =
  /src\/(lib\/(core\/(filing|statistics)|labels|ui|views\/(attention|bodies|figure|overview\/(?!flow)))|routes\/([^/]+\.|(attention|overview)\/))/;

/** What the frame of every page needs of our own. */
const FRAME = /src\/(lib\/(site|ui)|routes\/[^/]+\.)/;

/** The file in which a module stands that every page needs for its first view; `null` where it stands elsewhere. */
const everyPage = (id: string, bundler: Bundler): string | null =>
  EVERY_PAGE.test(id) && isNeededBy('overview', id, bundler) ? 'shared' : null;

/** The same of what the pages with figures share, or the frame has for itself. */
function figuresOrFrame(id: string, bundler: Bundler): string | null {
  if (FRAME.test(id) && isNeededBy('frame', id, bundler)) return 'frame';
  return FIGURES.test(id) && isNeededBy('overview', id, bundler) ? 'figures' : null;
}

// Tests of chance have a fresh seed in every run, the same in each of its processes.
process.env['TEST_SEED'] ??= String(Math.floor(Math.random() * 1_000_000));

export default defineConfig({
  plugins: [sveltekit()],
  define: { EARLY_SCRIPT: JSON.stringify(EARLY_SCRIPT) },
  // Readers are fetched by the worker with the first file of their kind.
  worker: { format: 'es' },
  environments: {
    client: {
      build: {
        rolldownOptions: {
          output: {
            // Few files: sixty small ones would be a seventh larger, since each is compressed by itself, and each is asked for by itself.
            codeSplitting: {
              groups: [
                { name: everyPage, minShareCount: 6, priority: 2 },
                { name: figuresOrFrame, minShareCount: 2, priority: 1 },
                { name: 'pages', test: EVERY_PAGE, minShareCount: 6 },
              ],
            },
          },
        },
      },
    },
  },
  test: {
    // What a test stands on may be built first.
    hookTimeout: 30_000,
    // Without this, one core is left idle.
    maxWorkers: '100%',
    reporters: ['default', ['json', { outputFile: TEST_TIMES.unit }]],
    // Without `isolate`, a module is loaded once for all files: ours keep nothing between calls, and loading took half of the time.
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          isolate: false,
          include: ['tests/{unit,sql,support}/**/*.test.ts'],
          exclude: ['tests/unit/ui/state/**'],
          // A test that needs longer says so itself.
          testTimeout: 5_000,
        },
      },
      // The state of a page runs as it does in a browser.
      {
        extends: true,
        resolve: { conditions: ['browser'] },
        test: {
          name: 'state',
          include: ['tests/unit/ui/state/**/*.test.ts'],
          environment: './tests/support/browser-modules.ts',
          testTimeout: 5_000,
        },
      },
      // A property is tried on a hundred worlds of chance.
      {
        extends: true,
        test: { name: 'properties', isolate: false, include: ['tests/properties/**/*.test.ts'], testTimeout: 60_000 },
      },
    ],
  },
});
