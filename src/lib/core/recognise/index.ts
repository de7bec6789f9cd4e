export type { SeenCharacter } from './decode.ts';
export { openRecogniser, RECOGNISER_FILES } from './engine.ts';
export { extendRulings } from './extend-rulings.ts';
export { findInk } from './find-ink.ts';
export { findSheet } from './find-sheet.ts';
export { toGray } from './gray.ts';
export {
  beforeTurns,
  chain,
  enlarge,
  FLAT,
  isBent,
  moveCorners,
  movePoint,
  planeOnto,
  type Corners,
  type Plane,
} from './plane.ts';
export { PAPER, type Gray, type Ink, type Picture, type PixelBox } from './raster.ts';
export { eraseRulings, findRulings, keepCrossing, type Ruling } from './rulings.ts';
export { shrink } from './shrink.ts';
export { cutSlice, type ReadSlices, type Slice } from './slice.ts';
export { findTextLines, usualSize } from './text-lines.ts';
export { straighten, straightenRulings } from './straighten.ts';
export { turnQuarters, type Turns } from './turn-quarters.ts';
export { unbend } from './unbend.ts';
