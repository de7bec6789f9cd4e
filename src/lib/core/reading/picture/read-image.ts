import { openRecogniser } from '../../recognise/index.ts';
import type { Refusal, SourceDocument } from '../document.ts';
import { refuse } from '../messages.ts';
import { blocksOfPages } from '../pdf/blocks.ts';
import { listPageParts } from '../pdf/parts.ts';
import type { ReadingOptions } from '../reader.ts';
import { decodePicture } from './decode.ts';
import { markSeen } from './mark-seen.ts';
import { pageWidth } from './page-width.ts';
import { seePage } from './see-page.ts';

/** Reads a picture as one page. Refused where the program's own files are not at hand, or where it is larger than any page. */
export async function readImage(
  bytes: Uint8Array,
  { loadAsset, onStage = () => undefined }: ReadingOptions,
): Promise<SourceDocument[] | Refusal> {
  if (!loadAsset) return refuse('FORMAT-IMAGE');
  const picture = await decodePicture(bytes);
  if (!picture) return refuse('IMAGE-UNREADABLE');
  onStage({ at: 'loading' });
  const read = await openRecogniser(loadAsset);
  onStage({ at: 'seeing', page: 1, pages: 1 });
  const sight = await seePage(picture, pageWidth(picture), read);
  const blocks = blocksOfPages([markSeen(listPageParts(sight.content, 1), sight)]);
  return blocks ? [{ blocks }] : refuse('FILE-TOO-LARGE');
}
