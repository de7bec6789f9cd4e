import { describe, expect, it } from 'vitest';
import { shrink } from '../../../../src/lib/core/recognise/shrink.ts';
import { paintPicture } from '../../../support/pictures/draw.ts';

describe('a large picture', () => {
  it('becomes as small as it may be, each pixel the mean of those it stands for', () => {
    const picture = paintPicture(80, 40, [[{ left: 0, top: 0, right: 2, bottom: 4 }, [0, 0, 0]]]);
    const small = shrink(picture, 20);
    expect([small.width, small.height]).toEqual([20, 10]);
    expect([...small.rgba.subarray(0, 8)]).toEqual([127, 127, 127, 255, 255, 255, 255, 255]);
  });

  it('stays as it is where it is small enough', () => {
    const picture = paintPicture(20, 10, []);
    expect(shrink(picture, 20)).toBe(picture);
  });
});
