import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { expect, type Page } from '@playwright/test';
import type { MutableCells } from '../../../src/lib/core/report/index.ts';
import { YEAR, type Season } from '../../support/season/season.ts';
import { download } from './download.ts';
import { goTo } from './season-play.ts';

const WAIT = { timeout: 120_000 };

/** The figures of a report by cell. */
export const figuresOf = (cells: MutableCells): Record<string, number | null> =>
  Object.fromEntries(Object.entries(cells).map(([id, cell]) => [id, cell!.value]));

/** The export of the working copy has what truly was in every cell of the season's year, and no report more. */
export async function expectTruth(page: Page, { truth }: Season): Promise<void> {
  await goTo(page, '数据下载');
  const copy = page.locator('[data-working-copy] [data-download=zip]');
  await expect(copy).toBeVisible(WAIT);
  const { bytes } = await download(page, () => copy.click());
  const csv = strFromU8(unzipSync(bytes)['cells.csv']!).replace(/^\uFEFF/, '');
  const rows = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;
  const found = new Map<string, Record<string, number | null>>();
  for (const row of rows.filter(({ year, scope }) => year === String(YEAR) && scope === 'own')) {
    const id = row['agency_id']!;
    const cells = found.get(id) ?? {};
    cells[row['cell_id']!] = row['value'] === '' ? null : Number(row['value']);
    found.set(id, cells);
  }
  expect([...found.keys()].sort()).toEqual([...truth.keys()].sort());
  for (const [id, cells] of truth) expect({ id, cells: found.get(id) }).toEqual({ id, cells: figuresOf(cells) });
}
