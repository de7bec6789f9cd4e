import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellTable, neutraliseText, printDataset, readDataset, restoreText } from '../../src/lib/core/dataset/index.ts';
import { parseStoredReport } from '../../src/lib/core/report/schema.ts';
import { arbitraryDataset } from '../support/arbitrary-dataset.ts';

describe('datasets', () => {
  test('printed and read again are the same', () => {
    fc.assert(
      fc.property(arbitraryDataset, (dataset) => {
        expect(readDataset(printDataset(dataset))).toEqual({ ok: true, dataset });
      }),
      { numRuns: 60 },
    );
  });

  test('printing what was read prints the same files', () => {
    fc.assert(
      fc.property(arbitraryDataset, (dataset) => {
        const files = printDataset(dataset);
        const reading = readDataset(files);
        expect(reading.ok && printDataset(reading.dataset)).toEqual(files);
      }),
      { numRuns: 20 },
    );
  });

  test('every stored report satisfies the schema of stored reports', () => {
    fc.assert(
      fc.property(arbitraryDataset, ({ reports }) => reports.every((report) => parseStoredReport(report).success)),
      { numRuns: 20 },
    );
  });

  test('the long table has one row a cell, and a value exactly where the cell has one', () => {
    fc.assert(
      fc.property(arbitraryDataset, (dataset) => {
        const cells = dataset.reports.flatMap((report) => Object.values(report.cells));
        const { columns, rows: made } = cellTable(dataset);
        const rows = [...made];
        const values = rows.map((row) => row[columns.indexOf('value')]);
        expect(rows).toHaveLength(cells.length);
        expect(values.filter((value) => value === null)).toHaveLength(
          cells.filter((cell) => cell.value === null).length,
        );
      }),
      { numRuns: 20 },
    );
  });

  test('neutralised texts start no formula and come back', () => {
    const start = fc.constantFrom('=', '+', '-', '@', '\t', '\r', "'", '');
    fc.assert(
      fc.property(fc.tuple(start, start, fc.string()), (parts) => {
        const text = parts.join('');
        expect(neutraliseText(text)).not.toMatch(/^[=+\-@\t\r]/);
        expect(restoreText(neutraliseText(text))).toBe(text);
      }),
    );
  });
});
