import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printDataset, readDataset } from '../../src/lib/core/dataset/index.ts';
import {
  blankReport,
  correctCells,
  correctForm,
  layerDataset,
  printLayerFile,
  putReports,
  readEntry,
  readLayerFile,
  reportKey,
  stateOf,
  type Correction,
  type LayerReport,
} from '../../src/lib/core/layer/index.ts';
import type { CellId } from '../../src/lib/core/report/index.ts';
import { isAmountCell, isSignedCell, owedCells } from '../../src/lib/core/template/index.ts';
import { cellGrid, stepFrom } from '../../src/lib/views/index.ts';
import { arbitraryDataset } from '../support/arbitrary-dataset.ts';

/** Layers as they arise: the reports of a dataset, each with its agency, some corrected. */
const layer = arbitraryDataset.map(({ regions, agencies, reports }): LayerReport[] =>
  reports.map((report, index) => {
    const agency = agencies.find(({ agency_id }) => agency_id === report.agency_id)!;
    const cell = Object.keys(report.cells)[0] as CellId | undefined;
    const correction = (id: CellId): Correction => ({
      cell: id,
      by: '张三',
      at: '2026-01-15T08:00:00.000Z',
      reason: '读取有误',
      old: stateOf(report.cells, id),
      new: { value: index, status: 'corrected' },
    });
    const corrections = cell === undefined ? [] : [correction(cell)];
    const cells = correctCells(report.cells, corrections);
    const corrected = { ...report, cells, form: correctForm(report.form, cells) };
    const file = index % 2 === 0 ? { name: '年报.docx', format: 'docx', sha256: 'ab'.repeat(32) } : null;
    return { agency, regions, report: corrected, corrections, file, accepted_at: '2026-01-15T09:00:00.000Z' };
  }),
);

describe('a layer', () => {
  test('comes back from its file as it was', () => {
    fc.assert(
      fc.property(layer, (reports) => {
        expect(readLayerFile(printLayerFile(reports, 'public-reports'))).toEqual({
          dataset: 'public-reports',
          layer: reports,
        });
      }),
    );
  });

  test('holds one report of an agency and year: the last', () => {
    fc.assert(
      fc.property(layer, layer, (first, second) => {
        const both = putReports(putReports([], first), second);
        const keys = both.map(({ report }) => reportKey(report.agency_id, report.year));
        expect(new Set(keys).size).toBe(keys.length);
        for (const one of second) expect(both).toContain(one);
      }),
    );
  });

  test('is a valid dataset on its own', () => {
    fc.assert(
      fc.property(layer, (reports) => {
        const info = { name: 'local', title: '本机', description: null, synthetic: false, licences: [], sources: [] };
        const reading = readDataset(printDataset(layerDataset(putReports([], reports), info)));
        if (!reading.ok) expect(reading.problems).toEqual([]);
        else expect(reading.dataset.reports).toHaveLength(reports.length);
      }),
      { numRuns: 40 },
    );
  });

  test.each([
    ['', { problem: { kind: 'foreign' } }],
    ['[]', { problem: { kind: 'foreign' } }],
    ['{"format":"nianbao-layer","version":2}', { problem: { kind: 'version' } }],
    [
      '{"format":"nianbao-layer","version":1,"dataset":"a","reports":[{}]}',
      { problem: { kind: 'invalid', name: '', path: 'reports.0.agency' } },
    ],
  ])('a file that holds none says why: %j', (text, expected) => {
    expect(readLayerFile(text)).toEqual(expected);
  });
});

describe('what a person types', () => {
  const id = fc.constantFrom(...owedCells({ proactive: '2019', requests: '2019', appeals: '2021' }));
  test('is a figure of the cell’s kind, or a mark, or refused; never a guess', () => {
    fc.assert(
      fc.property(
        id,
        fc.oneof(fc.string(), fc.constantFrom('', '/', '-', '无', '3/2', '1.5', '-2', '12件', '007')),
        (cell, text) => {
          const entry = readEntry(text, cell);
          if (entry === null) return;
          if (entry.value === null) expect(['blank', 'na_mark']).toContain(entry.status);
          else {
            expect(entry.status).toBe('corrected');
            expect(text).toContain(String(entry.value).match(/\d/)![0]);
            if (!isAmountCell(cell)) expect(Number.isInteger(entry.value)).toBe(true);
            if (!isSignedCell(cell)) expect(entry.value).toBeGreaterThanOrEqual(0);
          }
        },
      ),
    );
  });

  test.each([
    ['15', 'granted.total', { value: 15, status: 'corrected' }],
    ['', 'granted.total', { value: null, status: 'blank' }],
    ['/', 'granted.total', { value: null, status: 'na_mark' }],
    ['1.5', 'granted.total', null],
    ['1.5', 'fees_amount_wan_yuan', { value: 1.5, status: 'corrected' }],
    ['-2', 'licensing_items_change', { value: -2, status: 'corrected' }],
    ['-2', 'granted.total', null],
    ['无', 'granted.total', null],
    ['3/2', 'granted.total', null],
  ])('%j in %s', (text, cell, expected) => {
    expect(readEntry(text, cell as CellId)).toEqual(expected);
  });
});

describe('the grid of a report', () => {
  test.each(['2019', '2021'] as const)('has every cell of the form of %s once, and every one is reached', (form) => {
    const report = blankReport(form);
    const grid = cellGrid(report.form, (id) => report.cells[id] !== undefined);
    expect(grid.flat().toSorted()).toEqual(owedCells(report.form).toSorted());
    let here = grid[0]![0]!;
    const seen = [here];
    for (let next = stepFrom(grid, here, 'right'); next !== here; next = stepFrom(grid, here, 'right'))
      seen.push((here = next));
    expect(seen).toEqual(grid.flat());
    for (const id of grid.flat())
      for (const step of ['up', 'down'] as const) expect(grid.flat()).toContain(stepFrom(grid, id, step));
  });
});
