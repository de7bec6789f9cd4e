import { describe, expect, test } from 'vitest';
import type { FormYear } from '../../../../src/lib/core/report/index.ts';
import { templateOf } from '../../../../src/lib/core/template/index.ts';
import { officialTables, tableWidth, type LayoutTable } from '../../../../src/lib/core/template/layout.ts';

/** How many columns each line of a table covers, what reaches down from above included. */
function coveredWidths(table: LayoutTable): number[] {
  const covered = table.map(() => 0);
  table.forEach((row, line) => {
    for (const { columns, rows } of row) for (let down = 0; down < rows; down += 1) covered[line + down]! += columns;
  });
  return covered;
}

describe.each<FormYear>(['2019', '2021'])('the official layout of %s', (form) => {
  const { proactive, requests, appeals } = officialTables(templateOf(form), (id) => id);

  test('is a filled rectangle, each cell of the form once', () => {
    for (const table of [proactive, requests, appeals])
      expect(new Set(coveredWidths(table))).toEqual(new Set([tableWidth(table)]));
    const cells = [proactive, requests, appeals].flatMap((table) =>
      table.flatMap((row) => row.flatMap(({ cell }) => cell ?? [])),
    );
    expect(new Set(cells).size).toBe(cells.length);
    expect(cells.length).toBe(form === '2021' ? 200 : 198);
  });
});
