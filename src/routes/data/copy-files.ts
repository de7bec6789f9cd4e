import { agencyTable, cellTable, printCsv, reportTable, type Dataset, type LongTable } from '$lib/core/dataset/index.ts';
import type { AgencyId } from '$lib/core/report/index.ts';
import { queryDirectory, queryRegions, queryReports } from '$lib/queries/index.ts';
import type { Marking } from '$lib/ui/state/marking.ts';
import type { Engine } from '$lib/warehouse/engine.ts';

/** Everything a table of reports is made from, as the working copy has it. */
async function askDataset(engine: Engine, name: string): Promise<Dataset> {
  const agencies = await queryDirectory(engine);
  const reports: Dataset['reports'][number][] = [];
  for (const { agency_id } of agencies) reports.push(...(await queryReports(engine, agency_id)));
  return {
    info: { name, title: name, description: null, synthetic: false, licences: [], sources: [] },
    regions: await queryRegions(engine),
    agencies,
    events: [],
    deadlines: [],
    reports,
  };
}

/** A table as CSV that spreadsheets read as UTF-8; a row about one report says whose it is, any other what the whole state is. */
function markedCsv({ columns, rows: made }: LongTable, marking: Marking): string {
  const rows = [...made];
  const [body, year] = [columns.indexOf('agency_id'), columns.indexOf('year')];
  const sourceOf = (index: number) => {
    const row = rows[index] ?? [];
    return year < 0 ? ('with-local' as const) : marking.sourceOf(row[body] as AgencyId, Number(row[year]));
  };
  const [head = [], ...marked] = marking.rows(
    [columns, ...rows].map((row) => row.map((field) => field ?? '')),
    sourceOf,
  );
  return `\uFEFF${printCsv(head.map(String), marked)}`;
}

/** The reports, cells and bodies of the working copy in one archive: what is published and what is not, told apart by row. */
export async function copyArchive(engine: Engine, name: string, marking: Marking): Promise<Blob> {
  const { strToU8, zipSync } = await import('fflate');
  const dataset = await askDataset(engine, name);
  const tables = [reportTable(dataset), cellTable(dataset), agencyTable(dataset)];
  const files = tables.map((table) => [`${table.name}.csv`, strToU8(markedCsv(table, marking))] as const);
  const about = ['README.txt', strToU8(`\uFEFF${marking.source()}\r\n`)] as const;
  const zip = zipSync(Object.fromEntries([about, ...files]));
  return new Blob([zip as Uint8Array<ArrayBuffer>], { type: 'application/zip' });
}
