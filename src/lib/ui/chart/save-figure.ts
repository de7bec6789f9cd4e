import { definitionWords } from '../../labels/definitions.ts';
import type { Labels } from '../../labels/index.ts';
import {
  methodsOf,
  notesSheet,
  twinToRows,
  type FigureView,
  type FigureWords,
  type Method,
  type Twin,
} from '../../views/index.ts';
import type { Marking } from '../state/marking.ts';
import { today } from '../state/local-day.ts';
import type { FileKind } from './file-kinds.ts';
import { saveCsv, saveFile } from './save.ts';

/** Characters that the width of a column of a sheet is worth. */
const WIDTH = { label: 14, notes: 90 } as const;

/** A table to save: what the figure says, its rows with their heads, and how its indicators are worked out. */
export interface SavedTable extends FigureWords {
  rows: readonly (readonly (string | number)[])[];
  /** Of a table whose rows are bodies: whose report a row is, by its place under the head. */
  sourceOf?: Parameters<Marking['rows']>[1];
  methods: readonly Method[];
}

/** What saving a file depends on: the beginning of its name, the marks of the dataset, the words. */
interface Saving {
  stem: string;
  marking: Marking;
  t: Labels;
}

/** Whose a row of a twin is: that of the bodies it is about; a row of sums may have any report in it. */
function sourceOfCells(cells: Twin['rows'][number], marking: Marking): ReturnType<Marking['sourceOf']> {
  const sources = cells.flatMap((cell) =>
    cell.kind === 'figure' && cell.point.body !== null ? [marking.sourceOf(cell.point.body, cell.point.year)] : [],
  );
  if (sources.length === 0) return 'with-local';
  return sources.includes('local') ? 'local' : 'published';
}

/** A figure as a workbook: its table as shown, and a sheet that says what it is, how it is worked out and where it comes from. */
async function saveXlsx(name: string, table: SavedTable, marking: Marking, t: Labels): Promise<void> {
  const { writeSheets } = await import('../../office/index.ts');
  const [head = [], ...rows] = marking.rows(table.rows, table.sourceOf);
  const words = { ...t, ...definitionWords };
  const { sheet } = words.methodNotes;
  const blob = await writeSheets([
    { name: sheet.data, columns: head.map((title) => ({ title: String(title), width: WIDTH.label })), rows },
    {
      name: sheet.notes,
      columns: [
        { title: sheet.item, width: WIDTH.label },
        { title: sheet.content, width: WIDTH.notes },
      ],
      rows: notesSheet(table, { source: marking.source(), address: location.href }, words),
    },
  ]);
  saveFile(name, blob);
}

/** Saves the table of a figure. */
export async function saveTable(kind: FileKind, table: SavedTable, { stem, marking, t }: Saving): Promise<void> {
  const name = marking.fileName(`${stem}_${table.title}.${kind}`);
  if (kind === 'csv') await saveCsv(name, marking.rows(table.rows, table.sourceOf));
  else await saveXlsx(name, table, marking, t);
}

/** Saves a figure: its table, or its drawing with the words around it. Without a drawing there is no picture to save. */
export async function saveFigure(
  kind: FileKind,
  view: FigureView<unknown>,
  drawing: SVGSVGElement | null,
  saving: Saving,
): Promise<void> {
  const { stem, marking, t } = saving;
  const name = marking.fileName(`${stem}_${view.title}.${kind}`);
  // A picture is handed on without its page: it says where and when it was taken.
  const source = [marking.source(), location.href, today()].join(' · ');
  const words = { title: view.title, finding: view.finding, subtitle: view.subtitle, source };
  switch (kind) {
    case 'csv':
    case 'xlsx':
      return saveTable(
        kind,
        {
          ...view,
          rows: twinToRows(view.twin, t),
          methods: methodsOf(view, { ...t, ...definitionWords }),
          sourceOf: (row) => sourceOfCells(view.twin.rows[row] ?? [], marking),
        },
        saving,
      );
    case 'svg':
      if (drawing) (await import('./picture.ts')).saveSvg(name, drawing, words);
      return;
    case 'png':
      if (drawing) await (await import('./picture.ts')).savePng(name, drawing, words);
  }
}
