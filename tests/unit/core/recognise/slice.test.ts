import { describe, expect, it } from 'vitest';
import { SLICE_HEIGHT, cutSlice } from '../../../../src/lib/core/recognise/slice.ts';
import { Paper } from '../../../support/pictures/draw.ts';

describe('a slice', () => {
  it('is as high as the model wants it, its ink where it stood, and has paper beside what is narrow', () => {
    const { gray } = new Paper(100, 100).ink(40, 40, 50, 64);
    const { width, data } = cutSlice(gray, { left: 35, top: 40, right: 55, bottom: 64 });
    expect(width).toBe(48);
    const at = (x: number, y: number) => Math.round(data[y * width + x] ?? NaN);
    expect([at(1, 24), at(8, 24), at(24, 24), at(40, 24), at(47, 24)]).toEqual([1, 1, -1, 1, 1]);
    expect(data).toHaveLength(width * SLICE_HEIGHT);
  });

  it('takes the mean of what it makes smaller', () => {
    const paper = new Paper(200, 200);
    for (let x = 0; x < 200; x += 2) paper.ink(x, 0, x + 1, 200);
    const { data, width } = cutSlice(paper.gray, { left: 0, top: 0, right: 192, bottom: 192 });
    expect(width).toBe(48);
    expect(data.every((value) => Math.abs(value) < 0.01)).toBe(true);
  });
});
