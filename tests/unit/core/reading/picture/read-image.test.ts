import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadAsset } from '../../../../../src/cli/load-asset.ts';
import { importFile } from '../../../../../src/lib/core/import.ts';
import { inventFigures } from '../../../../support/documents/figures.ts';
import { pictureWithin } from '../../../../support/documents/scan-file.ts';

it('a photograph of a page is read as the page of a scan is', { timeout: 120_000 }, async () => {
  const scan = new Uint8Array(readFileSync('tests/fixtures/scans/two-tables-2021.pdf'));
  const { format, outcomes } = await importFile(pictureWithin(scan), { loadAsset });
  expect(format).toBe('image');
  const report = outcomes[0]?.report;
  expect([report?.agency, report?.year]).toEqual(['示例县水利局', 2023]);
  const figures = [...inventFigures('2021', 14, true)].filter(([id]) => !id.includes('.'));
  expect(figures.map(([id]) => [id, report?.cells[id]?.value])).toEqual(figures);
});
