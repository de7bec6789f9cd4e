import { expect, test } from 'vitest';
import { IDENTITY } from '../../../../../src/lib/core/reading/pdf/matrix.ts';
import { addPath, type Rulings } from '../../../../../src/lib/core/reading/pdf/paths.ts';

const [MOVE, LINE, CURVE, QUADRATIC, CLOSE] = [0, 1, 2, 3, 4];
const drawn = (how: 'stroke' | 'fill', ...data: number[]): Rulings => {
  const rulings: Rulings = { across: [], down: [] };
  addPath(data, IDENTITY, how, rulings);
  return rulings;
};
const box = (x: number, y: number, width: number, height: number): number[] => [
  ...[MOVE, x, y, LINE, x + width, y, LINE, x + width, y + height, LINE, x, y + height, CLOSE],
];

test('a stroke along an axis is a line, with both ends in order', () => {
  expect(drawn('stroke', MOVE, 90, 10, LINE, 20, 11, LINE, 21, 70)).toEqual({
    across: [{ at: 10.5, from: 20, to: 90 }],
    down: [{ at: 20.5, from: 11, to: 70 }],
  });
  expect(drawn('stroke', MOVE, 0, 0, LINE, 50, 2)).toEqual({ across: [], down: [] });
});

test('a closed frame has four sides', () => {
  const { across, down } = drawn('stroke', ...box(10, 20, 100, 50));
  expect(across).toEqual([
    { at: 20, from: 10, to: 110 },
    { at: 70, from: 10, to: 110 },
  ]);
  expect(down).toEqual([
    { at: 110, from: 20, to: 70 },
    { at: 10, from: 20, to: 70 },
  ]);
});

test.each([
  ['flat', box(10, 20, 100, 4), { across: [{ at: 22, from: 10, to: 110 }], down: [] }],
  ['narrow', box(10, 20, 4, 100), { across: [], down: [{ at: 12, from: 20, to: 120 }] }],
  ['too thick', box(10, 20, 100, 5), { across: [], down: [] }],
  ['a dot', box(10, 20, 3, 3), { across: [], down: [{ at: 11.5, from: 20, to: 23 }] }],
])('a filled shape that is %s', (_, data, rulings) => expect(drawn('fill', ...data)).toEqual(rulings));

test('a part with a curve draws no table, the next part does', () => {
  const straight = [MOVE, 0, 30, LINE, 50, 30];
  const line = [{ at: 30, from: 0, to: 50 }];
  expect(drawn('stroke', MOVE, 0, 0, LINE, 50, 0, CURVE, 1, 2, 3, 4, 5, 6, ...straight).across).toEqual(line);
  expect(drawn('stroke', MOVE, 0, 0, LINE, 50, 0, QUADRATIC, 1, 2, 3, 4, ...straight).across).toEqual(line);
  expect(drawn('stroke', ...straight, MOVE, 0, 60, LINE, 50, 60, CURVE, 1, 2, 3, 4, 5, 6).across).toEqual(line);
});

test('a step that is none ends the path', () => {
  expect(drawn('stroke', MOVE, 0, 0, LINE, 50, 0, 9, LINE, 50, 50)).toEqual({ across: [], down: [] });
  expect(drawn('stroke', CLOSE)).toEqual({ across: [], down: [] });
});
