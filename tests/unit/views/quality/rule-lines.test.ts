import { beforeAll, describe, expect, test } from 'vitest';
import { queryQuality } from '../../../../src/lib/queries/index.ts';
import { ruleLines, workItems, type Decided } from '../../../../src/lib/views/quality/index.ts';
import { withDataset } from '../../../support/dataset-engine.ts';
import { PINGTAN } from '../../../support/public-area.ts';
import { readPublicReports } from '../../../support/public-reports.ts';

const YEARS = [2019, 2020, 2021, 2022, 2023, 2024, 2025];
let answer: Awaited<ReturnType<typeof queryQuality>>;
beforeAll(async () => {
  answer = await withDataset(await readPublicReports(), (engine) => queryQuality(engine, PINGTAN), 'quality');
}, 60_000);

describe('rules by years', () => {
  const nobody: Decided = new Map();

  test('count the reports that break each rule, as the rows of the file do', () => {
    const lines = ruleLines(workItems(answer.findings, answer.filings), answer.filings, YEARS, nobody);
    expect(lines.length).toBeGreaterThan(3);
    const grave = answer.findings.filter(({ severity }) => severity !== 'info');
    expect(new Set(lines.map(({ rule }) => rule))).toEqual(new Set(grave.map(({ rule }) => rule)));
    for (const { rule, cells, only } of lines) {
      const own = grave.filter((row) => row.rule === rule);
      expect(only !== null).toBe(new Set(own.map(({ agency_id }) => agency_id)).size === 1);
      for (const { year, broken, filed } of cells) {
        expect(broken).toBe(new Set(own.filter((row) => row.year === year).map((row) => row.agency_id)).size);
        expect(filed).toBe(answer.filings.filter((row) => row.year === year && row.state === 'filed').length);
        expect(broken).toBeLessThanOrEqual(filed);
      }
    }
  });

  test('errors come before warnings', () => {
    const order = ruleLines(workItems(answer.findings, answer.filings), answer.filings, YEARS, nobody).map(
      ({ severity }) => severity,
    );
    expect(order.lastIndexOf('error')).toBeLessThan(order.indexOf('warning'));
  });
});
