import type { Block } from '../document.ts';
import type { FlowPart, FlowPicture } from '../flow.ts';
import { TooLarge } from '../package/zip.ts';
import { blocksOfPages } from '../pdf/blocks.ts';
import type { PagePart } from '../pdf/page-parts.ts';
import { seePicturePage } from '../picture/see-picture-page.ts';
import type { ReadingOptions } from '../reader.ts';
import { groupPictures } from './pictures.ts';

/** A document with less text of its own, in characters, and without tables is a pile of pages that are pictures. */
const FEWEST_CHARACTERS = 300;

function isPile(flow: readonly FlowPart[]): boolean {
  const characters = flow.reduce((sum, part) => sum + (part.kind === 'line' ? part.text.length : 0), 0);
  return characters < FEWEST_CHARACTERS && flow.every(({ kind }) => kind !== 'table');
}

/**
 * What the pictures of a document show, by the picture: tables, and all else where the document is hardly anything but pictures; a
 * drawing among its words has no table. Pictures that follow one another are pages of one. Their pages are counted over the document.
 * `open` gives the bytes of a picture by its name.
 */
export async function seePictures(
  flow: readonly FlowPart[],
  open: (id: string) => Uint8Array | null,
  options: ReadingOptions,
): Promise<Map<FlowPicture, Block[]>> {
  const seen = new Map<FlowPicture, Block[]>();
  const { loadAsset } = options;
  if (!loadAsset) return seen;
  const tablesOnly = !isPile(flow);
  const groups = groupPictures(flow);
  const count = groups.flat().length;
  let page = 0;
  for (const group of groups) {
    const pages: PagePart[][] = [];
    for (const { id, width } of group) {
      page += 1;
      const bytes = open(id);
      const parts = bytes ? await trySee(bytes, width, { page, pages: count, tablesOnly }, loadAsset, options) : null;
      if (parts) pages.push(parts);
    }
    const blocks = blocksOfPages(pages);
    if (!blocks) throw new TooLarge();
    const [first] = group;
    if (first) seen.set(first, blocks);
  }
  return seen;
}

async function trySee(...args: Parameters<typeof seePicturePage>): Promise<PagePart[] | null> {
  try {
    return await seePicturePage(...args);
  } catch {
    // A picture in a format that is not read, or a broken one, shows nothing; the words around it are read all the same.
    return null;
  }
}
