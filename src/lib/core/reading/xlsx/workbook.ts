import { readRelations } from '../package/parts.ts';
import { TooLarge, type Archive } from '../package/zip.ts';
import { walkXml } from '../package/xml.ts';

/** A report has a few sheets. */
const MOST_SHEETS = 200;

export interface Workbook {
  /** Part names of the sheets that are not hidden, in their order. */
  sheets: string[];
  hiddenSheets: number;
  since1904: boolean;
}

/** What `workbook.xml` says of its sheets. */
export function readWorkbook(archive: Archive, main: string, part: Uint8Array): Workbook {
  const targets = readRelations(archive, main);
  const workbook: Workbook = { sheets: [], hiddenSheets: 0, since1904: false };
  walkXml(part, {
    open(element) {
      if (element.name === 'workbookPr') workbook.since1904 = ['1', 'true'].includes(element.get('date1904') ?? '');
      if (element.name !== 'sheet') return;
      if ((element.get('state') ?? 'visible') !== 'visible') {
        workbook.hiddenSheets += 1;
        return;
      }
      const target = targets.get(element.get('id') ?? '');
      if (target !== undefined && archive.names.includes(target)) workbook.sheets.push(target);
      if (workbook.sheets.length > MOST_SHEETS) throw new TooLarge('sheets');
    },
    close: () => undefined,
  });
  return workbook;
}
