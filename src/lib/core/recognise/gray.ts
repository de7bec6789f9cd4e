import { brightness, PAPER, type Gray, type Picture } from './raster.ts';

/** A picture without its colours. */
export interface Seen {
  /** Red is paper: what stands below a stamp is seen, the stamp is not. */
  plain: Gray;
  /** How much of each pixel is red, 0 for black and paper. */
  red: Uint8Array;
}

/** The edges of a stamp are less red than dark: pictures are kept with half as many points of colour. Pixels to each side. */
const SPREAD = 2;
/** Less red than this is the yellow of old paper, and the noise of a camera. */
const LEAST_RED = 24;
/** What is darker than this under a stamp is print; what is brighter fades to paper so many times as fast. */
const DARK = 100;
const FADE = 0.5;

/** The largest of each pixel and its neighbours, along one axis. */
function spread(values: Uint8Array, width: number, step: number): Uint8Array {
  const wide = new Uint8Array(values.length);
  for (let at = 0; at < values.length; at += 1) {
    let most = 0;
    for (let off = -SPREAD; off <= SPREAD; off += 1) {
      const near = at + off * step;
      const inside = step > 1 || Math.floor(near / width) === Math.floor(at / width);
      const value = inside ? (values[near] ?? 0) : 0;
      if (value > most) most = value;
    }
    wide[at] = most;
  }
  return wide;
}

/**
 * The brightness of each pixel; transparent pixels are paper. Red ink is nearly as bright as paper in the red of its pixels: how
 * much redder than anything else they are makes up for the rest.
 */
export function toGray({ width, height, rgba }: Picture): Seen {
  const data = new Uint8Array(width * height);
  let red: Uint8Array = new Uint8Array(width * height);
  let most = 0;
  for (let pixel = 0, at = 0; pixel < data.length; pixel += 1, at += 4) {
    const [r, g, b] = [rgba[at] ?? 0, rgba[at + 1] ?? 0, rgba[at + 2] ?? 0];
    const cover = (rgba[at + 3] ?? PAPER) / PAPER;
    const redder = r - (g > b ? g : b);
    if (redder > LEAST_RED) red[pixel] = redder;
    if (redder > most) most = redder;
    data[pixel] = PAPER - (PAPER - brightness(r, g, b)) * cover;
  }
  if (most > LEAST_RED) {
    red = spread(spread(red, width, 1), width, width);
    for (let pixel = 0; pixel < data.length; pixel += 1) {
      const redder = red[pixel] ?? 0;
      if (redder === 0) continue;
      const bright = Math.max(data[pixel] ?? 0, rgba[pixel * 4] ?? 0) + redder / 2;
      data[pixel] = Math.min(PAPER, bright + Math.max(0, bright - DARK) * FADE);
    }
  }
  return { plain: { width, height, data }, red };
}
