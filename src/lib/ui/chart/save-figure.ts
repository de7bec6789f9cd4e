import type { Labels } from '../../labels/index.ts';
import { notesSheet, twinToRows, type FigureView } from '../../views/index.ts';
import type { Marking } from '../state/marking.ts';
import type { FileKind } from './DownloadMenu.svelte';
import { savePng, saveSvg } from './picture.ts';
import { saveCsv, saveFile } from './save.ts';

/** Characters that the width of a column of a sheet is worth. */
const WIDTH = { label: 14, notes: 90 } as const;

/** A figure as a workbook: its table as shown, and a sheet that says what it is, how it is worked out and where it comes from. */
async function saveXlsx(name: string, view: FigureView<unknown>, marking: Marking, t: Labels): Promise<void> {
  const { writeSheets } = await import('../../office/index.ts');
  const [head = [], ...rows] = marking.rows(twinToRows(view.twin, t));
  const { sheet } = t.method;
  const blob = await writeSheets([
    { name: sheet.data, columns: head.map((title) => ({ title: String(title), width: WIDTH.label })), rows },
    {
      name: sheet.notes,
      columns: [
        { title: sheet.item, width: WIDTH.label },
        { title: sheet.content, width: WIDTH.notes },
      ],
      rows: notesSheet(view, { source: marking.source(), address: location.href }, t),
    },
  ]);
  saveFile(name, blob);
}

/** Saves a figure: its table, or its drawing with the words around it. Without a drawing there is no picture to save. */
export async function saveFigure(
  kind: FileKind,
  view: FigureView<unknown>,
  drawing: SVGSVGElement | null,
  { stem, marking, t }: { stem: string; marking: Marking; t: Labels },
): Promise<void> {
  const name = marking.fileName(`${stem}_${view.title}.${kind}`);
  const words = { title: view.title, finding: view.finding, subtitle: view.subtitle, source: marking.source() };
  switch (kind) {
    case 'csv':
      return saveCsv(name, marking.rows(twinToRows(view.twin, t)));
    case 'xlsx':
      return saveXlsx(name, view, marking, t);
    case 'svg':
      if (drawing) saveSvg(name, drawing, words);
      return;
    case 'png':
      if (drawing) await savePng(name, drawing, words);
  }
}
