import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadAsset } from '../../../../../src/cli/load-asset.ts';
import { importFile } from '../../../../../src/lib/core/import.ts';
import type { ReadingStage } from '../../../../../src/lib/core/reading/index.ts';
import { inventFigures } from '../../../../support/documents/figures.ts';
import { packScan } from '../../../../support/documents/scan-file.ts';

const SCAN = new Uint8Array(readFileSync('tests/fixtures/scans/two-tables-2021.pdf'));
const figures = [...inventFigures('2021', 14, true)].filter(([id]) => !id.includes('.'));

describe('a scanned page', () => {
  it(
    'is read in every cell: confirmed where the form has sums, recognised where it has none',
    { timeout: 120_000 },
    async () => {
      const stages: ReadingStage[] = [];
      const { format, outcomes } = await importFile(SCAN, { loadAsset, onStage: (stage) => stages.push(stage) });
      expect(format).toBe('pdf');
      expect(stages).toEqual([{ at: 'loading' }, { at: 'seeing', page: 1, pages: 1 }]);
      const report = outcomes[0]?.report;
      expect([report?.agency, report?.year]).toEqual(['示例县水利局', 2023]);
      const read = figures.map(([id]) => [id, report?.cells[id]?.value, report?.cells[id]?.status]);
      const hasSum = (id: string): boolean => /^(review|suit)_/.test(id);
      expect(read).toEqual(figures.map(([id, value]) => [id, value, hasSum(id) ? 'reported' : 'recognised']));
      expect(report?.cells.regulations_issued?.at).toMatchObject({ page: 1 });
    },
  );

  it('is refused where the program has no files of its own to look at it with', async () => {
    const { outcomes } = await importFile(SCAN);
    expect(outcomes[0]?.refused?.code).toBe('PDF-SCANNED');
  });

  it('is refused where its picture is broken', async () => {
    const jpeg = Uint8Array.of(0xff, 0xd8, 0xff, 0xc0, 0, 11, 8, 0, 100, 0, 100, 1, 1, 17, 0, 0xff, 0xd9);
    const { outcomes } = await importFile(packScan([jpeg]), { loadAsset });
    expect(outcomes[0]?.refused?.code).toBe('PDF-SCANNED');
  });
});
