import { describe, expect, it } from 'vitest';
import { packBatch } from '../../../../src/lib/core/recognise/engine.ts';
import { planBatches } from '../../../../src/lib/core/recognise/plan-batches.ts';
import { SLICE_HEIGHT } from '../../../../src/lib/core/recognise/slice.ts';

const slice = (width: number, value: number) => ({ width, data: new Float32Array(width * SLICE_HEIGHT).fill(value) });

describe('slices that are read together', () => {
  it('are about as wide as one another, each in one batch', () => {
    const batches = planBatches([48, 640, 50, 700, 48, 1_800]);
    expect(batches).toEqual([[0, 4, 2], [1, 3], [5]]);
  });

  it('are no more than the model takes well', () => {
    const batches = planBatches(Array.from({ length: 100 }, () => 48));
    expect(batches.map((batch) => batch.length)).toEqual([64, 36]);
  });

  it('stand in one block with paper behind the narrower, in three colours', () => {
    const { data, width } = packBatch([slice(50, -1), slice(60, 0)]);
    expect(width).toBe(64);
    expect(data).toHaveLength(2 * 3 * SLICE_HEIGHT * 64);
    expect([data[49], data[50], data[64 + 49], data[3 * SLICE_HEIGHT * 64 + 59], data.at(-1)]).toEqual([
      -1, 1, -1, 0, 1,
    ]);
  });
});
