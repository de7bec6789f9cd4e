import type { Picture } from './raster.ts';

/**
 * The picture with at most so many pixels along its longer side, each the mean of those it stands for: more of them take time and
 * tell nothing more. A smaller one stays as it is.
 */
export function shrink(picture: Picture, longest: number): Picture {
  const scale = Math.max(picture.width, picture.height) / longest;
  if (scale <= 1) return picture;
  const [width, height] = [Math.round(picture.width / scale), Math.round(picture.height / scale)];
  const rgba = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y += 1) {
    const [top, bottom] = [Math.floor(y * scale), Math.min(picture.height, Math.ceil((y + 1) * scale))];
    for (let x = 0; x < width; x += 1) {
      const [left, right] = [Math.floor(x * scale), Math.min(picture.width, Math.ceil((x + 1) * scale))];
      let [red, green, blue, cover] = [0, 0, 0, 0];
      for (let row = top; row < bottom; row += 1)
        for (let at = (row * picture.width + left) * 4; at < (row * picture.width + right) * 4; at += 4) {
          red += picture.rgba[at] ?? 0;
          green += picture.rgba[at + 1] ?? 0;
          blue += picture.rgba[at + 2] ?? 0;
          cover += picture.rgba[at + 3] ?? 0;
        }
      const count = Math.max(1, (bottom - top) * (right - left));
      rgba.set([red / count, green / count, blue / count, cover / count], (y * width + x) * 4);
    }
  }
  return { width, height, rgba };
}
