import { cellColumn, type CellId, type FormYear } from '../report/index.ts';
import { ALL_CELLS, TEMPLATES, cellHome, isAmountCell, requestCell, type Template } from '../template/index.ts';

/** What a cell is, in the words of the form. */
export interface CellEntry {
  cell_id: CellId;
  /** Column of the database and of the Parquet files. */
  column: string;
  table: string;
  label: string;
  unit: '件' | '项' | '万元';
  /** Form years that print the cell. */
  forms: readonly FormYear[];
  /** Article of the Regulations; `null` where the form alone knows the cell. */
  article: string | null;
}

type Words = Pick<CellEntry, 'label' | 'article'>;

function wordsOf({ proactive, requests, appeals }: Template): Map<CellId, Words> {
  const words = new Map<CellId, Words>();
  for (const block of proactive.blocks) {
    for (const row of block.rows) {
      row.cells.forEach((id, index) => {
        words.set(id, { label: [row.label, block.columns[index]].join(' · '), article: block.item });
      });
    }
  }
  for (const row of requests.rows) {
    for (const column of requests.columns) {
      const label = [row.group, row.label, column.label].filter(Boolean).join(' · ');
      words.set(requestCell(row.key, column.key), { label, article: row.article });
    }
  }
  for (const block of appeals.blocks) {
    for (const { cell, label } of block.columns) {
      words.set(cell, { label: [block.group, block.label, label].filter(Boolean).join(' · '), article: null });
    }
  }
  return words;
}

const isItemCount = (id: CellId): boolean => id.includes('_items_') || id === 'procurement_projects';

/** Every cell of every form with its label, unit, forms and article, in the order of `ALL_CELLS`. */
export function describeCells(): CellEntry[] {
  // The newest form that prints a cell has the last word on it; every cell is of some form.
  const words = Object.fromEntries(TEMPLATES.flatMap((template) => [...wordsOf(template)])) as Record<CellId, Words>;
  return ALL_CELLS.map((id) => {
    const { table, forms } = cellHome(id);
    return {
      cell_id: id,
      column: cellColumn(id),
      table,
      label: words[id].label,
      unit: isAmountCell(id) ? '万元' : isItemCount(id) ? '项' : '件',
      forms: forms.toSorted(),
      article: words[id].article,
    };
  });
}
