import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { expect } from './fixtures.ts';

const AXE_SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Fails on any finding of axe in the page as it stands. The debugger runs the script, so the page's policy holds. */
export async function expectAccessible(page: Page, selector = 'html'): Promise<void> {
  await page.evaluate(AXE_SOURCE);
  const results = await page.evaluate(
    ({ selector, tags }): Promise<AxeResults> => {
      const { axe } = globalThis as unknown as { axe: { run(target: string, options: object): Promise<AxeResults> } };
      return axe.run(selector, { runOnly: tags, preload: false, resultTypes: ['violations'] });
    },
    { selector, tags: TAGS },
  );
  const findings = results.violations.flatMap(({ id, impact, nodes }) =>
    nodes.map((node) => `${id} (${impact}): ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
  expect(findings, `axe on ${page.url()}`).toEqual([]);
}
