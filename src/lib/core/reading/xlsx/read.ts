import type { Block, Refusal, SourceDocument } from '../document.ts';
import { hiddenNotice, hiddenSheetsNotice, refuse } from '../messages.ts';
import { findMainPart, readPackage } from '../package/parts.ts';
import { blocksOfSheet } from '../sheet.ts';
import { readSheet } from './cells.ts';
import { readStrings } from './strings.ts';
import { readPictures } from './pictures.ts';
import { readCellStyles } from './styles.ts';
import { readWorkbook } from './workbook.ts';

/** Reads the sheets of a workbook (.xlsx) that are not hidden, one after the other. */
export function readXlsx(bytes: Uint8Array): SourceDocument[] | Refusal {
  return readPackage<SourceDocument[]>(bytes, (archive) => {
    const main = findMainPart(archive, 'xl/workbook.xml');
    const part = archive.open(main);
    if (!part) return refuse('FILE-BROKEN');
    const { sheets, hiddenSheets, since1904 } = readWorkbook(archive, main, part);
    const folder = main.slice(0, main.lastIndexOf('/') + 1);
    const styleOf = readCellStyles(archive.open(`${folder}styles.xml`));
    const strings = readStrings(archive.open(`${folder}sharedStrings.xml`));
    const blocks: Block[] = [];
    const unseen = { rows: 0, columns: 0 };
    for (const name of sheets) {
      const sheet = archive.open(name);
      if (!sheet) continue;
      const { rows, hiddenRows, hiddenColumns } = readSheet(sheet, {
        strings,
        styleOf,
        since1904,
        pictures: readPictures(archive, name),
      });
      unseen.rows += hiddenRows;
      unseen.columns += hiddenColumns;
      const added = blocksOfSheet(rows, blocks.length);
      if (!added) return refuse('FILE-TOO-LARGE');
      blocks.push(...added);
    }
    const notices = [
      ...(unseen.rows > 0 ? [hiddenNotice(unseen.rows, '行')] : []),
      ...(unseen.columns > 0 ? [hiddenNotice(unseen.columns, '列')] : []),
      ...(hiddenSheets > 0 ? [hiddenSheetsNotice(hiddenSheets)] : []),
    ];
    return [notices.length > 0 ? { blocks, notices } : { blocks }];
  });
}
