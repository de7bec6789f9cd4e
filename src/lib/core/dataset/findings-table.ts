import {
  RULE_BOOK,
  describeFinding,
  rankReports,
  ruleOf,
  suspectsOf,
  type CheckedDataset,
  type LocatedFinding,
  type Suspect,
} from '../checks/index.ts';
import { placeLabel } from '../template/labels.ts';
import { LIST_SEPARATOR } from './columns.ts';
import type { CsvField } from './csv.ts';
import type { DownloadTable } from './downloads.ts';
import type { Dataset } from './types.ts';

const MOST_SUSPECTS = 3;

/** A finding with the cells that would mend it, likeliest first. */
export interface SuspectedFinding {
  finding: LocatedFinding;
  suspects: readonly Suspect[];
}

/** Every finding of a dataset with its suspects; only sums and chains have any. */
export function suspectFindings(dataset: Dataset, { findings }: CheckedDataset): SuspectedFinding[] {
  const ranked = rankReports(dataset);
  return findings.map((finding) => {
    const { agency_id, year, left } = finding;
    const suspects = left === null ? [] : suspectsOf(finding, ranked(agency_id, year)).slice(0, MOST_SUSPECTS);
    return { finding, suspects };
  });
}

/** One row a finding: rule, place, words in Chinese and English, both sides, cells, evidence, suspects, fingerprint, scope of the report, and of a sum over bodies its k of n. */
export function findingTable(dataset: Dataset, suspected: readonly SuspectedFinding[]): DownloadTable {
  const names = new Map(dataset.agencies.map(({ agency_id, name }) => [agency_id, name]));
  const scopes = new Map(dataset.reports.map(({ agency_id, year, scope }) => [`${agency_id}/${year}`, scope]));
  const columns = ['agency_id', 'agency', 'year', 'rule', 'severity', 'place', 'message', 'message_en'];
  const more = [
    'left',
    'right',
    'difference',
    'cells',
    'evidence',
    'suspects',
    'basis',
    'fingerprint',
    'scope',
    'k',
    'n',
  ];
  const rows = suspected.map(({ finding, suspects }): CsvField[] => [
    finding.agency_id,
    names.get(finding.agency_id) ?? null,
    finding.year,
    finding.rule,
    finding.severity,
    placeLabel(finding.at),
    describeFinding(finding, 'zh'),
    describeFinding(finding, 'en'),
    finding.left,
    finding.right,
    finding.difference,
    finding.cells.join(LIST_SEPARATOR),
    finding.evidence,
    suspects.map(({ cell, value, proposed }) => `${cell}: ${value} → ${proposed}`).join(LIST_SEPARATOR),
    ruleOf(finding.rule).basis,
    finding.fingerprint,
    scopes.get(`${finding.agency_id}/${finding.year}`) ?? null,
    finding.values['k'] ?? null,
    finding.values['n'] ?? null,
  ]);
  return { name: 'findings', columns: [...columns, ...more], rows };
}

/** One row a rule of the book, with how often it failed, held and could not be assessed. */
export function ruleTable({ tally }: CheckedDataset): DownloadTable {
  const columns = ['rule', 'version', 'severity', 'scope', 'title', 'title_en', 'formula', 'basis', 'exceptions'];
  const rows = RULE_BOOK.map(({ id, version, severity, scope, title, formula, basis, exceptions }): CsvField[] => {
    const { failed, passed, not_assessable } = tally[id];
    const words = [title.zh, title.en, formula, basis, exceptions?.zh ?? null];
    return [id, version, severity, scope, ...words, failed, passed, not_assessable];
  });
  return { name: 'rules', columns: [...columns, 'failed', 'passed', 'not_assessable'], rows };
}
