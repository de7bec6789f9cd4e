import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { expect } from './fixtures.ts';

const AXE_SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe is asked for: rules by their tags, or by their names. */
type Rules = { type: 'tag' | 'rule'; values: readonly string[] };

/** Fails on any finding of axe in the page as it stands, or in a part of it. The debugger runs the script, so the page's policy holds. */
export const expectAccessible = (page: Page, part = 'html'): Promise<void> =>
  expectNoFinding(page, { type: 'tag', values: TAGS }, part);

/** Fails where text cannot be told from its ground: what colours alone decide. */
export const expectContrast = (page: Page): Promise<void> =>
  expectNoFinding(page, { type: 'rule', values: ['color-contrast', 'link-in-text-block'] });

async function expectNoFinding(page: Page, rules: Rules, part = 'html'): Promise<void> {
  await page.evaluate(AXE_SOURCE);
  const results = await page.evaluate(
    ([runOnly, target]): Promise<AxeResults> => {
      const { axe } = globalThis as unknown as { axe: { run(target: string, options: object): Promise<AxeResults> } };
      return axe.run(target, { runOnly, preload: false, resultTypes: ['violations'] });
    },
    [rules, part] as const,
  );
  const findings = results.violations.flatMap(({ id, impact, nodes }) =>
    nodes.map((node) => `${id} (${impact}): ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
  expect(findings, `axe on ${page.url()}`).toEqual([]);
}
