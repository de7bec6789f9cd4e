import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDataset } from '../../../../src/lib/core/dataset/index.ts';
import type { CellId, StoredReport } from '../../../../src/lib/core/report/index.ts';
import { parseStoredReport } from '../../../../src/lib/core/report/schema.ts';
import { DEFECT_KINDS } from '../../../../src/synth/defects/defect.ts';
import { buildCounty, printCounty } from '../../../../src/synth/index.ts';
import { readLedger } from '../../../support/county-ledger.ts';
import { RECOMPUTED, badNumbers, findBreaches } from '../../../support/county-rules.ts';
import { TEXT_RULES, findTextBreaches } from '../../../support/county-text.ts';

const FOLDER = join(import.meta.dirname, '../../../../data/example-county');
const texts = Object.fromEntries(readdirSync(FOLDER).map((name) => [name, readFileSync(join(FOLDER, name), 'utf8')]));
const reading = readDataset(texts);
if (!reading.ok) throw new Error(JSON.stringify(reading.problems[0]));
const { dataset } = reading;
const ledger = readLedger(texts['defects.csv'] ?? '');
const truth = buildCounty(1, { withDefects: false }).dataset;

const keyOf = ({ agency_id, year }: { agency_id: string; year: number }): string => `${agency_id}/${year}`;
const byKey = (reports: readonly StoredReport[]) => new Map(reports.map((report) => [keyOf(report), report]));
const [written, true_] = [byKey(dataset.reports), byKey(truth.reports)];
const isAmong = (rules: ReadonlySet<string>) => (breach: string) => rules.has(breach.split('@')[0] ?? '');

describe('data/example-county', { timeout: 30_000 }, () => {
  test('is what the generator writes for seed 1, byte for byte', () => {
    expect(texts).toEqual(printCounty(1, buildCounty(1)));
  });

  test('says that it is synthetic, and its codes and ids are nobody else’s', () => {
    expect(dataset.info).toMatchObject({ name: 'example-county', synthetic: true });
    expect(dataset.info.title).toContain('示例');
    expect(texts['README.md']).toContain('虚构');
    expect(dataset.regions.every(({ region_code }) => region_code.startsWith('99'))).toBe(true);
    expect(
      dataset.agencies.every(({ agency_id, name }) => agency_id.startsWith('example-') && name.includes('示例')),
    ).toBe(true);
  });

  test('sixty bodies in the last year, the government’s sum beside its office’s own', () => {
    const last = dataset.agencies.filter(({ valid_to }) => valid_to === null);
    expect(last).toHaveLength(60);
    expect(dataset.reports.filter(({ scope }) => scope === 'aggregate').map(keyOf)).toEqual(
      [2019, 2020, 2021, 2022, 2023, 2024, 2025].map((year) => `example-gov/${year}`),
    );
    expect(new Set(dataset.events.map(({ type }) => type))).toEqual(
      new Set(['create', 'rename', 'split', 'abolish', 'merge']),
    );
  });

  test('every report satisfies the schema, with whole numbers and at most six decimals of 万元', () => {
    for (const report of dataset.reports) {
      expect(parseStoredReport(report).issues).toBeUndefined();
      expect(badNumbers(report)).toEqual([]);
    }
  });
});

describe('the ledger', { timeout: 30_000 }, () => {
  test('has every kind of defect', () => {
    expect(new Set(ledger.map(({ kind }) => kind))).toEqual(new Set(DEFECT_KINDS));
  });

  test('every line is in the data: true where nothing is wrong, written where it is', () => {
    const lines = ledger.filter(({ cell, aspect }) => cell !== null && aspect === 'figures');
    expect(lines.length).toBeGreaterThan(100);
    for (const { agency_id, year, cell, true_value, written_value } of lines) {
      const key = `${agency_id}/${year}`;
      const found = written.get(key)?.cells[cell as CellId];
      expect([key, cell, String(true_.get(key)?.cells[cell as CellId]?.value)]).toEqual([key, cell, true_value]);
      expect([key, cell, found?.raw ?? String(found?.value)]).toEqual([key, cell, written_value]);
    }
  });

  test('whatever differs from the county without defects is in the ledger', () => {
    const listed = (key: string, aspect: string, cell: string | null) =>
      ledger.some(
        (line) => keyOf(line) === key && line.aspect === aspect && (line.cell === cell || line.cell === null),
      );
    let differences = 0;
    const differ = (key: string, aspect: string, cell: string | null, one: unknown, other: unknown) => {
      if (JSON.stringify(one) === JSON.stringify(other)) return;
      differences += 1;
      expect([key, aspect, cell, listed(key, aspect, cell)]).toEqual([key, aspect, cell, true]);
    };
    for (const [key, sound] of true_) {
      const report = written.get(key);
      differ(key, 'figures', null, report === undefined, false);
      if (!report) continue;
      differ(key, 'figures', null, [report.form, report.reading], [sound.form, sound.reading]);
      differ(key, 'date', null, report.published_on, sound.published_on);
      for (const id of Object.keys({ ...sound.cells, ...report.cells }) as CellId[]) {
        const before = withoutUnfiled(sound, id);
        differ(
          key,
          'figures',
          id,
          report.cells[id],
          before === null ? sound.cells[id] : { ...sound.cells[id], value: before },
        );
      }
    }
    expect(differences).toBeGreaterThan(1000);
    expect([...written.keys()].filter((key) => !true_.has(key))).toEqual([]);
  });

  test('what breaks a rule is listed, and what is listed breaks its rule', () => {
    const found = new Set([...findBreaches(dataset), ...findTextBreaches(dataset)]);
    const expected = new Set(
      ledger.flatMap(({ breaches }) => breaches).filter(isAmong(new Set([...RECOMPUTED, ...TEXT_RULES]))),
    );
    expect(expected.size).toBeGreaterThan(100);
    expect([...found].sort()).toEqual([...expected].sort());
  });

  test('without its defects the county breaks no rule', () => {
    expect([...findBreaches(truth), ...findTextBreaches(truth)]).toEqual([]);
  });
});

/** The government's sum goes without bodies that did not file; `null` for any other cell. */
function withoutUnfiled(report: StoredReport, id: CellId): number | null {
  if (report.scope !== 'aggregate') return null;
  const unfiled = ledger.filter(({ kind, year }) => kind === 'not_filed' && year === report.year);
  const missing = unfiled.reduce((sum, line) => sum + (true_.get(keyOf(line))?.cells[id]?.value ?? 0), 0);
  return (report.cells[id]?.value ?? 0) - missing;
}
