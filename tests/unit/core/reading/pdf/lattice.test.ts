import { describe, expect, test } from 'vitest';
import { findLattices } from '../../../../../src/lib/core/reading/pdf/lattice.ts';
import type { PageContent, Segment } from '../../../../../src/lib/core/reading/pdf/page.ts';

const line = (at: number, from: number, to: number): Segment => ({ at, from, to });
const page = (across: Segment[], down: Segment[]): PageContent => ({
  glyphs: [],
  across,
  down,
  hidden: 0,
  grounds: [],
  covers: [],
  pictures: [],
  width: 600,
  height: 800,
});
/** Lines of a full grid with walls and floors at these places. */
const grid = (xs: number[], ys: number[]): PageContent =>
  page(
    ys.map((y) => line(y, Math.min(...xs), Math.max(...xs))),
    xs.map((x) => line(x, Math.min(...ys), Math.max(...ys))),
  );

test('a grid has a cell for each of its squares', () => {
  expect(findLattices(grid([0, 100, 200], [50, 80, 110]))).toEqual([
    {
      xs: [0, 100, 200],
      ys: [50, 80, 110],
      cells: [
        [1, 2],
        [3, 4],
      ],
    },
  ]);
});

describe('squares without a line between them are one cell', () => {
  const [xs, ys] = [
    [0, 100, 200],
    [0, 40, 80],
  ];
  const whole = grid(xs, ys);
  const cells = (across: Segment[], down: Segment[]) => findLattices(page(across, down))[0]?.cells;

  test('across', () =>
    expect(cells(whole.across, [line(0, 0, 80), line(100, 40, 80), line(200, 0, 80)])).toEqual([
      [1, 1],
      [2, 3],
    ]));
  test('downward', () =>
    expect(cells([line(0, 0, 200), line(40, 100, 200), line(80, 0, 200)], whole.down)).toEqual([
      [1, 2],
      [1, 3],
    ]));
  test('and two that turn out to be one are', () =>
    expect(
      cells(
        [line(0, 0, 300), line(80, 0, 300), line(40, 200, 300)],
        [line(0, 0, 80), line(100, 0, 40), line(200, 0, 80), line(300, 0, 80)],
      ),
    ).toEqual([
      [2, 2, 3],
      [2, 2, 4],
    ]));
  test.each([
    [
      59,
      [
        [1, 1],
        [2, 3],
      ],
    ],
    [
      61,
      [
        [1, 2],
        [3, 4],
      ],
    ],
  ])('a wall over %i hundredths of the height', (share, expected) =>
    expect(cells(whole.across, [line(0, 0, 80), line(100, 40 - 0.4 * share, 80), line(200, 0, 80)])).toEqual(expected),
  );
});

test('open sides are closed where the lines end', () => {
  const [found] = findLattices(
    page([line(0, 0, 300), line(40, 0, 300), line(80, 0, 300)], [line(100, 0, 80), line(200, 0, 80)]),
  );
  expect(found?.xs).toEqual([0, 100, 200, 300]);
  const [open] = findLattices(page([line(40, 0, 200)], [line(0, 0, 80), line(100, 0, 80), line(200, 0, 80)]));
  expect(open?.ys).toEqual([0, 40, 80]);
});

test('tables apart are two, from the top; a frame of one cell and lines that meet nothing are none', () => {
  const [low, high] = [grid([0, 50, 100], [300, 340]), grid([0, 60, 100], [100, 140])];
  const both = page([...low.across, ...high.across], [...low.down, ...high.down]);
  expect(findLattices(both).map(({ ys }) => ys)).toEqual([
    [100, 140],
    [300, 340],
  ]);
  expect(findLattices(grid([0, 100], [0, 40]))).toEqual([]);
  expect(findLattices(page([line(0, 0, 100)], [line(50, 200, 300)]))).toEqual([]);
  expect(findLattices(page([line(0, 0, 100)], []))).toEqual([]);
});

test('lines within three points touch', () => {
  const at = (gap: number) =>
    findLattices(page([line(0, 0, 200), line(40, 0, 200)], [line(0, 0, 40), line(100, 0, 40), line(200 + gap, 0, 40)]));
  expect(at(3)[0]?.xs).toEqual([0, 100, 203]);
  expect(at(4)[0]?.xs).toEqual([0, 100, 200]);
});

test('a page of more than 3000 lines is no table', () => {
  const many = (count: number) =>
    grid(
      [0, 50, 100],
      Array.from({ length: count }, (_, index) => index * 10),
    );
  expect(findLattices(many(2997))).toHaveLength(1);
  expect(findLattices(many(2998))).toEqual([]);
});

test('a wall as high as the table belongs to it, though the cell beside it fills the page and has no line across', () => {
  const { across, down } = grid([100, 150, 200], [50, 80, 110]);
  expect(findLattices(page(across, [line(20, 50, 110), ...down]))).toEqual([
    {
      xs: [20, 100, 150, 200],
      ys: [50, 80, 110],
      cells: [
        [1, 2, 3],
        [1, 4, 5],
      ],
    },
  ]);
  // A line of another height is no wall of it.
  expect(findLattices(page(across, [line(20, 0, 110), ...down]))[0]?.xs).toEqual([100, 150, 200]);
});
