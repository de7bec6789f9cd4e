import { expect } from 'vitest';
import { importFile, type ImportOptions } from '../../../src/lib/core/import.ts';
import type { Block, DocumentFormat } from '../../../src/lib/core/reading/index.ts';
import type { CellId, CellStatus, Report } from '../../../src/lib/core/report/index.ts';

/** The only report of a file, which has to be of this format. */
export async function readOnly(
  bytes: Uint8Array | string,
  format: DocumentFormat,
  options: ImportOptions = {},
): Promise<Report> {
  const file = await importFile(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes, options);
  expect(file.outcomes.map(({ refused }) => refused)).toEqual([null]);
  expect(file.format).toBe(format);
  const [outcome] = file.outcomes;
  if (!outcome?.report) throw new Error('no report');
  expectPlaces(outcome.report, outcome.document.blocks);
  return outcome.report;
}

/** Every place points at the cell or line its raw text stands in. */
function expectPlaces(report: Report, blocks: readonly Block[]): void {
  for (const [id, { raw, at }] of Object.entries(report.cells)) {
    if (raw === null || at === null) continue;
    const block = blocks[at.block];
    const text = block?.kind === 'table' ? block.rows[at.row]?.[at.column]?.text : block?.text;
    expect([id, text?.includes(raw)]).toEqual([id, true]);
  }
}

/** Value and status of every cell, exactly; cells of `others` have another status or value than reported. */
export function expectCells(
  report: Report,
  figures: ReadonlyMap<CellId, number>,
  others: ReadonlyMap<string, readonly [number | null, CellStatus]> = new Map(),
): void {
  const expected = [...figures].map(([id, value]) => [id, ...(others.get(id) ?? [value, 'reported'])]);
  const read = [...figures].map(([id]) => [id, report.cells[id]?.value ?? null, report.cells[id]?.status]);
  expect(read).toEqual(expected);
}
