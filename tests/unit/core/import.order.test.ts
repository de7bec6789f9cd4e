import { describe, expect, it, test } from 'vitest';
import { loadAsset } from '../../../src/cli/load-asset.ts';
import { importFile } from '../../../src/lib/core/import.ts';
import type { CellId } from '../../../src/lib/core/report/index.ts';
import { inventFigures, seededNumbers } from '../../support/documents/figures.ts';
import { WRITERS } from '../../support/documents/formats.ts';
import { LAYOUTS } from '../../support/documents/layouts.ts';
import { printOfficial } from '../../support/documents/official.ts';
import { CHANGES } from '../../support/documents/structure.ts';

const figures = inventFigures('2021', 19, true);
const official = printOfficial('2021', (id) => String(figures.get(id)));
const swap = CHANGES['two columns change places']!;
const TABLES = official.flatMap((part, index) => (part.kind === 'table' ? [index] : []));

/** Cells with another figure than the one printed for them, however many columns of a table change places. */
async function wrongCells(write: (typeof WRITERS)[number]['write'], table: number): Promise<[CellId, unknown][]> {
  const wrong: [CellId, unknown][] = [];
  for (let seed = 1; seed <= 4; seed += 1) {
    const next = seededNumbers(seed * 977);
    next(2);
    const parts = official.map((part, index) =>
      index === TABLES[table] && part.kind === 'table' ? { ...part, rows: swap(part.rows, next)[0]! } : part,
    );
    const { outcomes } = await importFile(write(parts), { loadAsset });
    for (const [id, figure] of figures) {
      const value = outcomes[0]?.report?.cells[id]?.value ?? null;
      if (value !== null && value !== figure) wrong.push([id, value]);
    }
  }
  return wrong;
}

describe('columns in another order than the form prints them, with their heads', () => {
  it.each(WRITERS.filter(({ format }) => format !== 'pdf'))(
    'put no figure into another cell, as $name',
    async ({ write }) => {
      expect([await wrongCells(write, 0), await wrongCells(write, 1), await wrongCells(write, 2)]).toEqual([
        [],
        [],
        [],
      ]);
    },
  );

  it('leave a row that is displaced below them unread', async () => {
    const html = WRITERS.find(({ name }) => name === 'html')!;
    const displaced = LAYOUTS['a displaced ninth cell']!('2021', (id) => String(figures.get(id)));
    const parts = displaced.map((part, index) =>
      index === TABLES[1] && part.kind === 'table' ? { ...part, rows: swap(part.rows, seededNumbers(4))[0]! } : part,
    );
    const { outcomes } = await importFile(html.write(parts));
    const cells = outcomes[0]?.report?.cells ?? {};
    const of = (row: string) =>
      ['natural_person', 'business', 'total'].map((column) => cells[`${row}.${column}` as CellId]);
    expect(of('carried_in').map((cell) => cell?.status)).toEqual(['unreadable', 'unreadable', 'unreadable']);
    expect(of('granted').map((cell) => cell?.value)).toEqual(
      ['granted.natural_person', 'granted.business', 'granted.total'].map((id) => figures.get(id as CellId)),
    );
  });

  it('are read by their heads where a grid shows them', async () => {
    const html = WRITERS.find(({ name }) => name === 'html')!;
    const parts = official.map((part, index) =>
      index === TABLES[1] && part.kind === 'table' ? { ...part, rows: swap(part.rows, seededNumbers(4))[0]! } : part,
    );
    const { outcomes } = await importFile(html.write(parts));
    const cells = outcomes[0]?.report?.cells ?? {};
    expect([...figures].filter(([id, figure]) => cells[id]?.value !== figure)).toEqual([]);
  });
});

test.each([
  ['规章行政规范性文件', 'normative_docs_issued', '规章行政规范性文件'],
  ['规章以外的行政规范性文件', 'normative_docs_issued', null],
])('the label %s names one row or none', async (label, cell, extra) => {
  const parts = official.map((part, index) =>
    index === TABLES[0] && part.kind === 'table'
      ? {
          ...part,
          rows: part.rows.map((row) =>
            row.map((entry) => (entry.text === '行政规范性文件' ? { ...entry, text: label } : entry)),
          ),
        }
      : part,
  );
  const html = WRITERS.find(({ name }) => name === 'html')!;
  const report = (await importFile(html.write(parts))).outcomes[0]!.report!;
  expect(report.cells[cell as CellId]?.value ?? null).toBe(extra === null ? figures.get(cell as CellId) : null);
  expect(report.extra_rows.map((row) => row.label)).toEqual(extra === null ? [] : [extra]);
});

it('Table 4 with its suits first is read where merged heads left blanks beside them', async () => {
  const pad = (text: string, width: number): string[] => [text, ...Array.from({ length: width - 1 }, () => '')];
  const outcomes = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
  const rows = [
    [...pad('行政诉讼', 10), ...pad('行政复议', 5)],
    [...pad('未经复议直接起诉', 5), ...pad('复议后起诉', 5), ...outcomes],
    [...outcomes, ...outcomes, ...pad('', 5)],
    Array.from({ length: 15 }, (_, at) => String(at + 1)),
  ];
  const lines = rows.map((cells) => `| ${cells.join(' | ')} |`);
  const text = ['甲县水利局2023年政府信息公开工作年度报告', lines[0], '|---'.repeat(15) + '|', ...lines.slice(1)].join(
    '\n',
  );
  const cells = (await importFile(new TextEncoder().encode(text))).outcomes[0]!.report!.cells;
  const read = ['suit_direct_upheld', 'suit_after_review_upheld', 'review_upheld', 'review_total'] as CellId[];
  expect(read.map((id) => cells[id]!.value)).toEqual([1, 6, 11, 15]);
});
