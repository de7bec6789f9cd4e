import { describe, expect, test } from 'vitest';
import {
  blankReport,
  differingItems,
  isSameDocument,
  mergeReports,
  ownerOf,
  type Correction,
  type LayerReport,
} from '../../../../src/lib/core/layer/index.ts';
import type { AgencyId, Cell, CellId, Cells, RegionCode } from '../../../../src/lib/core/report/index.ts';

const FILE = { name: '年报.docx', format: 'docx', sha256: 'ab'.repeat(32) };
const cell = (value: number | null, status: Cell['status'] = 'reported'): Cell => ({
  value,
  status,
  raw: null,
  at: null,
});
const correction = (id: CellId, second: number, by: string, value: number): Correction => ({
  cell: id,
  by,
  at: `2026-02-01T08:00:0${second}.000Z`,
  reason: '读取有误，按原文改',
  old: { value: 1, status: 'reported', raw: '1' },
  new: { value, status: 'corrected' },
});

/** A report of one document, with what its reader corrected. */
function read(
  cells: Cells,
  corrections: readonly Correction[] = [],
  more: Partial<LayerReport['report']> = {},
): LayerReport {
  const { form, sections } = blankReport('2021');
  const agency_id = 'water' as AgencyId;
  return {
    agency: {
      ...{ agency_id, name: '示例县水利局', short_name: '水利局', former_names: [], kind: 'department' },
      ...{ region_code: '990121' as RegionCode, parent_id: null, valid_from: null, valid_to: null, note: null },
    },
    regions: [],
    report: {
      ...{ agency_id, year: 2025, title: '年报', published_on: '2026-01-20', source_url: null, scope: 'own' },
      ...{ form, reading: 'read', note: null, cells, sections },
      ...more,
    },
    corrections,
    file: FILE,
    accepted_at: '2026-02-01T09:00:00.000Z',
  };
}

const [NEW, GRANTED, OTHER, CARRIED] = [
  'received_new.total',
  'granted.total',
  'other_misc.total',
  'carried_in.total',
] as const satisfies readonly CellId[];
const mine = read(
  { [NEW]: cell(51), [GRANTED]: cell(22, 'corrected'), [OTHER]: cell(3, 'corrected'), [CARRIED]: cell(null, 'blank') },
  [correction(OTHER, 1, '张三', 3), correction(GRANTED, 3, '张三', 22)],
);
const theirs = read(
  { [NEW]: cell(52, 'corrected'), [GRANTED]: cell(24, 'corrected'), [OTHER]: cell(1), [CARRIED]: cell(null, 'blank') },
  [correction(NEW, 2, '李四', 52), correction(GRANTED, 4, '李四', 24)],
);

describe('two readings of one document', () => {
  test('differ in figures, in why there is none, and in their day, never in how a figure came about', () => {
    expect(differingItems(mine, theirs)).toEqual([NEW, GRANTED, OTHER]);
    const confirmed = read({ ...mine.report.cells, [NEW]: cell(51, 'recognised') });
    expect(differingItems(mine, confirmed)).toEqual([]);
    const marked = read({ ...mine.report.cells, [CARRIED]: cell(null, 'na_mark') }, [], { published_on: null });
    expect(differingItems(mine, marked)).toEqual([CARRIED, 'published_on']);
  });

  test('have a cell from whoever alone corrected it, and leave open what both did, or neither', () => {
    expect([NEW, GRANTED, OTHER, CARRIED].map((id) => ownerOf(id, mine, theirs))).toEqual([
      'theirs',
      null,
      'mine',
      null,
    ]);
  });

  test('are merged cell by cell with the corrections of each cell, in the order of their time', () => {
    const merged = mergeReports(mine, theirs, new Set([NEW]), '2026-02-02T09:00:00.000Z');
    expect(merged.report.cells).toEqual({ ...mine.report.cells, [NEW]: cell(52, 'corrected') });
    expect(merged.corrections.map(({ cell: id, by }) => [id, by])).toEqual([
      [OTHER, '张三'],
      [NEW, '李四'],
      [GRANTED, '张三'],
    ]);
    expect([merged.accepted_at, merged.file, merged.report.published_on]).toEqual([
      '2026-02-02T09:00:00.000Z',
      FILE,
      '2026-01-20',
    ]);
    expect(mergeReports(mine, theirs, new Set([NEW, GRANTED, OTHER]), theirs.accepted_at)).toEqual(theirs);
  });

  test('have the table that one of them filled in only where its cells were taken', () => {
    const form = { ...mine.report.form, requests: 'absent' as const };
    const without = read({}, [], { form, published_on: null });
    expect(mergeReports(without, theirs, new Set([NEW]), '').report.form).toEqual(theirs.report.form);
    const dated = mergeReports(without, theirs, new Set(['published_on']), '').report;
    expect([dated.form, dated.cells, dated.published_on]).toEqual([form, {}, '2026-01-20']);
  });

  test('are of one document by its bytes, not by its name; none is where a report was typed in, or is of another scope', () => {
    expect(isSameDocument(mine, { ...theirs, file: { ...FILE, name: '副本.docx' } })).toBe(true);
    expect(isSameDocument(mine, { ...theirs, file: { ...FILE, sha256: 'cd'.repeat(32) } })).toBe(false);
    expect(isSameDocument({ ...mine, file: null }, { ...theirs, file: null })).toBe(false);
    expect(isSameDocument(mine, read({}, [], { scope: 'aggregate' }))).toBe(false);
  });
});
