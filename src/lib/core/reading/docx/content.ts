import { findMainPart, readRelations } from '../package/parts.ts';
import type { Archive } from '../package/zip.ts';
import { flowOfBody, type BodyFlow } from './body.ts';
import { startNumbering } from './numbering.ts';
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
