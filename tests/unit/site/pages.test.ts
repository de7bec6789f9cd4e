import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PAGES, PARAMETERS, askingParameters, pageOf, type SitePage } from '../../../src/lib/site/index.ts';
import { zh } from '../../support/zh.ts';

const ROUTES = join(import.meta.dirname, '../../../src/routes');

/** The address of every folder that holds a page, as SvelteKit names it. */
const folders = readdirSync(ROUTES, { recursive: true, encoding: 'utf8' })
  .filter((path) => /(^|\/)\+page\.svelte$/.test(path))
  .map((path) => `/${path.replace(/\/?\+page\.svelte$/, '')}`);

describe('the registry of pages', () => {
  test('has an entry for every folder with a page, and no other', () => {
    expect(Object.keys(PAGES).sort()).toEqual(folders.sort());
  });

  test('names every parameter on some page', () => {
    const pages: readonly SitePage[] = Object.values(PAGES);
    expect([...new Set(pages.flatMap(({ parameters }) => parameters))].sort()).toEqual([...PARAMETERS].sort());
  });

  test('leads the menu by words that are there', () => {
    const words = Object.values(PAGES).flatMap(({ menu }) => (menu === null ? [] : [zh.site.nav[menu]]));
    expect(words).toEqual(['总览', '专题', '机关比较', '机关', '数据质量', '简报', '导入', '数据下载', '口径说明']);
  });

  test('tells which parameters ask for another view than the printed one', () => {
    expect(askingParameters('/')).toEqual(['region', 'basis', 'kind', 'year', 'from', 'to', 'agency']);
    expect(askingParameters('/agencies/[id]')).toEqual(['peers', 'view']);
    expect(askingParameters('/about')).toEqual([]);
  });

  test('knows no page behind an address that leads nowhere', () => {
    expect(pageOf(null)).toBeNull();
    expect(pageOf('/nowhere')).toBeNull();
    expect(pageOf('toString')).toBeNull();
  });
});
