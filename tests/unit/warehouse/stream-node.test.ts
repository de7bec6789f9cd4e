import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cellColumn, type CellId } from '../../../src/lib/core/report/index.ts';
import { ALL_CELLS } from '../../../src/lib/core/template/index.ts';
import type { Engine } from '../../../src/lib/warehouse/engine.ts';
import { openNodeEngine } from '../../../src/lib/warehouse/engine-node.ts';
import { openDatasetWriter, type StreamedReport } from '../../../src/lib/warehouse/stream-node.ts';
import { handDataset } from '../../support/hand-reports.ts';
import { agencyWith, idOf } from '../../support/register.ts';

const OLD = { proactive: '2019', requests: '2019', appeals: '2021' } as const;
const NEW = { proactive: '2021', requests: '2021', appeals: '2021' } as const;
const REGISTER = {
  ...handDataset({}, []),
  agencies: [agencyWith('own', { name: '教育局' }), agencyWith('sum', { kind: 'county_gov' })],
};
const [OWN, SUM] = [agencyWith('own'), agencyWith('sum', { kind: 'county_gov' })];

function figures(values: Partial<Record<CellId, number>>): Float64Array {
  return Float64Array.from(ALL_CELLS, (id) => values[id] ?? 0);
}

/** More than two chunks, so that each place of a chunk is used again: with another form, another figure, 0 after a figure. */
const COUNT = 2 * 2044 + 3;
const reportAt = (index: number): StreamedReport => {
  const round = Math.floor(index / 2044);
  return {
    agency: index % 2 === 0 ? OWN : SUM,
    year: 2000 + index,
    title: `第 ${index} 份`,
    published_on: index % 3 === 0 ? null : '2024-01-20',
    scope: index % 2 === 0 ? 'own' : 'aggregate',
    form: (index + round) % 5 === 0 ? OLD : NEW,
    figures: figures({
      'granted.total': round === 1 ? 0 : index,
      'received_new.total': 7,
      fees_amount_wan_yuan: 1_500_000,
      normative_docs_issued: 4,
      normative_docs_newly_made: 3,
    }),
  };
};

let folder: string;
let engine: Engine;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "stream-o'clock-"));
  const path = join(folder, 'all.duckdb');
  const writer = await openDatasetWriter(path, REGISTER, 'r1', new Set([idOf('sum')]));
  for (let index = 0; index < COUNT; index += 1) writer.add(reportAt(index));
  await writer.finish();
  engine = await openNodeEngine(path);
});
afterAll(async () => {
  await engine.close();
  await rm(folder, { recursive: true });
});

test('the register says what the dataset is, who reports in it, and who adds others up', async () => {
  expect(await engine.rows(`SELECT key, value FROM meta WHERE key IN ('release', 'synthetic') ORDER BY key`)).toEqual([
    { key: 'release', value: 'r1' },
    { key: 'synthetic', value: 'true' },
  ]);
  expect(await engine.rows('SELECT agency_id, name, scope, search_key[1] AS spelled FROM agency ORDER BY 1')).toEqual([
    { agency_id: 'own', name: '教育局', scope: 'own', spelled: 'jiao yu ju' },
    { agency_id: 'sum', name: 'sum', scope: 'aggregate', spelled: 'sum' },
  ]);
  expect(await engine.rows('SELECT count(*) AS n FROM region')).toEqual([{ n: 3 }]);
});

test('a report has its head, nothing that is not known of it, and empty lists', async () => {
  const [row] = await engine.rows('SELECT * EXCLUDE (granted_total) FROM report WHERE year = 2001');
  expect(Object.entries(row as Record<string, unknown>).slice(0, 15)).toEqual(
    Object.entries({
      agency_id: 'sum',
      year: 2001,
      title: '第 1 份',
      published_on: '2024-01-20',
      source_url: null,
      scope: 'aggregate',
      form_proactive: '2021',
      form_requests: '2021',
      form_appeals: '2021',
      reading: 'read',
      note: null,
      region_code: '630223',
      kind: 'county_gov',
      inferred: [],
      contradicted: [],
    }),
  );
});

test('every report of every chunk keeps its own head and figures, in order; what its form does not print is missing', async () => {
  const columns = `title, published_on, scope, form_proactive AS form, granted_total AS granted, received_new_total AS received,
    fees_amount_wan_yuan::DOUBLE AS fees, normative_docs_issued AS documents, normative_docs_newly_made AS made`;
  const rows = await engine.rows(`SELECT ${columns} FROM report ORDER BY rowid`);
  expect(rows).toEqual(
    Array.from({ length: COUNT }, (_, index) => {
      const { title, published_on, scope, form, figures: cells } = reportAt(index);
      const isNew = form === NEW;
      return {
        title,
        published_on,
        scope,
        form: isNew ? '2021' : '2019',
        granted: cells[ALL_CELLS.indexOf('granted.total')],
        received: 7,
        fees: isNew ? 1.5 : null,
        documents: isNew ? 4 : null,
        made: isNew ? null : 3,
      };
    }),
  );
});

test('amounts add up exactly, and what no report had is 0 in every one', async () => {
  const column = cellColumn('fees_amount_wan_yuan');
  expect(await engine.rows(`SELECT sum(${column})::VARCHAR AS fees, sum(review_total) AS reviews FROM report`)).toEqual(
    [{ fees: '4908.000000', reviews: 0 }],
  );
});

test('a file may be let go of unfinished', async () => {
  const writer = await openDatasetWriter(join(folder, 'left.duckdb'), REGISTER, 'r1', new Set());
  writer.add(reportAt(0));
  expect(() => writer.close()).not.toThrow();
});
