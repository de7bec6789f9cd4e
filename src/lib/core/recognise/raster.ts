/** A picture in colours: red, green, blue and opacity of each pixel, row by row. */
export interface Picture {
  width: number;
  height: number;
  rgba: Uint8Array | Uint8ClampedArray;
}

/** One byte a pixel: 0 is ink, 255 is paper. */
export interface Gray {
  width: number;
  height: number;
  data: Uint8Array;
}

/** 1 where there is ink. */
export interface Ink {
  width: number;
  height: number;
  data: Uint8Array;
}

/** A stretch of a page in pixels, without its right and bottom edge. */
export interface PixelBox {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export const PAPER = 255;

/** How bright a colour is to the eye, from 0 to 255. */
export const brightness = (red: number, green: number, blue: number): number =>
  (77 * red + 150 * green + 29 * blue) >> 8;
