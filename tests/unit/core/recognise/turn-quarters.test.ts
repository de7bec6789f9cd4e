import { expect, it } from 'vitest';
import { turnQuarters, type Picture } from '../../../../src/lib/core/recognise/index.ts';

/** Three by two pixels, each named by its red. */
const picture: Picture = {
  width: 3,
  height: 2,
  rgba: Uint8Array.from([1, 2, 3, 4, 5, 6].flatMap((red) => [red, 0, 0, 255])),
};
const rows = ({ width, height, rgba }: Picture) =>
  Array.from({ length: height }, (_, y) => Array.from({ length: width }, (_, x) => rgba[(y * width + x) * 4]));

it('a picture is turned by quarters, clockwise', () => {
  expect(rows(turnQuarters(picture, 0))).toEqual([
    [1, 2, 3],
    [4, 5, 6],
  ]);
  expect(rows(turnQuarters(picture, 1))).toEqual([
    [4, 1],
    [5, 2],
    [6, 3],
  ]);
  expect(rows(turnQuarters(picture, 2))).toEqual([
    [6, 5, 4],
    [3, 2, 1],
  ]);
  expect(rows(turnQuarters(picture, 3))).toEqual([
    [3, 6],
    [2, 5],
    [1, 4],
  ]);
});
