import { describe, expect, it } from 'vitest';
import { toGray } from '../../../../src/lib/core/recognise/gray.ts';
import { paintPicture } from '../../../support/pictures/draw.ts';

const box = (left: number, right: number) => ({ left, right, top: 0, bottom: 9 });

describe('a picture without its colours', () => {
  it('has no stamp, and has what is printed below it', () => {
    const { plain, red } = toGray(
      paintPicture(60, 9, [
        [box(10, 50), [214, 40, 40]],
        [box(28, 32), [40, 12, 12]],
      ]),
    );
    const at = (x: number) => plain.data[4 * 60 + x] ?? 0;
    expect([at(2), at(15), at(45)]).toEqual([255, 255, 255]);
    expect(at(30)).toBe(140);
    expect(red[4 * 60 + 15]).toBe(174);
  });

  it('keeps blue and black print, and takes what is transparent for paper', () => {
    const picture = paintPicture(30, 9, [
      [box(3, 6), [0, 0, 160]],
      [box(12, 15), [0, 0, 0]],
      [box(21, 24), [0, 0, 0]],
    ]);
    for (let y = 0; y < 9; y += 1) for (let x = 21; x < 24; x += 1) picture.rgba[(y * 30 + x) * 4 + 3] = 0;
    const { plain } = toGray(picture);
    expect([4, 13, 22].map((x) => plain.data[4 * 30 + x])).toEqual([18, 0, 255]);
  });
});
