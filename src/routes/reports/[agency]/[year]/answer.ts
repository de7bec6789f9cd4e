import { regionPath } from '$lib/core/agency/index.ts';
import type { AgencyId, StoredReport } from '$lib/core/report/index.ts';
import { queryDirectory, queryRegions, queryReportFile, queryReports } from '$lib/queries/index.ts';
import { findingOfRow, yearFigures, type YearFigures } from '$lib/views/index.ts';
import type { Engine } from '$lib/warehouse/engine.ts';

/** How many years of a body stand side by side. */
const YEARS_SHOWN = 3;

/** The figures of one report, the report of the year before and what there is of other years; `null` where there is no such report. */
async function reportFigures(engine: Engine, id: string, year: string) {
  const agency = (await queryDirectory(engine)).find(({ agency_id }) => agency_id === id);
  if (!agency) return null;
  const reports = await queryReports(engine, agency.agency_id);
  const report = reports.find((one) => String(one.year) === year);
  if (!report) return null;
  const regions = regionPath(agency.region_code, await queryRegions(engine));
  const shown = reports.filter((one) => one.year <= report.year && one.year > report.year - YEARS_SHOWN);
  return {
    agency,
    report,
    before: reports.find((one) => one.year === report.year - 1) ?? null,
    history: shown.map((one): YearFigures => yearFigures(one)),
    years: reports.map((one) => ({ year: one.year, reading: one.reading })),
    region: regions.at(-1)?.name ?? '',
  };
}

/** Days from one ISO day to a later one, negative where it is an earlier one; `null` where the second is not known. */
const daysBetween = (from: string, to: string | null): number | null =>
  to === null ? null : Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** What stands beside the figures: narrative, findings, due date, published file. */
export async function reportFile(quality: Engine, agency: AgencyId, year: number) {
  const { sections, sectionsBefore, findings, filing, documents } = await queryReportFile(quality, agency, year);
  const plain = (rows: typeof sections): StoredReport['sections'] =>
    rows.map(({ key, heading, text }) => ({ key, heading, text }));
  return {
    sections: plain(sections),
    sectionsBefore: plain(sectionsBefore),
    findings: findings.map(findingOfRow),
    due: filing === null ? null : { day: filing.due, daysLate: daysBetween(filing.due, filing.published_on) },
    documents: documents.map(({ file, format, bytes, sha256 }) => ({ file, format, bytes, sha256 })),
  };
}

export type ReportFile = Awaited<ReturnType<typeof reportFile>>;

/** All that the page of one report shows; `null` where the dataset has no such report. */
export async function reportAnswer(engine: Engine, quality: Engine, id: string, year: string) {
  const figures = await reportFigures(engine, id, year);
  if (figures === null) return null;
  return { ...figures, file: await reportFile(quality, figures.agency.agency_id, figures.report.year) };
}

export type ReportAnswer = NonNullable<Awaited<ReturnType<typeof reportAnswer>>>;
