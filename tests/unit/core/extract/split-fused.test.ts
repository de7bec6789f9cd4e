import { describe, expect, test } from 'vitest';
import { endsInSums, splitFused } from '../../../../src/lib/core/extract/split-fused.ts';

const any = () => true;
const cut = (tokens: string[], count: number, plausible = endsInSums(count)) =>
  splitFused(tokens, count, plausible).ways.map((way) => way.join(' '));

describe('run-together figures', () => {
  test('are cut in every way that makes the number of figures, none with a leading nought', () => {
    expect(cut(['123'], 2, any)).toEqual(['1 23', '12 3']);
    expect(cut(['102'], 2, any)).toEqual(['10 2']);
    expect(cut(['000'], 3, any)).toEqual(['0 0 0']);
    expect(cut(['12'], 3, any)).toEqual([]);
    expect(cut(['12'], 1, any)).toEqual(['12']);
  });

  test('keep the borders that white space left', () => {
    expect(cut(['12', '3'], 2, any)).toEqual(['12 3']);
    expect(cut(['12', '3'], 3, any)).toEqual(['1 2 3']);
    expect(cut(['1', '2', '3'], 2, any)).toEqual([]);
  });

  test('are told apart by the sum a row ends in', () => {
    expect(cut(['10616'], 3)).toEqual(['10 6 16']);
    expect(cut(['112'], 3)).toEqual(['1 1 2']);
    expect(cut(['113'], 3)).toEqual([]);
  });

  test('of several rows in one each end in their own sum', () => {
    expect(cut(['112123'], 6, endsInSums(3))).toEqual(['1 1 2 1 2 3']);
    expect(cut(['112124'], 6, endsInSums(3))).toEqual([]);
  });

  test('with anything but digits, or beyond forty of them, are not cut', () => {
    expect(cut(['1a'], 1, any)).toEqual([]);
    expect(cut(['1'.repeat(41)], 3, any)).toEqual([]);
    expect(cut([''], 1, any)).toEqual([]);
  });

  test('say when there are more ways than are listed', () => {
    const many = splitFused(['1'.repeat(12)], 3, any);
    expect(many.ways).toHaveLength(24);
    expect(many.more).toBe(true);
    expect(splitFused(['123'], 2, any).more).toBe(false);
  });

  test('that would take too long to cut have shown no way', () => {
    expect(splitFused(['1'.repeat(40)], 20, (numbers) => numbers.length < 20)).toEqual({ ways: [], more: true });
  });

  test('never make a number that cannot be held exactly', () => {
    expect(cut(['1'.repeat(16)], 1, any)).toEqual([]);
    expect(cut(['1'.repeat(15)], 1, any)).toEqual(['1'.repeat(15)]);
  });
});
