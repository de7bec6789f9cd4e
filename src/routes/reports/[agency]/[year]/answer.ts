import type { LayerReport } from '$lib/core/layer/index.ts';
import type { StoredReport } from '$lib/core/report/index.ts';
import type { BodyRows, DatasetSource } from '$lib/queries/index.ts';
import { findingOfRow, yearFigures, type YearFigures } from '$lib/views/index.ts';

/** How many years of a body stand side by side. */
const YEARS_SHOWN = 3;

/** The figures of one report, the report of the year before and what there is of other years. */
function reportFigures({ agency, region, reports }: BodyRows, report: StoredReport) {
  const shown = reports.filter((one) => one.year <= report.year && one.year > report.year - YEARS_SHOWN);
  return {
    agency,
    report,
    before: reports.find((one) => one.year === report.year - 1) ?? null,
    history: shown.map((one): YearFigures => yearFigures(one)),
    years: reports.map((one) => ({ year: one.year, reading: one.reading })),
    region,
  };
}

/** Days from one ISO day to a later one, negative where it is an earlier one; `null` where the second is not known. */
const daysBetween = (from: string, to: string | null): number | null =>
  to === null ? null : Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** What stands beside the figures: narrative and the one of the year before, findings, due date, published file. */
function reportFile({ sections, findings, filings, documents }: BodyRows, year: number) {
  const told = (of: number): StoredReport['sections'] =>
    sections.filter((row) => row.year === of).map(({ key, heading, text }) => ({ key, heading, text }));
  const filing = filings.find((row) => row.year === year) ?? null;
  return {
    sections: told(year),
    sectionsBefore: told(year - 1),
    findings: findings.filter((row) => row.year === year).map(findingOfRow),
    due: filing === null ? null : { day: filing.due, daysLate: daysBetween(filing.due, filing.published_on) },
    documents: documents
      .filter((row) => row.year === year)
      .map(({ file, format, bytes, sha256 }) => ({ file, format, bytes, sha256 })),
  };
}

export type ReportFile = ReturnType<typeof reportFile>;

/** All that the page of one report shows; `null` where the dataset has no such report. */
export async function reportAnswer(source: DatasetSource, id: string, year: string) {
  const body = await source.body(id);
  const report = body?.reports.find((one) => String(one.year) === year);
  if (body === null || report === undefined) return null;
  return { ...reportFigures(body, report), file: reportFile(body, report.year) };
}

/** The same of a report that is named by its key, `agency/year`. */
export const reportByKey =
  (key: string) =>
  (source: DatasetSource): Promise<ReportAnswer | null> => {
    const [id = '', year = ''] = key.split('/');
    return reportAnswer(source, id, year);
  };

/** What the page of a report is made of; `local` where it is one of this machine. */
export type ReportData = ReportAnswer & { local: LayerReport | null };

export type ReportAnswer = NonNullable<Awaited<ReturnType<typeof reportAnswer>>>;
