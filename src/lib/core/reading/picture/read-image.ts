import { openRecogniser } from '../../recognise/index.ts';
import type { Refusal, SourceDocument } from '../document.ts';
import { refuse } from '../messages.ts';
import { blocksOfPages } from '../pdf/blocks.ts';
import { listPageParts } from '../pdf/parts.ts';
import type { PagePart } from '../pdf/page-parts.ts';
import type { ReadBytes, ReadingOptions } from '../reader.ts';
import { openPictures } from './decode.ts';
import { markSeen } from './mark-seen.ts';
import { pageWidth } from './page-width.ts';
import { seePage } from './see-page.ts';

/** A document of more pages is none of these reports. */
const MOST_PAGES = 300;

/**
 * Reads pictures as the pages of one document, in their order; a file may hold several. Refused where the program's own files are
 * not at hand, or where one of them has no pixels or is larger than any page.
 */
export async function readImages(
  files: readonly Uint8Array[],
  { loadAsset, onStage = () => undefined, readBeside }: ReadingOptions,
): Promise<SourceDocument[] | Refusal> {
  if (!loadAsset) return refuse('FORMAT-IMAGE');
  const opened = await Promise.all(files.map(openPictures));
  const count = opened.reduce((sum, file) => sum + file.count, 0);
  if (count === 0) return refuse('IMAGE-UNREADABLE');
  if (count > MOST_PAGES) return refuse('FILE-TOO-LARGE');
  const pages: PagePart[][] = [];
  for (const file of opened)
    for (let at = 0; at < file.count; at += 1) {
      const picture = await file.decode(at);
      if (!picture) return refuse('IMAGE-UNREADABLE');
      if (pages.length === 0) onStage({ at: 'loading' });
      const read = await openRecogniser(loadAsset, readBeside);
      const number = pages.length + 1;
      onStage({ at: 'seeing', page: number, pages: count });
      const sight = await seePage(picture, pageWidth(picture), read);
      pages.push(markSeen(listPageParts(sight.content, number), sight));
    }
  const blocks = blocksOfPages(pages);
  return blocks ? [{ blocks }] : refuse('FILE-TOO-LARGE');
}

/** Reads the file of a picture, or of several, as a document. */
export const readImage: ReadBytes = (bytes, options) => readImages([bytes], options);
