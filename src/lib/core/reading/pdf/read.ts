import type { Refusal, SourceDocument } from '../document.ts';
import { refuse, refuseLimit } from '../messages.ts';
import type { ReadingOptions } from '../reader.ts';
import { moveBlocks } from '../move-blocks.ts';
import { blocksOfPages } from './blocks.ts';
import { areTwoReports, splitPage, type Halves } from './columns.ts';
import { readPageContent } from './drawing.ts';
import { openPdf } from './engine.ts';
import { TooLarge } from '../package/zip.ts';
import { StepCounter } from './steps.ts';
import type { PagePart } from './page-parts.ts';
import { listPageParts } from './parts.ts';

const MOST_PAGES = 300;
/** A report has thousands of characters; a few are the stamp on a scan. */
const FEWEST_GLYPHS = 60;

/**
 * Reads a PDF by the characters and ruling lines of its pages. One without text of its own is a scan or a picture: it is
 * refused, also where recognition software has laid its guesses behind the picture.
 */
export async function readPdf(bytes: Uint8Array, { loadAsset }: ReadingOptions): Promise<SourceDocument[] | Refusal> {
  const opened = await openPdf(bytes, loadAsset);
  if (opened === 'encrypted') return refuse('FILE-ENCRYPTED');
  if (opened === 'broken') return refuse('FILE-BROKEN');
  const { pdf, operators, close } = opened;
  try {
    if (pdf.numPages > MOST_PAGES) return refuse('FILE-TOO-LARGE');
    // What stands in the right column of two reports side by side comes after all that stands in the left.
    const [pages, beside]: [PagePart[][], PagePart[][]] = [[], []];
    let mode: 'one' | 'sheets' | 'reports' = 'one';
    const counter = new StepCounter(operators);
    let [shown, hidden] = [0, 0];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const content = await readPageContent(await pdf.getPage(number), operators, counter);
      shown += content.glyphs.length;
      hidden += content.hidden;
      const halves: Halves | null = number === 1 || mode !== 'one' ? splitPage(content) : null;
      if (number === 1 && halves) mode = areTwoReports(halves) ? 'reports' : 'sheets';
      pages.push(listPageParts(halves?.left ?? content, number));
      if (halves) (mode === 'reports' ? beside : pages).push(listPageParts(halves.right, number));
    }
    if (shown < FEWEST_GLYPHS || hidden > shown) return refuse('PDF-SCANNED');
    const blocks = blocksOfPages(pages);
    const others = beside.length > 0 ? blocksOfPages(beside) : [];
    if (!blocks || !others) return refuse('FILE-TOO-LARGE');
    return [{ blocks: [...blocks, ...moveBlocks(others, blocks.length)] }];
  } catch (error) {
    if (error instanceof TooLarge) return refuseLimit(error.limit);
    throw error;
  } finally {
    await close();
  }
}
