import { compareWithPublished, type AreaSum, type KnownFinding } from '../core/aggregate/index.ts';
import type { CheckedDataset } from '../core/checks/index.ts';
import type { Dataset, PublishedFile } from '../core/dataset/index.ts';
import { listFilings } from '../core/filing/index.ts';
import type { Severity } from '../core/report/index.ts';
import { areaSums, yearsOf } from './area-sums.ts';
import { findingRows } from './finding-rows.ts';
import { scopesOf, type RowValue, type TableRows } from './rows.ts';

function filingRows(dataset: Dataset, { findings }: CheckedDataset): RowValue[][] {
  const { agencies, events, reports, deadlines, complete } = dataset;
  const byId = new Map(agencies.map((agency) => [agency.agency_id, agency]));
  const counts = new Map<string, Record<Severity, number>>();
  for (const { agency_id, year, severity } of findings) {
    const key = `${agency_id}/${year}`;
    const own = counts.get(key) ?? { error: 0, warning: 0, info: 0 };
    counts.set(key, own);
    own[severity] += 1;
  }
  const scopes = scopesOf(reports);
  return listFilings(agencies, events, reports, yearsOf(dataset), deadlines, complete).flatMap(
    (filing): RowValue[][] => {
      const agency = byId.get(filing.agency_id);
      if (!agency) return [];
      const own = counts.get(`${filing.agency_id}/${filing.year}`);
      return [
        [
          agency.agency_id,
          agency.name,
          agency.short_name,
          agency.kind,
          agency.region_code,
          scopes(agency.agency_id),
          filing.year,
          filing.obligation,
          filing.state,
          filing.timing,
          filing.due,
          filing.published_on,
          filing.days_late,
          own?.error ?? 0,
          own?.warning ?? 0,
          own?.info ?? 0,
        ],
      ];
    },
  );
}

/** The rows of `area_sum` and `area_cell`; `findings` are those on the reports of the bodies. */
export function areaRows(
  areas: readonly AreaSum[],
  { findings }: { findings: readonly KnownFinding[] },
): { sums: RowValue[][]; cells: RowValue[][] } {
  const [sums, cells]: [RowValue[][], RowValue[][]] = [[], []];
  for (const sum of areas) {
    const { region, year } = sum;
    const { published, expected, reports, missing, unread } = sum.bodies;
    sums.push([region, year, sum.form, published?.agency_id ?? null, expected.length, reports.length, missing, unread]);
    const compared = new Map(compareWithPublished(sum, findings).map((line) => [line.cell, line]));
    let position = 0;
    for (const [cell, { value, reported, lacking, otherForm }] of sum.cells) {
      const line = compared.get(cell);
      const explained = (line?.explained_by ?? []).map(({ agency_id, reason, rule }) => [agency_id, reason, rule]);
      cells.push([
        region,
        year,
        cell,
        position,
        value,
        reported,
        lacking,
        otherForm,
        line?.published ?? null,
        line?.difference ?? null,
        explained.length === 0 ? '' : JSON.stringify(explained),
      ]);
      position += 1;
    }
  }
  return { sums, cells };
}

/** The files of a report stand in the order of their list. */
const documentRows = (documents: readonly PublishedFile[]): RowValue[][] =>
  documents.map(({ agency_id, year, file, format, bytes, sha256 }) => [agency_id, year, file, format, bytes, sha256]);

/** The rows of `section`: narratives by report, in the order of their sections. */
export const sectionRows = ({ reports }: Pick<Dataset, 'reports'>): RowValue[][] =>
  reports.flatMap(({ agency_id, year, sections }) =>
    sections.map(({ key, heading, text }, position) => [agency_id, year, position, key, heading, text]),
  );

/** The rows of the tables of `QUALITY_SCHEMA`. */
export function qualityRows(
  dataset: Dataset,
  checked: CheckedDataset,
  documents: readonly PublishedFile[] = [],
  areas: readonly AreaSum[] = areaSums(dataset),
): TableRows {
  const { sums, cells } = areaRows(areas, checked);
  return {
    filing: filingRows(dataset, checked),
    finding: findingRows(dataset, checked),
    area_sum: sums,
    area_cell: cells,
    section: sectionRows(dataset),
    document: documentRows(documents),
    deadline: dataset.deadlines.map(({ kind, year, day, source }) => [kind, year, day, source]),
  };
}
