import { describe, expect, it } from 'vitest';
import { importFile } from '../../../src/lib/core/import.ts';
import { isCellId, owedCells } from '../../../src/lib/core/template/index.ts';
import { buildCounty, publishCounty } from '../../../src/synth/index.ts';
import { SEED as RUN, someOf } from '../../support/chance.ts';

const SEED = 1;
const county = buildCounty(SEED);
const { documents } = publishCounty(SEED, county);
const { regions, reports, agencies } = county.dataset;
const stored = new Map(reports.map((report) => [`${report.agency_id} ${report.year}`, report]));

describe(`the documents the fictional county publishes, a third of them in every run (TEST_SEED=${RUN})`, () => {
  it('there are hundreds, in four formats', () => {
    expect(documents.length).toBeGreaterThan(400);
    expect([...new Set(documents.map(({ format }) => format))].sort()).toEqual(['docx', 'html', 'text', 'xlsx']);
  });

  it('read back to what was written, defects included', { timeout: 180_000 }, async () => {
    const differences: string[] = [];
    for (const { file, agency_id, year, format, bytes } of someOf(documents)) {
      const written = stored.get(`${agency_id} ${year}`)!;
      const read = await importFile(bytes, { regions });
      const report = read.outcomes[0]?.report;
      const differ = (what: string, got: unknown, wanted: unknown): void => {
        if (got !== wanted) differences.push(`${file} ${what}: ${String(got)}, not ${String(wanted)}`);
      };
      differ('format', read.format, format);
      differ('reports', read.outcomes.length, 1);
      if (!report) {
        differences.push(`${file} refused: ${read.outcomes[0]?.refused?.code}`);
        continue;
      }
      differ('year', report.year, year);
      differ('title', report.title, written.title);
      differ('published', report.published_on, written.published_on);
      const ids = written.reading === 'unread' ? owedCells(report.form) : Object.keys(written.cells).filter(isCellId);
      for (const id of ids) {
        const [got, wanted] = [report.cells[id], written.cells[id]];
        // What the sums force on a cell the body left out, the body did not write.
        const left = wanted === undefined || wanted.status === 'blank' || wanted.status === 'absent';
        if (left && got?.status === 'inferred') continue;
        differ(`${id} value`, got?.value ?? null, wanted?.value ?? null);
        differ(`${id} status`, got?.status, wanted?.status ?? 'absent');
      }
    }
    expect(differences.slice(0, 40)).toEqual([]);
    expect(agencies.length).toBeGreaterThan(60);
  });
});
