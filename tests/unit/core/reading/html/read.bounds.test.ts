import { expect, it } from 'vitest';
import { importFile } from '../../../../../src/lib/core/import.ts';
import { cpuTime } from '../../../../support/cpu-time.ts';

const page = (inside: string): Uint8Array => new TextEncoder().encode(`<meta charset="utf-8">${inside}`);

it.each<[string, string]>([
  [
    'that claim a million places',
    `<table>${'<tr><td rowspan="65534" colspan="499">5</td><td>6</td></tr>'.repeat(3_000)}</table>`,
  ],
  [
    'that claim the same places again and again',
    `<table>${`<tr>${'<td rowspan="65534">5</td>'.repeat(300)}</tr>`.repeat(300)}</table>`,
  ],
  [
    'that repeat a long text',
    `<table>${`<tr><td colspan="400">${'长'.repeat(300)}</td><td>5</td></tr>`.repeat(200)}</table>`,
  ],
])('spans %s are refused before the table is filled', { timeout: 30_000 }, async (_, inside) => {
  const started = cpuTime();
  const { outcomes } = await importFile(page(inside));
  expect(outcomes[0]?.refused?.code).toBe('FILE-TOO-LARGE');
  expect(cpuTime() - started).toBeLessThan(5_000);
});

it('a style sheet without end is read as far as a report needs it', { timeout: 30_000 }, async () => {
  const started = cpuTime();
  const css = '.a{display:none}'.repeat(400_000);
  const { outcomes } = await importFile(
    page(`<style>${css}</style><p class="a">9</p>${'<p class="a b c d">9</p>'.repeat(20_000)}`),
  );
  expect(outcomes[0]?.refused?.code).toBe('DOC-NOT-REPORT');
  expect(cpuTime() - started).toBeLessThan(5_000);
});
