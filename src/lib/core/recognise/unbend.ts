import { FLAT, type Plane } from './plane.ts';
import { PAPER, type Gray } from './raster.ts';

/** A page so large whose points lie on a picture as `plane` says; what is outside of the picture is paper. */
export function unbend(from: Gray, plane: Plane, { width, height }: { width: number; height: number }): Gray {
  if (plane === FLAT) return from;
  const [a, b, c, d, e, f, g, h, i] = plane;
  const flat = new Uint8Array(width * height).fill(PAPER);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const far = g * x + h * y + i;
      const [fromX, fromY] = [(a * x + b * y + c) / far, (d * x + e * y + f) / far];
      const [left, top] = [Math.floor(fromX), Math.floor(fromY)];
      if (left < 0 || top < 0 || left + 1 >= from.width || top + 1 >= from.height) continue;
      const [rightShare, bottomShare] = [fromX - left, fromY - top];
      const at = top * from.width + left;
      const above = (from.data[at] ?? 0) * (1 - rightShare) + (from.data[at + 1] ?? 0) * rightShare;
      const below =
        (from.data[at + from.width] ?? 0) * (1 - rightShare) + (from.data[at + from.width + 1] ?? 0) * rightShare;
      flat[y * width + x] = above * (1 - bottomShare) + below * bottomShare + 0.5;
    }
  return { width, height, data: flat };
}
