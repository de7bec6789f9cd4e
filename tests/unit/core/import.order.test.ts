import { describe, expect, it } from 'vitest';
import { loadAsset } from '../../../src/cli/load-asset.ts';
import { importFile } from '../../../src/lib/core/import.ts';
import type { CellId } from '../../../src/lib/core/report/index.ts';
import { inventFigures, seededNumbers } from '../../support/documents/figures.ts';
import { WRITERS } from '../../support/documents/formats.ts';
import { printOfficial } from '../../support/documents/official.ts';
import { CHANGES } from '../../support/documents/structure.ts';

const figures = inventFigures('2021', 19, true);
const official = printOfficial('2021', (id) => String(figures.get(id)));
const swap = CHANGES['two columns change places']!;
const TABLES = official.flatMap((part, index) => (part.kind === 'table' ? [index] : []));

/** Cells with another figure than the one printed for them, however many columns of a table change places. */
async function wrongCells(write: (typeof WRITERS)[number]['write'], table: number): Promise<[CellId, unknown][]> {
  const wrong: [CellId, unknown][] = [];
  for (let seed = 1; seed <= 4; seed += 1) {
    const next = seededNumbers(seed * 977);
    next(2);
    const parts = official.map((part, index) =>
      index === TABLES[table] && part.kind === 'table' ? { ...part, rows: swap(part.rows, next)[0]! } : part,
    );
    const { outcomes } = await importFile(write(parts), { loadAsset });
    for (const [id, figure] of figures) {
      const value = outcomes[0]?.report?.cells[id]?.value ?? null;
      if (value !== null && value !== figure) wrong.push([id, value]);
    }
  }
  return wrong;
}

describe('columns in another order than the form prints them, with their heads', () => {
  it.each(WRITERS.filter(({ format }) => format !== 'pdf'))(
    'put no figure into another cell, as $name',
    async ({ write }) => {
      expect([await wrongCells(write, 0), await wrongCells(write, 1), await wrongCells(write, 2)]).toEqual([
        [],
        [],
        [],
      ]);
    },
  );

  it('are read by their heads where a grid shows them', async () => {
    const html = WRITERS.find(({ name }) => name === 'html')!;
    const parts = official.map((part, index) =>
      index === TABLES[1] && part.kind === 'table' ? { ...part, rows: swap(part.rows, seededNumbers(4))[0]! } : part,
    );
    const { outcomes } = await importFile(html.write(parts));
    const cells = outcomes[0]?.report?.cells ?? {};
    expect([...figures].filter(([id, figure]) => cells[id]?.value !== figure)).toEqual([]);
  });
});
