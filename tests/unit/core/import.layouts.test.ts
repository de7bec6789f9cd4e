import { describe, expect, it } from 'vitest';
import { loadAsset } from '../../../src/cli/load-asset.ts';
import { importFile } from '../../../src/lib/core/import.ts';
import { expectCells } from '../../support/documents/expect-cells.ts';
import { inventFigures } from '../../support/documents/figures.ts';
import { WRITERS } from '../../support/documents/formats.ts';
import { LAYOUTS } from '../../support/documents/layouts.ts';

const YEARS = ['2019', '2021'] as const;

describe.each(Object.entries(LAYOUTS))('%s', (_, layOut) => {
  it.each(WRITERS)('is read with every figure in its cell as $name', async ({ format, write }) => {
    for (const year of YEARS) {
      const figures = inventFigures(year, 71);
      const file = await importFile(write(layOut(year, (id) => String(figures.get(id)))), { loadAsset });
      expect([file.format, file.outcomes.length]).toEqual([format, 1]);
      const report = file.outcomes[0]?.report;
      if (!report) throw new Error('no report');
      expectCells(report, figures);
      expect(report.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    }
  });
});
