import type { Refusal, SourceDocument } from '../document.ts';
import { layFlat, noticesOfFlow } from '../flow.ts';
import { refuse } from '../messages.ts';
import { findMainPart, readPackage } from '../package/parts.ts';
import { flowOfBody } from './body.ts';
import { startNumbering } from './numbering.ts';
import { startStyles } from './styles.ts';

/** Reads a Word or WPS document (.docx): its body with all changes accepted, without headers, footers and comments. */
export function readDocx(bytes: Uint8Array): SourceDocument[] | Refusal {
  return readPackage<SourceDocument[]>(bytes, (archive) => {
    const main = findMainPart(archive, 'word/document.xml');
    const body = archive.open(main);
    if (!body) return refuse('FILE-BROKEN');
    const folder = main.slice(0, main.lastIndexOf('/') + 1);
    const styleOf = startStyles(archive.open(`${folder}styles.xml`));
    const numberOf = startNumbering(archive.open(`${folder}numbering.xml`));
    const { parts, hiddenRows } = flowOfBody(body, styleOf, numberOf);
    const blocks = layFlat(parts);
    return blocks ? [{ blocks, ...noticesOfFlow(parts, hiddenRows) }] : refuse('FILE-TOO-LARGE');
  });
}
