import { describe, expect, test } from 'vitest';
import { importFile } from '../../../../src/lib/core/import.ts';
import type { CellId } from '../../../../src/lib/core/report/index.ts';
import { correctReports } from '../../../../src/synth/documents/corrected.ts';
import { buildCounty, publishCorrected } from '../../../../src/synth/index.ts';

const SEED = 1;
const county = buildCounty(SEED);
const keyOf = ({ agency_id, year }: { agency_id: string; year: number }) => `${agency_id}/${year}`;
const truth = new Map(buildCounty(SEED, { withDefects: false }).dataset.reports.map((one) => [keyOf(one), one]));
const written = new Map(county.dataset.reports.map((one) => [keyOf(one), one]));
const corrected = correctReports(SEED, county).map(({ body, ...report }) => ({ agency_id: body.id, ...report }));

describe('corrected reports', () => {
  test('say in every cell and sentence what truly was, in the form of their year', () => {
    expect(corrected.length).toBeGreaterThan(100);
    for (const report of corrected) {
      const { cells, sections, form, reading } = truth.get(keyOf(report))!;
      expect(report).toMatchObject({ cells, sections, form, reading });
    }
  });

  test('keep the day on which they came out; who gave none tells it, and who had not filed is late', () => {
    for (const report of corrected) {
      const before = written.get(keyOf(report));
      const day = report.published_on!;
      if (before === undefined) expect(day > `${report.year + 1}-01-31`, day).toBe(true);
      else expect(day).toBe(before.published_on ?? truth.get(keyOf(report))!.published_on);
    }
  });

  test('are those of defects that a document can mend, and the sums of years in which somebody had not filed', () => {
    const mendable = county.injections.filter(({ kind }) => kind !== 'late' && kind !== 'duplicate_document');
    const sums = mendable.filter(({ kind }) => kind === 'not_filed').map(({ year }) => `example-gov/${year}`);
    expect(corrected.map(keyOf).sort()).toEqual([...new Set([...mendable.map(keyOf), ...sums])].sort());
  });

  test('read back from their documents as what truly was', { timeout: 60_000 }, async () => {
    const { documents } = publishCorrected(SEED, county);
    for (const { bytes, agency_id, year } of documents.filter((_, index) => index % 8 === 0)) {
      const { outcomes } = await importFile(bytes, { regions: county.dataset.regions });
      const { cells } = truth.get(`${agency_id}/${year}`)!;
      const values = Object.keys(cells).map((id) => [id, outcomes[0]?.report?.cells[id as CellId]?.value]);
      expect([agency_id, year, values]).toEqual([
        agency_id,
        year,
        Object.entries(cells).map(([id, cell]) => [id, cell.value]),
      ]);
    }
  });
});
