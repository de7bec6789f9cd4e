import type { Picture } from '../../recognise/index.ts';

/** The pictures of one file: one, or the pages of a TIFF in their order. */
export interface Pictures {
  count: number;
  /** Upright as its camera or scanner says; `null` where it has no pixels, or more than any page. */
  decode(at: number): Promise<Picture | null>;
}
