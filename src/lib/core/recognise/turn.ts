import { PAPER, type Gray } from './raster.ts';

/** The page turned back by so many degrees round its middle; what was outside of it is paper. */
export function turnBack({ width, height, data }: Gray, degrees: number): Gray {
  if (degrees === 0) return { width, height, data };
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  const [middleX, middleY] = [(width - 1) / 2, (height - 1) / 2];
  const turned = new Uint8Array(width * height).fill(PAPER);
  for (let y = 0; y < height; y += 1) {
    let fromX = middleX + cos * (0 - middleX) - sin * (y - middleY);
    let fromY = middleY + sin * (0 - middleX) + cos * (y - middleY);
    for (let x = 0; x < width; x += 1, fromX += cos, fromY += sin) {
      const [left, top] = [Math.floor(fromX), Math.floor(fromY)];
      if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) continue;
      const [rightShare, bottomShare] = [fromX - left, fromY - top];
      const at = top * width + left;
      const above = (data[at] ?? 0) * (1 - rightShare) + (data[at + 1] ?? 0) * rightShare;
      const below = (data[at + width] ?? 0) * (1 - rightShare) + (data[at + width + 1] ?? 0) * rightShare;
      turned[y * width + x] = above * (1 - bottomShare) + below * bottomShare + 0.5;
    }
  }
  return { width, height, data: turned };
}
