import type { Refusal, SourceDocument } from '../document.ts';
import { layFlat, noticesOfFlow } from '../flow.ts';
import { refuse } from '../messages.ts';
import { refusalOf } from '../package/parts.ts';
import { openArchive } from '../package/zip.ts';
import type { ReadingOptions } from '../reader.ts';
import { readContent } from './content.ts';
import { seePictures } from './see-pictures.ts';

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
