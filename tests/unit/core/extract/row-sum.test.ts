import { describe, expect, it } from 'vitest';
import { addsUp, isTotalLast } from '../../../../src/lib/core/extract/row-sum.ts';
import { makePlace } from '../../../../src/lib/core/reading/index.ts';
import type { RowCell } from '../../../../src/lib/core/extract/rows.ts';

const row = (figures: string): RowCell[] =>
  figures.split(' ').map((text, column) => {
    const words = text === '.' ? '' : text;
    return { raw: words, text: words, fill: 'own', at: makePlace(0, 0, column) };
  });

describe('the sum of a row of Table 3', () => {
  it.each([
    ['1 2 0 0 0 3 6', true],
    ['1 2 . . . 3 6', true],
    ['1 2 0 0 0 3 7', false],
    ['6 1 2 0 0 0 3', false],
    ['1 2 0 0 3 6', false],
    ['1 2 0 0 0 l 3', false],
  ])('%s holds: %s', (figures, holds) => expect(addsUp(row(figures))).toBe(holds));
});

describe('a total whose head is read before the others', () => {
  const first = { places: [1, 2, 3, 4, 5, 6, 0], printed: 7 };
  const lastly = ['1 2 0 0 0 3 6', '4 0 0 0 0 3 7', '0 0 0 0 0 0 0'].map(row);

  it('stands last where the sums of the rows say so', () => expect(isTotalLast(lastly, first)).toBe(true));

  it('stands where its head is where they say that, or nothing', () => {
    expect(isTotalLast(['6 1 2 0 0 0 3', '7 4 0 0 0 0 3'].map(row), first)).toBe(false);
    expect(isTotalLast(['5 0 0 0 0 0 5', '0 0 0 0 0 0 0'].map(row), first)).toBe(false);
  });

  it('is believed where other columns change places too', () =>
    expect(isTotalLast(lastly, { places: [2, 1, 3, 4, 5, 6, 0], printed: 7 })).toBe(false));
});
