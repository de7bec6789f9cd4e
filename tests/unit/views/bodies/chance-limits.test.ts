import { describe, expect, test } from 'vitest';
import { chanceLimits, limitsAt, outsideOf } from '../../../../src/lib/views/bodies/chance-limits.ts';
import { handPoint, type HandFigure } from '../../../support/hand-world.ts';

const point = (figure: HandFigure) => handPoint('open_rate', 2023, figure);

/** Where each of a list of bodies stands, around a common share in percent. */
function sides(figures: readonly HandFigure[], common: number | null = 50) {
  const points = figures.map(point);
  const limits = chanceLimits(points, common);
  return points.map((one) => outsideOf(one, limits));
}

describe('the limits of chance around a common share', () => {
  test('leave a body outside above or below, from thirty cases on', () => {
    // 62 cases around one half: a standard error of 6.35 points. One body alone is judged at 5 %.
    expect([[40, 62] as const, [22, 62] as const, [36, 62] as const].map((figure) => sides([figure])[0])).toEqual([
      'above',
      'below',
      null,
    ]);
    expect(
      [[30, 30] as const, [29, 29] as const, [0, 30] as const, [0, 29] as const].map((one) => sides([one])[0]),
    ).toEqual(['above', null, 'below', null]);
  });

  test('ask more of each body the longer the list is, so that false alarms stay rare', () => {
    const usual: HandFigure[] = Array.from({ length: 8 }, () => [31, 62]);
    expect(sides([[40, 62]])[0]).toBe('above');
    expect(sides([[40, 62], ...usual])[0]).toBeNull();
    expect(sides([[48, 62], ...usual])[0]).toBe('above');
    // Bodies that may not be judged do not make it longer.
    expect(sides([[40, 62], ...Array.from({ length: 8 }, (): HandFigure => [15, 29])])[0]).toBe('above');
  });

  test('are widened where the bodies differ among themselves by more than chance', () => {
    const cleft: HandFigure[] = Array.from({ length: 12 }, (_, index) => (index % 2 === 0 ? [42, 60] : [18, 60]));
    expect(sides([[46, 60], ...cleft])[0]).toBeNull();
    expect(sides([[46, 60]])[0]).toBe('above');
    const limits = chanceLimits([...cleft].map(point), 50);
    expect(limits?.dispersion).toBeCloseTo(9.6, 10);
  });

  test('the limits that are drawn hold exactly the bodies that are not outside', () => {
    const figures: HandFigure[] = Array.from({ length: 14 }, (_, index) => [10 + index * 3, 62]);
    const points = figures.map(point);
    const limits = chanceLimits(points, 50);
    for (const one of points) {
      const { low, high } = limitsAt(limits!, 62);
      const side = (one.value ?? 0) > high ? 'above' : (one.value ?? 0) < low ? 'below' : null;
      expect(outsideOf(one, limits)).toBe(side);
    }
  });

  test('judge nothing that contradicts itself, is missing, is no share, or has nothing to be held against', () => {
    expect([sides([[31, 30]]), sides([null]), sides([50]), sides([[30, 30]], null)]).toEqual([
      [null],
      [null],
      [null],
      [null],
    ]);
    expect(chanceLimits([], null)).toBeNull();
  });
});
