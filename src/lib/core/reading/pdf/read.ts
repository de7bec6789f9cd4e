import type { Refusal, SourceDocument } from '../document.ts';
import { refuse, refuseLimit } from '../messages.ts';
import type { ReadingOptions } from '../reader.ts';
import { moveBlocks } from '../move-blocks.ts';
import { blocksOfPages } from './blocks.ts';
import { areTwoReports, splitPage, type Halves } from './columns.ts';
import { readPageContent } from './drawing.ts';
import { openPdf, type OpenedPdf } from './engine.ts';
import { TooLarge } from '../package/zip.ts';
import type { PageContent } from './page.ts';
import { StepCounter } from './steps.ts';
import type { PagePart } from './page-parts.ts';
import { listPageParts } from './parts.ts';

const MOST_PAGES = 300;
/** A report has thousands of characters; a few are the stamp on a scan. */
const FEWEST_GLYPHS = 60;

/** What was read of the pages: those that are pictures have no parts yet. */
interface PagesRead {
  pages: PagePart[][];
  /** What stands in the right column of two reports side by side comes after all that stands in the left. */
  beside: PagePart[][];
  /** Numbers of the pages that have hardly any text and may be pictures, by their place in `pages`. */
  bare: Map<number, number>;
  shown: number;
  hidden: number;
}

/** A page with few characters of its own: its number, a signature over a scan; guesses of other software do not count. */
const isBare = ({ glyphs, hidden }: PageContent): boolean => glyphs.length <= FEWEST_GLYPHS || hidden > glyphs.length;

async function readPages(opened: Exclude<OpenedPdf, string>): Promise<PagesRead> {
  const { pdf, operators } = opened;
  const read: PagesRead = { pages: [], beside: [], bare: new Map(), shown: 0, hidden: 0 };
  let mode: 'one' | 'sheets' | 'reports' = 'one';
  const counter = new StepCounter(operators);
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const content = await readPageContent(await pdf.getPage(number), operators, counter);
    read.shown += content.glyphs.length;
    read.hidden += content.hidden;
    if (isBare(content)) read.bare.set(read.pages.length, number);
    const halves: Halves | null = number === 1 || mode !== 'one' ? splitPage(content) : null;
    if (number === 1 && halves) mode = areTwoReports(halves) ? 'reports' : 'sheets';
    read.pages.push(listPageParts(halves?.left ?? content, number));
    if (halves) (mode === 'reports' ? read.beside : read.pages).push(listPageParts(halves.right, number));
  }
  return read;
}

const NONE_SEEN: ReadonlyMap<number, PagePart[]> = new Map();

/** What the pictures of pages show; the recogniser comes with the first of them. */
async function seePages(
  bytes: Uint8Array,
  bare: ReadonlyMap<number, number>,
  options: ReadingOptions,
): Promise<ReadonlyMap<number, PagePart[]>> {
  if (!options.loadAsset) return NONE_SEEN;
  const { seePdfPages } = await import('../picture/see-pdf.ts');
  return seePdfPages(bytes, bare, options.loadAsset, options);
}

/**
 * Reads a PDF by the characters and ruling lines of its pages. Pages that are pictures are looked at by the recogniser, also where
 * other software has laid its guesses behind them; one without text and without pictures of pages is refused.
 */
export async function readPdf(bytes: Uint8Array, options: ReadingOptions): Promise<SourceDocument[] | Refusal> {
  const opened = await openPdf(bytes, options.loadAsset);
  if (opened === 'encrypted') return refuse('FILE-ENCRYPTED');
  if (opened === 'broken') return refuse('FILE-BROKEN');
  try {
    if (opened.pdf.numPages > MOST_PAGES) return refuse('FILE-TOO-LARGE');
    const { pages, beside, bare, shown, hidden } = await readPages(opened);
    const seen = bare.size > 0 ? await seePages(bytes, bare, options) : NONE_SEEN;
    if (seen.size === 0 && (shown < FEWEST_GLYPHS || hidden > shown)) return refuse('PDF-SCANNED');
    for (const [place, parts] of seen) pages[place] = parts;
    const blocks = blocksOfPages(pages);
    const others = beside.length > 0 ? blocksOfPages(beside) : [];
    if (!blocks || !others) return refuse('FILE-TOO-LARGE');
    return [{ blocks: [...blocks, ...moveBlocks(others, blocks.length)] }];
  } catch (error) {
    if (error instanceof TooLarge) return refuseLimit(error.limit);
    throw error;
  } finally {
    await opened.close();
  }
}
