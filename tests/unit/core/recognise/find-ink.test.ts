import { describe, expect, it } from 'vitest';
import { findInk } from '../../../../src/lib/core/recognise/find-ink.ts';
import { Paper } from '../../../support/pictures/draw.ts';

describe('ink', () => {
  it('is what is darker than the paper around it, on grey paper as on white', () => {
    const paper = new Paper(120, 40).ink(60, 0, 120, 40, 190).ink(20, 18, 30, 20, 90).ink(90, 18, 100, 20, 60);
    const { data } = findInk(paper.gray);
    const inked = [20, 29, 90, 99].map((x) => data[19 * 120 + x]);
    expect(inked).toEqual([1, 1, 1, 1]);
    expect([5, 50, 110].map((x) => data[19 * 120 + x])).toEqual([0, 0, 0]);
  });
});
