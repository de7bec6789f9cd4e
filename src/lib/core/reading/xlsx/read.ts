import type { Block, Refusal, SourceDocument } from '../document.ts';
import { refuse } from '../messages.ts';
import { findMainPart, readPackage } from '../package/parts.ts';
import { blocksOfSheet } from '../sheet.ts';
import { readSheet } from './cells.ts';
import { readDisplays } from './formats.ts';
import { readStrings } from './strings.ts';
import { readWorkbook } from './workbook.ts';

/** Reads the sheets of a workbook (.xlsx) that are not hidden, one after the other. */
export function readXlsx(bytes: Uint8Array): SourceDocument[] | Refusal {
  return readPackage<SourceDocument[]>(bytes, (archive) => {
    const main = findMainPart(archive, 'xl/workbook.xml');
    const part = archive.open(main);
    if (!part) return refuse('FILE-BROKEN');
    const { sheets, since1904 } = readWorkbook(archive, main, part);
    const folder = main.slice(0, main.lastIndexOf('/') + 1);
    const displayOf = readDisplays(archive.open(`${folder}styles.xml`));
    const strings = readStrings(archive.open(`${folder}sharedStrings.xml`));
    const blocks: Block[] = [];
    for (const name of sheets) {
      const sheet = archive.open(name);
      const rows = sheet ? readSheet(sheet, { strings, displayOf, since1904 }) : [];
      const added = blocksOfSheet(rows, blocks.length);
      if (!added) return refuse('FILE-TOO-LARGE');
      blocks.push(...added);
    }
    return [{ blocks }];
  });
}
