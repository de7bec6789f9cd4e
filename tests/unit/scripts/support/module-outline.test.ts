import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { outlineOf } from '../../../../scripts/support/module-outline.ts';
import { ROOT } from '../../../../scripts/support/paths.ts';

const lib = (path: string): string => join(ROOT, 'src/lib', path);
const outline = (code: string) => outlineOf(lib('views/bodies/one.ts'), code);

describe('outlineOf', () => {
  test('names what a module takes from others of ours, and passes packages over', () => {
    const { imports } = outline(
      `import { a as b, c } from '../figure/d.ts'; import E from '$lib/ui/E.svelte'; import './f.css'; import { g } from 'svelte'; b(c, E, g);`,
    );
    expect(imports).toEqual([
      { from: lib('views/figure/d.ts'), name: 'a' },
      { from: lib('views/figure/d.ts'), name: 'c' },
      { from: lib('ui/E.svelte'), name: 'default' },
      { from: lib('views/bodies/f.css'), name: null },
    ]);
  });

  test('takes of a whole module the names that are read, or all where it is handed on', () => {
    const from = lib('views/bodies/h.ts');
    expect(outline(`import * as h from './h.ts'; h.one(h.two, h.one);`).imports).toEqual([
      { from, name: 'one' },
      { from, name: 'two' },
    ]);
    expect(outline(`import * as h from './h.ts'; export const all = { ...h };`).imports).toEqual([
      { from, name: null },
    ]);
  });

  test('tells names of its own from those that it passes on', () => {
    const { own, passedOn, passedOnWhole } = outline(
      `export const i = 1; export default i; export { j as k } from './l.ts'; export * from './m.ts';`,
    );
    expect([...own]).toEqual(['i', 'default']);
    expect([...passedOn]).toEqual([['k', { from: lib('views/bodies/l.ts'), name: 'j' }]]);
    expect(passedOnWhole).toEqual([lib('views/bodies/m.ts')]);
  });
});
