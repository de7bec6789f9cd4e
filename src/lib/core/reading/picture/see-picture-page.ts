import { openRecogniser } from '../../recognise/index.ts';
import type { PagePart } from '../pdf/page-parts.ts';
import { listPageParts } from '../pdf/parts.ts';
import type { LoadAsset, ReadingOptions } from '../reader.ts';
import { decodePicture } from './decode.ts';
import { markSeen } from './mark-seen.ts';
import { seePage, showsTable } from './see-page.ts';

/**
 * Sees the picture of a page so wide, in points, of so many pages; `null` where its bytes are no picture that is read, or where only
 * one with a table is asked for and it shows none.
 */
export async function seePicturePage(
  bytes: Uint8Array,
  width: number,
  { page, pages, tablesOnly = false }: { page: number; pages: number; tablesOnly?: boolean },
  loadAsset: LoadAsset,
  { onStage = () => undefined, readBeside }: ReadingOptions,
): Promise<PagePart[] | null> {
  const picture = await decodePicture(bytes);
  if (!picture || (tablesOnly && !showsTable(picture, width))) return null;
  onStage({ at: 'loading' });
  const read = await openRecogniser(loadAsset, readBeside);
  onStage({ at: 'seeing', page, pages });
  const sight = await seePage(picture, width, read);
  return markSeen(listPageParts(sight.content, page), sight);
}
