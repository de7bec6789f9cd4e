import { openRecogniser } from '../../recognise/index.ts';
import { openPdf } from '../pdf/engine.ts';
import { paintPictures } from '../pdf/paint.ts';
import type { PagePart } from '../pdf/page-parts.ts';
import { listPageParts } from '../pdf/parts.ts';
import { StepCounter } from '../pdf/steps.ts';
import type { LoadAsset, ReadingOptions } from '../reader.ts';
import { markSeen } from './mark-seen.ts';
import { seePage } from './see-page.ts';

/** Sees pages of a PDF that are pictures, given by their places among its parts with their numbers; by place what they show. */
export async function seePdfPages(
  bytes: Uint8Array,
  numbers: ReadonlyMap<number, number>,
  loadAsset: LoadAsset,
  { onStage = () => undefined, readBeside }: ReadingOptions,
): Promise<Map<number, PagePart[]>> {
  const seen = new Map<number, PagePart[]>();
  const opened = await openPdf(bytes, loadAsset, { pictures: true });
  if (typeof opened === 'string') return seen;
  const { pdf, operators, close } = opened;
  try {
    const counter = new StepCounter(operators);
    for (const [place, number] of numbers) {
      const page = await pdf.getPage(number);
      const picture = await paintPictures(page, operators, counter);
      if (!picture) continue;
      if (seen.size === 0) onStage({ at: 'loading' });
      const read = await openRecogniser(loadAsset, readBeside);
      onStage({ at: 'seeing', page: number, pages: pdf.numPages });
      const sight = await seePage(picture, page.getViewport({ scale: 1 }).width, read);
      seen.set(place, markSeen(listPageParts(sight.content, number), sight));
    }
  } finally {
    await close();
  }
  return seen;
}
