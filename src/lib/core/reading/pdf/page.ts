/** A character as it stands on its page: box in points from the page's top left, baseline, size; upright pages only. */
export interface Glyph {
  text: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
  baseline: number;
  size: number;
  /** As the library writes it, where it is not black; empty for a pattern. */
  color?: string;
  /** Struck out, or not to be seen; most characters are neither. */
  manner?: 'struck' | 'hidden';
  /** How sure a recogniser is of it, from 0 to 1; only where it was read from a picture. */
  sure?: number;
}

export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** A straight line along one axis: at `at`, from `from` to `to`. */
export interface Segment {
  at: number;
  from: number;
  to: number;
}

/** What one page shows. */
export interface PageContent {
  glyphs: Glyph[];
  /** Lines from left to right, by height. */
  across: Segment[];
  /** Lines from top to bottom, by distance from the left. */
  down: Segment[];
  /** Characters that are there but not shown, as recognition software adds them to pictures. */
  hidden: number;
  /** What is painted behind text, in colours other than white, pictures too. */
  grounds: Box[];
  pictures: Box[];
  /** What is painted over text: boxes, each with how many characters were there before it. */
  covers: { box: Box; before: number }[];
  width: number;
  height: number;
}

/** A page so large, in points, that shows nothing yet. */
export const emptyPage = (width: number, height: number): PageContent => ({
  glyphs: [],
  across: [],
  down: [],
  hidden: 0,
  grounds: [],
  pictures: [],
  covers: [],
  width,
  height,
});
