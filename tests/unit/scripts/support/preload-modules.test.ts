import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { preloadModules } from '../../../../scripts/support/preload-modules.ts';

test('a page names every module that it needs before it answers, once and by its way to the root, and none that comes later', () => {
  const dir = mkdtempSync(join(tmpdir(), 'site-'));
  try {
    const files = {
      '_app/start.js': 'import{a}from"./shared.js";import("./later.js");',
      '_app/shared.js': 'import"./deep.js";export const a=1;',
      '_app/deep.js': '',
      '_app/later.js': '',
      'index.html': '<html data-modules=""><body><link href="./_app/start.js" rel="modulepreload">\n</body>',
      'agencies/one.html': '<body><link href="../_app/start.js" rel="modulepreload">\n</body>',
      'bare.html': '<body>no script</body>',
    };
    for (const folder of ['_app', 'agencies']) mkdirSync(join(dir, folder));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, name), text);
    preloadModules(dir);
    preloadModules(dir);
    expect(readFileSync(join(dir, 'index.html'), 'utf8')).toContain(
      '<html data-modules="_app/start.js _app/shared.js _app/deep.js">',
    );
    const namedIn = (page: string) =>
      [...readFileSync(join(dir, page), 'utf8').matchAll(/href="([^"]+)"/g)].map(([, href]) => href);
    expect(namedIn('index.html')).toEqual(['./_app/start.js', './_app/shared.js', './_app/deep.js']);
    expect(namedIn('agencies/one.html')).toEqual(['../_app/start.js', '../_app/shared.js', '../_app/deep.js']);
    expect(readFileSync(join(dir, 'bare.html'), 'utf8')).toBe(files['bare.html']);
  } finally {
    rmSync(dir, { recursive: true });
  }
});
