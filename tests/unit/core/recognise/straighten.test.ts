import { describe, expect, it } from 'vitest';
import { findInk } from '../../../../src/lib/core/recognise/find-ink.ts';
import { FLAT, movePoint, planeOnto, type Corners } from '../../../../src/lib/core/recognise/plane.ts';
import { findRulings } from '../../../../src/lib/core/recognise/rulings.ts';
import { straighten } from '../../../../src/lib/core/recognise/straighten.ts';
import { unbend } from '../../../../src/lib/core/recognise/unbend.ts';
import { Paper, table, turnedTable } from '../../../support/pictures/draw.ts';

const straightened = (gray: typeof table): typeof table => unbend(gray, straighten(findInk(gray)), gray);
const rulingsOf = (gray: typeof table) => findRulings(findInk(gray), 2);
/** How far apart neighbouring lines are, in pixels. */
const steps = (lines: readonly { at: number }[]): number[] =>
  lines.slice(1).map(({ at }, index) => at - (lines[index]?.at ?? 0));

describe('a page whose lines are not level', () => {
  it('has them level again where it lay askew, as far apart as they were', () => {
    const { across, down } = rulingsOf(straightened(turnedTable(2)));
    expect(across).toHaveLength(7);
    expect(down).toHaveLength(10);
    for (const step of [...steps(across), ...steps(down)]) expect(Math.abs(step - 60)).toBeLessThan(1);
  });

  it.each<[string, Corners]>([
    [
      'from above',
      [
        { x: 30, y: 20 },
        { x: 660, y: 8 },
        { x: 690, y: 490 },
        { x: 6, y: 470 },
      ],
    ],
    [
      'from the left',
      [
        { x: 10, y: 10 },
        { x: 670, y: 45 },
        { x: 680, y: 455 },
        { x: 5, y: 495 },
      ],
    ],
    [
      'from below and askew',
      [
        { x: 8, y: 30 },
        { x: 695, y: 5 },
        { x: 650, y: 480 },
        { x: 40, y: 490 },
      ],
    ],
  ])('has all its lines again where it was seen %s', (_, corners) => {
    const size = { width: 700, height: 500 };
    // The table as it is seen: each point of the photograph lies inside the sheet where the corners say.
    const seen = unbend(table, planeOnto(corners, size), size);
    const { across, down } = rulingsOf(straightened(seen));
    expect([across.length, down.length]).toEqual([7, 10]);
    for (const lines of [steps(across), steps(down)]) expect(Math.max(...lines) - Math.min(...lines)).toBeLessThan(2);
    expect(Math.max(...steps(rulingsOf(seen).down)) - Math.min(...steps(rulingsOf(seen).down))).toBeGreaterThan(2);
  });

  it('stays as it is where they are, and where nothing stands on it', () => {
    expect(straighten(findInk(table))).toBe(FLAT);
    expect(straighten(findInk(new Paper(100, 100).gray))).toBe(FLAT);
  });
});

it('a sheet lies on its picture with its corners where they were said to be', () => {
  const corners: Corners = [
    { x: 30, y: 20 },
    { x: 660, y: 8 },
    { x: 690, y: 490 },
    { x: 6, y: 470 },
  ];
  const plane = planeOnto(corners, { width: 210, height: 297 });
  const moved = [
    [0, 0],
    [210, 0],
    [210, 297],
    [0, 297],
  ].map(([x = 0, y = 0]) => movePoint(plane, { x, y }));
  for (const [index, { x, y }] of corners.entries()) {
    expect(moved[index]?.x).toBeCloseTo(x, 6);
    expect(moved[index]?.y).toBeCloseTo(y, 6);
  }
});
