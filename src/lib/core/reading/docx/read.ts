import type { Refusal, SourceDocument } from '../document.ts';
import { layFlat, noticesOfFlow } from '../flow.ts';
import { refuse } from '../messages.ts';
import { findMainPart, readRelations, refusalOf } from '../package/parts.ts';
import { openArchive, type Archive } from '../package/zip.ts';
import type { ReadingOptions } from '../reader.ts';
import { flowOfBody, type BodyFlow } from './body.ts';
import { startNumbering } from './numbering.ts';
import { seePictures } from './see-pictures.ts';
import { startStyles } from './styles.ts';

/** What a document shows, and the bytes of its pictures by the names under which it refers to them. */
export interface DocxContent extends BodyFlow {
  openPicture(id: string): Uint8Array | null;
}

/** Takes a document out of its package; `null` where its body is not there. Throws for one that is broken. */
export function readContent(archive: Archive): DocxContent | null {
  const main = findMainPart(archive, 'word/document.xml');
  const body = archive.open(main);
  if (!body) return null;
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const styleOf = startStyles(archive.open(`${folder}styles.xml`));
  const numberOf = startNumbering(archive.open(`${folder}numbering.xml`));
  const targets = readRelations(archive, main);
  return {
    ...flowOfBody(body, styleOf, numberOf),
    openPicture: (id) => archive.open(targets.get(id) ?? ''),
  };
}

/**
 * Reads a Word or WPS document (.docx): its body with all changes accepted, without headers, footers and comments; tables that are
 * pictures by the recogniser.
 */
export async function readDocx(bytes: Uint8Array, options: ReadingOptions = {}): Promise<SourceDocument[] | Refusal> {
  const archive = openArchive(bytes);
  if ('code' in archive) return archive;
  try {
    const content = readContent(archive);
    if (!content) return refuse('FILE-BROKEN');
    const { parts, hiddenRows } = content;
    const blocks = layFlat(parts, await seePictures(parts, content.openPicture, options));
    return blocks ? [{ blocks, ...noticesOfFlow(parts, hiddenRows) }] : refuse('FILE-TOO-LARGE');
  } catch (error) {
    return refusalOf(error);
  }
}
