import { expect, test } from 'vitest';
import type { PageContent } from '../../../../../src/lib/core/reading/pdf/page.ts';
import { turnPage, type Turns } from '../../../../../src/lib/core/reading/pdf/upright.ts';

const PAGE: PageContent = {
  glyphs: [{ text: '年', left: 10, top: 20, right: 22, bottom: 30, baseline: 28, size: 10 }],
  across: [{ at: 40, from: 5, to: 95 }],
  down: [{ at: 60, from: 15, to: 185 }],
  hidden: 2,
  grounds: [[10, 20, 30, 40]],
  covers: [{ box: [10, 20, 30, 40], before: 1 }],
  pictures: [],
  width: 100,
  height: 200,
};

test.each<[Turns, number[], [number, number], object[], object[], number[]]>([
  [
    1,
    [170, 180, 10, 22],
    [200, 100],
    [{ at: 60, from: 15, to: 185 }],
    [{ at: 160, from: 5, to: 95 }],
    [160, 10, 180, 30],
  ],
  [
    2,
    [78, 90, 170, 180],
    [100, 200],
    [{ at: 160, from: 5, to: 95 }],
    [{ at: 40, from: 15, to: 185 }],
    [70, 160, 90, 180],
  ],
  [3, [20, 30, 78, 90], [200, 100], [{ at: 40, from: 15, to: 185 }], [{ at: 40, from: 5, to: 95 }], [20, 70, 40, 90]],
])('a page turned by %i quarters', (turns, [left, right, top, bottom], [width, height], across, down, ground) => {
  const turned = turnPage(PAGE, turns);
  expect(turned).toEqual({
    glyphs: [{ text: '年', left, right, top, bottom, baseline: (bottom ?? 0) - 1.5, size: 10 }],
    across,
    down,
    hidden: 2,
    grounds: [ground],
    covers: [{ box: ground, before: 1 }],
    pictures: [],
    width,
    height,
  });
});

test('a page that stands upright stays as it is', () => expect(turnPage(PAGE, 0)).toBe(PAGE));
