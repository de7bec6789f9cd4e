import { describe, expect, test } from 'vitest';
import type { CellId } from '../../../../src/lib/core/report/index.ts';
import { draftBreaks } from '../../../../src/lib/views/quality/index.ts';

const sums = (values: Partial<Record<CellId, number | null>>) =>
  new Map(Object.entries(values).map(([id, value]) => [id as CellId, { value: value ?? null }]));

describe('sums of an area’s draft that do not hold', () => {
  test('are told with both sides; a cell that no body gave counts as 0 beside figures', () => {
    const parts = { review_upheld: 4, review_corrected: 1, review_other: null, review_pending: 1 };
    expect(draftBreaks('2019', sums({ ...parts, review_total: 7 }))).toEqual([
      { at: 'review', told: '“行政复议”总计 7 ≠ 分项和 6，差 +1' },
    ]);
    expect(draftBreaks('2019', sums({ ...parts, review_total: 6 }))).toEqual([]);
  });

  test('are none where no body gave any figure', () => {
    expect(draftBreaks('2021', sums({ review_upheld: null, review_total: null }))).toEqual([]);
  });
});
