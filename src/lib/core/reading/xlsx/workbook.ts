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

/** The part `../drawings/a.xml` of a folder, by its name in the archive. */
function resolve(folder: string, target: string): string {
  const names = target.startsWith('/') ? [] : folder.split('/').filter((name) => name !== '');
  for (const name of target.split('/'))
    if (name === '..') names.pop();
    else if (name !== '.' && name !== '') names.push(name);
  return names.join('/');
}

/** The parts that a part refers to, by their ids; `folder` is the one it stands in. */
export function readRelations(part: Uint8Array | null, folder: string): Map<string, string> {
  const targets = new Map<string, string>();
  if (part)
    walkXml(part, {
      open(element) {
        const target = element.get('Target') ?? '';
        const id = element.get('Id');
        if (id) targets.set(id, resolve(folder, target));
      },
      close: () => undefined,
    });
  return targets;
}

/** What `workbook.xml` says of its sheets. */
export function readWorkbook(archive: Archive, main: string, part: Uint8Array): Workbook {
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const relations = archive.open(`${folder}_rels/${main.slice(folder.length)}.rels`);
  const targets = readRelations(relations, folder);
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
