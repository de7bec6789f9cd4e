import type { Refusal, SourceDocument } from '../document.ts';
import { refuse, refuseLimit, signedNotice } from '../messages.ts';
import { openArchive, TooLarge, type Archive } from '../package/zip.ts';
import { UnsafeXml } from '../package/xml.ts';
import { settleGlyphs } from '../pdf/beside.ts';
import { blocksOfPages } from '../pdf/blocks.ts';
import type { Box } from '../pdf/page.ts';
import type { PagePart } from '../pdf/page-parts.ts';
import { listPageParts } from '../pdf/parts.ts';
import type { ReadingOptions } from '../reader.ts';
import { openPage, type OpenedPage } from './pages.ts';
import { readStructure, type OfdDocument } from './structure.ts';

const MOST_PAGES = 300;
/** A page with no more characters of its own is looked at, where a picture covers this share of it. */
const FEWEST_GLYPHS = 60;
const LEAST_SHARE = 0.5;

const areaOf = ([left, top, right, bottom]: Box): number => (right - left) * (bottom - top);

/** What the picture of a page shows; `null` where the page is none. */
async function seePicture(
  archive: Archive,
  { content, pictures }: OpenedPage,
  files: OfdDocument['pictures'],
  count: { page: number; pages: number },
  options: ReadingOptions,
): Promise<PagePart[] | null> {
  const whole = pictures.find(({ box }) => areaOf(box) >= LEAST_SHARE * content.width * content.height);
  const bytes = whole ? archive.open(files.get(whole.id) ?? '') : null;
  if (content.glyphs.length > FEWEST_GLYPHS || !bytes || !options.loadAsset) return null;
  const { seePicturePage } = await import('../picture/see-picture-page.ts');
  return seePicturePage(bytes, content.width, count, options.loadAsset, options);
}

async function readDocument(
  archive: Archive,
  document: OfdDocument,
  options: ReadingOptions,
): Promise<SourceDocument | null> {
  const pages: PagePart[][] = [];
  for (const name of document.pages.slice(0, MOST_PAGES)) {
    const page = openPage(archive, document, name);
    if (!page) continue;
    const { content } = page;
    const count = { page: pages.length + 1, pages: document.pages.length };
    const seen = await seePicture(archive, page, document.pictures, count, options);
    pages.push(seen ?? listPageParts(settleGlyphs(content), count.page));
  }
  const blocks = blocksOfPages(pages);
  return blocks && { blocks, ...(document.signed ? { notices: [signedNotice] } : {}) };
}

/**
 * Reads a document in the national format of fixed layout (GB/T 33190): the characters and lines of its pages as those of a PDF, pages
 * that are pictures by the recogniser. Signatures are named and not verified.
 */
export async function readOfd(bytes: Uint8Array, options: ReadingOptions): Promise<SourceDocument[] | Refusal> {
  const archive = openArchive(bytes);
  if ('code' in archive) return archive;
  try {
    const documents: SourceDocument[] = [];
    for (const document of readStructure(archive)) {
      const read = await readDocument(archive, document, options);
      if (!read) return refuse('FILE-TOO-LARGE');
      documents.push(read);
    }
    return documents.length > 0 ? documents : refuse('FILE-BROKEN');
  } catch (error) {
    if (error instanceof TooLarge) return refuseLimit(error.limit);
    if (error instanceof UnsafeXml) return refuse('FILE-UNSAFE');
    throw error;
  }
}
