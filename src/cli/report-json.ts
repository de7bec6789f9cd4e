import { regionFullName, type Region } from '../lib/core/agency/index.ts';
import type { Report } from '../lib/core/report/index.ts';
import type { ReadOutcome } from './read-file.ts';
import { describeFindings } from './report-findings.ts';

const emptyReport = {
  agency: null,
  region: null,
  region_name: null,
  year: null,
  title: null,
  published_on: null,
  scope: null,
  form: null,
  cells: {},
  sections: [],
  extra_rows: [],
  issues: [],
  identification: null,
} as const;

function describeReport(report: Report, regions: readonly Region[]): object {
  const {
    agency,
    region,
    year,
    title,
    published_on,
    scope,
    form,
    cells,
    sections,
    extra_rows,
    issues,
    identification,
  } = report;
  return {
    agency,
    region,
    region_name: region === null ? null : regionFullName(region, regions),
    year,
    title,
    published_on,
    scope,
    form,
    cells,
    sections,
    extra_rows,
    issues,
    identification: identification ?? null,
  };
}

/** One line of `read --json`. A refused file has the same keys, without cells. */
export function toJsonLine({ file, sha256, format, outcome }: ReadOutcome, regions: readonly Region[]): string {
  const report = outcome.report ? describeReport(outcome.report, regions) : emptyReport;
  const findings = outcome.report ? describeFindings(outcome.report) : [];
  return JSON.stringify({ file, sha256, format, ...report, findings, refused: outcome.refused });
}
