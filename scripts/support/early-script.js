import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

/** The script that runs before the first paint (src/early.ts), as the text that stands in every page. */
export const EARLY_SCRIPT = (
  buildSync({
    entryPoints: [fileURLToPath(new URL('../../src/early.ts', import.meta.url))],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
  }).outputFiles[0]?.text ?? ''
).trim();

/** The same as the policy of a page names it: no other inline script runs. */
export const EARLY_SOURCE = /** @type {const} */ (
  `sha256-${createHash('sha256').update(EARLY_SCRIPT).digest('base64')}`
);
