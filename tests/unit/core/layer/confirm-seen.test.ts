import { describe, expect, it } from 'vitest';
import { confirmSeen } from '../../../../src/lib/core/layer/index.ts';
import type { Cell, Cells } from '../../../../src/lib/core/report/index.ts';

const cell = (value: number, status: Cell['status']): Cell => ({
  value,
  status,
  raw: String(value),
  at: null,
  sure: 0.9,
});

describe('figures from a picture, as they are kept', () => {
  const cells: Cells = {
    review_upheld: cell(3, 'recognised'),
    review_other: cell(4, 'recognised'),
    review_total: cell(7, 'reported'),
  };

  it('are the report’s where a person confirmed them and missing where nobody did', () => {
    expect(confirmSeen(cells, new Set(['review_upheld']))).toEqual({
      review_upheld: { value: 3, status: 'reported', raw: '3', at: null, note: '由图片识读，经人核对' },
      review_other: { value: null, status: 'unreadable', raw: '4', at: null, note: '由图片识读，没有人确认' },
      review_total: cell(7, 'reported'),
    });
  });
});
