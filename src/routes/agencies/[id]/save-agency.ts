import type { Labels } from '$lib/labels/agency.ts';
import { queryReports } from '$lib/queries/index.ts';
import { reportRows } from '$lib/views/index.ts';
import { saveCsv } from '$lib/ui/chart/save.ts';
import { engine } from '$lib/ui/state/engine.svelte.ts';
import type { Marking } from '$lib/ui/state/marking.ts';
import type { AgencyData } from './agency-data.ts';

/** Saves every cell of every report of an agency as one CSV, each with its year. Rejects where the engine does not start. */
export async function saveAgency({ agency, dataset }: AgencyData, marking: Marking, t: Labels): Promise<void> {
  const reports = await queryReports(await engine.open(dataset, { seat: agency.region_code }), agency.agency_id);
  const read = reports.filter(({ reading }) => reading === 'read');
  const rows = read.flatMap((report) =>
    reportRows(report, agency.name, t)
      .slice(1)
      .map((row) => ({ year: report.year, row })),
  );
  const sourceOf = (index: number) => marking.sourceOf(agency.agency_id, rows[index]?.year ?? 0);
  const name = `${agency.name}_${read[0]?.year}-${read.at(-1)?.year}.csv`;
  await saveCsv(
    marking.fileName(name),
    marking.rows([[...t.report.csvColumns], ...rows.map(({ row }) => row)], sourceOf),
  );
}
