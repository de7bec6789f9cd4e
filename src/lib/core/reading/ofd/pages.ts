import type { Archive } from '../package/zip.ts';
import { emptyPage, type Box, type PageContent } from '../pdf/page.ts';
import { readContent, type OfdPage } from './content.ts';
import type { OfdDocument } from './structure.ts';

const POINTS = 72 / 25.4;
const A4: Box = [0, 0, 210, 297];

/** What a page shows, with the pages that it is printed over. */
export interface OpenedPage {
  content: PageContent;
  /** Its own pictures: their numbers and where they lie, in points. */
  pictures: OfdPage['pictures'];
}

/** Opens a page by the name of its part; `null` where that is not there. */
export function openPage(archive: Archive, document: OfdDocument, name: string): OpenedPage | null {
  const part = archive.open(name);
  if (!part) return null;
  const content = emptyPage(0, 0);
  const page = readContent(part, content);
  for (const id of page.templates) {
    const template = archive.open(document.templates.get(id) ?? '');
    if (template) readContent(template, content);
  }
  const [left, top, right, bottom] = page.sheet ?? document.sheet ?? A4;
  [content.width, content.height] = [(right - left) * POINTS, (bottom - top) * POINTS];
  return { content, pictures: page.pictures };
}
