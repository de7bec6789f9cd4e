import { expect, test } from 'vitest';
import { columnShares, columnsOfCells } from '../../../src/lib/office/column-shares.ts';
import { officialTables, tableWidth, type LayoutTable } from '../../../src/lib/core/template/layout.ts';
import { TEMPLATES, templateOf } from '../../../src/lib/core/template/index.ts';

test('every cell of the official tables begins where those above leave room, and rows fill the width', () => {
  for (const template of TEMPLATES)
    for (const table of Object.values<LayoutTable>({ ...officialTables(template, () => '1') })) {
      const starts = columnsOfCells(table);
      const covered = table.map(() => 0);
      table.forEach((row, line) =>
        row.forEach(({ columns, rows }) => {
          for (let down = 0; down < rows; down += 1) covered[line + down] = (covered[line + down] ?? 0) + columns;
        }),
      );
      expect(covered).toEqual(table.map(() => tableWidth(table)));
      expect(starts.flat().every((at) => at >= 0)).toBe(true);
    }
});

test('Table 3 has ten columns: those of figures are equal, that of the rows’ labels is the widest', () => {
  const { requests } = officialTables(templateOf('2021'), () => '1');
  const shares = columnShares(requests);
  expect(shares).toHaveLength(10);
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  expect(new Set(shares.slice(3)).size).toBe(1);
  expect(Math.max(...shares)).toBe(shares[2]);
  expect((shares[2] ?? 0) / (shares[9] ?? 1)).toBe(5);
});
