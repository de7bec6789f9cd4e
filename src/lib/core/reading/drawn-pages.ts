import { openPictures } from './picture/decode.ts';
import { pageWidth } from './picture/page-width.ts';
import type { Picture } from '../recognise/index.ts';
import type { Box, PageContent } from './pdf/page.ts';
import { openArchive, type Archive } from './package/zip.ts';
import { sniffKind } from './sniff.ts';

/** A page to be drawn: how wide it is in points, its picture, or what was read of it with the pictures that lie on it. */
export type DrawnPage =
  | { kind: 'picture'; width: number; picture: Picture }
  | { kind: 'content'; width: number; content: PageContent; pictures: readonly { box: Box; picture: Picture }[] };

/** The pages of a document by their numbers, which places in it name as well. */
export interface DrawnPages {
  count: number;
  /** A page by its number from 1; `null` where it is not there or has no pixels. */
  open(page: number): Promise<DrawnPage | null>;
}

async function ofPictures(bytes: Uint8Array): Promise<DrawnPages> {
  const { count, decode } = await openPictures(bytes);
  return {
    count,
    async open(page) {
      const picture = await decode(page - 1);
      return picture && { kind: 'picture', width: pageWidth(picture), picture };
    },
  };
}

/** The first picture of some bytes; `null` where they are none that is read. */
async function tryDecode(bytes: Uint8Array | null): Promise<Picture | null> {
  try {
    return bytes && (await (await openPictures(bytes)).decode(0));
  } catch {
    // A picture in a format that is not read is left out of the drawing, as it is left out of what is read.
    return null;
  }
}

async function ofWord(archive: Archive): Promise<DrawnPages> {
  const [{ readContent }, { groupPictures }] = await Promise.all([
    import('./docx/content.ts'),
    import('./docx/pictures.ts'),
  ]);
  const content = readContent(archive);
  const pictures = content ? groupPictures(content.parts).flat() : [];
  return {
    count: pictures.length,
    async open(page) {
      const wanted = pictures[page - 1];
      const picture = wanted && content ? await tryDecode(content.openPicture(wanted.id)) : null;
      return wanted && picture ? { kind: 'picture', width: wanted.width, picture } : null;
    },
  };
}

async function ofOfd(archive: Archive): Promise<DrawnPages> {
  const [{ openPage }, { readStructure }] = await Promise.all([import('./ofd/pages.ts'), import('./ofd/structure.ts')]);
  const [document] = readStructure(archive);
  return {
    count: document?.pages.length ?? 0,
    async open(page) {
      const opened = document ? openPage(archive, document, document.pages[page - 1] ?? '') : null;
      if (!opened || !document) return null;
      const pictures = await Promise.all(
        opened.pictures.map(async ({ id, box }) => ({
          box,
          picture: await tryDecode(archive.open(document.pictures.get(id) ?? '')),
        })),
      );
      const shown = pictures.flatMap(({ box, picture }) => (picture ? [{ box, picture }] : []));
      return { kind: 'content', width: opened.content.width, content: opened.content, pictures: shown };
    },
  };
}

/**
 * Opens a document whose pages no browser draws: pictures of any kind that is read, a Word document by its pictures of pages, OFD.
 * Throws for one that is broken, or of another kind.
 */
export async function openDrawnPages(bytes: Uint8Array): Promise<DrawnPages> {
  const kind = sniffKind(bytes);
  if (kind !== 'docx' && kind !== 'ofd') return ofPictures(bytes);
  const archive = openArchive(bytes);
  if ('code' in archive) throw new Error(archive.code);
  return kind === 'docx' ? ofWord(archive) : ofOfd(archive);
}
