import { openRecogniser } from '../../recognise/index.ts';
import type { Refusal, SourceDocument } from '../document.ts';
import { refuse } from '../messages.ts';
import { blocksOfPages } from '../pdf/blocks.ts';
import { listPageParts } from '../pdf/parts.ts';
import type { PagePart } from '../pdf/page-parts.ts';
import type { ReadBytes, ReadingOptions } from '../reader.ts';
import { decodePicture } from './decode.ts';
import { markSeen } from './mark-seen.ts';
import { pageWidth } from './page-width.ts';
import { seePage } from './see-page.ts';

/**
 * Reads pictures as the pages of one document, in their order. Refused where the program's own files are not at hand, or where one
 * of them has no pixels or is larger than any page.
 */
export async function readImages(
  files: readonly Uint8Array[],
  { loadAsset, onStage = () => undefined }: ReadingOptions,
): Promise<SourceDocument[] | Refusal> {
  if (!loadAsset) return refuse('FORMAT-IMAGE');
  const pages: PagePart[][] = [];
  for (const bytes of files) {
    const picture = await decodePicture(bytes);
    if (!picture) return refuse('IMAGE-UNREADABLE');
    if (pages.length === 0) onStage({ at: 'loading' });
    const read = await openRecogniser(loadAsset);
    const number = pages.length + 1;
    onStage({ at: 'seeing', page: number, pages: files.length });
    const sight = await seePage(picture, pageWidth(picture), read);
    pages.push(markSeen(listPageParts(sight.content, number), sight));
  }
  const blocks = blocksOfPages(pages);
  return blocks ? [{ blocks }] : refuse('FILE-TOO-LARGE');
}

/** Reads a picture as a document of one page. */
export const readImage: ReadBytes = (bytes, options) => readImages([bytes], options);
