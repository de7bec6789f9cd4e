import { describe, expect, test } from 'vitest';
import { readDatasetFolder } from '../../src/cli/read-dataset.ts';
import { cellColumn, type CellId } from '../../src/lib/core/report/index.ts';
import { LONG, SEED, someOf } from '../support/chance.ts';
import { withBoth } from '../support/dataset-engine.ts';

interface Cell {
  region_code: string;
  year: number;
  cell_id: CellId;
  sum_value: number | null;
  reported: number;
  published: number | null;
}

/** The own reports of an area and year that were read, and what they gave to a cell. */
const SUM_SQL = (column: string, id: string) => `-- grain: one row
SELECT sum(${column})::DOUBLE AS sum, count(${column})::INTEGER AS reported
FROM report
WHERE scope = 'own' AND reading = 'read' AND year = $1 AND starts_with(region_code, $2)
  AND NOT list_contains(inferred, '${id}')`;

/** What the government of exactly this area published. */
const PUBLISHED_SQL = (column: string, id: string) => `-- grain: one row per aggregate report
SELECT ${column}::DOUBLE AS published
FROM report JOIN agency USING (agency_id)
WHERE report.scope = 'aggregate' AND reading = 'read' AND year = $1 AND report.region_code = $2
  AND NOT list_contains(inferred, '${id}')
ORDER BY agency.kind LIKE '%_gov' DESC, agency_id LIMIT 1`;

describe(`the sums of areas are those of the reports below, cell by cell (seed ${SEED})`, () => {
  test.each(['data/public-reports', 'data/example-county'])('%s', { timeout: 60_000 }, async (folder) => {
    const reading = await readDatasetFolder(folder);
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems[0]));
    await withBoth(reading.dataset, async (engine, quality) => {
      expect(await engine.rows('SELECT * FROM inclusion')).toEqual([]);
      const cells = await quality.rows<Cell>(
        'SELECT region_code, year, cell_id, sum_value, reported, published FROM area_cell ORDER BY ALL',
      );
      const chosen = someOf(cells);
      const step = Math.ceil(chosen.length / (LONG ? 1000 : 100));
      for (const cell of chosen.filter((_, at) => at % step === 0)) {
        const [id, column, prefix] = [
          cell.cell_id,
          cellColumn(cell.cell_id),
          cell.region_code.replace(/(00){1,2}$/, ''),
        ];
        const place = `${cell.region_code}/${cell.year}/${id}`;
        const [below] = await engine.rows<{ sum: number | null; reported: number }>(SUM_SQL(column, id), [
          cell.year,
          prefix,
        ]);
        expect([cell.sum_value, cell.reported], place).toEqual([below?.sum ?? null, below?.reported ?? 0]);
        const [total] = await engine.rows<{ published: number | null }>(PUBLISHED_SQL(column, id), [
          cell.year,
          cell.region_code,
        ]);
        expect(cell.published, place).toBe(total?.published ?? null);
      }
    });
  });
});
