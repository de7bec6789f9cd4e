import type { Agency, AgencyEvent, Region } from '../core/agency/index.ts';
import type { Dataset } from '../core/dataset/index.ts';
import type { LocalDeadline } from '../core/filing/index.ts';
import type { AgencyId, CellId, Section } from '../core/report/index.ts';
import type { Engine } from './engine.ts';
import { REPORT_COLUMNS, toStoredReport, type NoteRow, type WideRow } from './stored-report.ts';

/** What the two files of a dataset hold of it, as rows: plain data, which can cross threads. */
export interface PublishedRows {
  meta: readonly { key: string; value: string }[];
  regions: readonly RegionRow[];
  agencies: readonly Omit<Agency, 'includes'>[];
  inclusions: readonly { agency_id: AgencyId; parent_id: AgencyId; from: number | null }[];
  events: readonly AgencyEvent[];
  /** Of one year each. */
  years: readonly YearRows[];
  deadlines: readonly LocalDeadline[];
  complete: readonly { region_code: string; year: number }[];
}

type RegionRow = Omit<Region, 'population'> & {
  inhabitants: number | null;
  population_year: number | null;
  population_source: string | null;
};

type OfReport = { agency_id: AgencyId };

interface YearRows {
  reports: readonly (WideRow & { contradicted: readonly CellId[] })[];
  notes: readonly (NoteRow & OfReport)[];
  sections: readonly (Section & OfReport)[];
}

/** A dataset as it was published, and the cells that findings of severity error name, by report (`agency/year`). */
export interface Published {
  dataset: Dataset;
  contradicted: ReadonlyMap<string, readonly CellId[]>;
}

const inOrder = 'ORDER BY agency_id';

async function yearRows(engine: Engine, base: string, quality: string, year: number): Promise<YearRows> {
  return {
    reports: await engine.rows(
      `-- grain: one row per report of a year
SELECT ${REPORT_COLUMNS}, contradicted FROM ${base}.report WHERE year = $1 ${inOrder}`,
      [year],
    ),
    notes: await engine.rows(
      `-- grain: one row per noted cell of a year
SELECT agency_id, year, cell_id, status, raw, note FROM ${base}.cell_note WHERE year = $1 ${inOrder}`,
      [year],
    ),
    sections: await engine.rows(
      `-- grain: one row per section of a report of a year
SELECT agency_id, key, heading, text FROM ${quality}.section WHERE year = $1 ${inOrder}, position`,
      [year],
    ),
  };
}

/** Reads a dataset back from its two files, attached under these names; year by year, so that no answer holds up the page for long. */
export async function readPublished(engine: Engine, base: string, quality: string): Promise<PublishedRows> {
  const years = await engine.rows<{ year: number }>(`-- grain: one row per year of reports
SELECT DISTINCT year FROM ${base}.report ORDER BY year`);
  const rows: YearRows[] = [];
  for (const { year } of years) rows.push(await yearRows(engine, base, quality, year));
  return {
    meta: await engine.rows(`-- grain: one row per property of the dataset
SELECT key, value FROM ${base}.meta ORDER BY key`),
    regions: await engine.rows(`-- grain: one row per administrative area
SELECT region_code, name, level, parent_code, inhabitants, population_year, population_source
FROM ${base}.region ORDER BY region_code`),
    agencies: await engine.rows(`-- grain: one row per agency
SELECT agency_id, name, short_name, former_names, kind, region_code, parent_id, valid_from, valid_to, note
FROM ${base}.agency ${inOrder}`),
    inclusions: await engine.rows(`-- grain: one row per body whose figures the own reports of another include
SELECT agency_id, parent_id, first_year AS "from" FROM ${base}.inclusion ${inOrder}, parent_id`),
    events: await engine.rows(`-- grain: one row per change of an agency
SELECT date, type, from_ids AS "from", to_ids AS "to", note, source FROM ${base}.agency_event ORDER BY rowid`),
    years: rows,
    deadlines: await engine.rows(`-- grain: one row per date of an area's own
SELECT kind, year, day, source FROM ${quality}.deadline ORDER BY rowid`),
    complete: await engine.rows(`-- grain: one row per area and year of which every published report is there
SELECT region_code, year FROM ${base}.complete_year ORDER BY region_code, year`),
  };
}

function groupBy<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

const ofAgency = <Row extends OfReport>(rows: readonly Row[]) => groupBy(rows, ({ agency_id }) => agency_id);

function reportsOf({ reports, notes, sections }: YearRows): Dataset['reports'] {
  const [noted, told] = [ofAgency(notes), ofAgency(sections)];
  return reports.map((row) => ({
    ...toStoredReport(row, noted.get(row.agency_id) ?? []),
    sections: (told.get(row.agency_id) ?? []).map(({ key, heading, text }) => ({ key, heading, text })),
  }));
}

function regionOf({ inhabitants, population_year: year, population_source: source, ...region }: RegionRow): Region {
  if (inhabitants === null || year === null || source === null) return region;
  return { ...region, population: { inhabitants, year, source } };
}

/** The dataset that these rows are of: what the rule book says of it is what it said of the folder the files were made from. */
export function toPublished(rows: PublishedRows): Published {
  const about = new Map(rows.meta.map(({ key, value }) => [key, value]));
  const included = groupBy(rows.inclusions, ({ parent_id }) => parent_id);
  const complete = groupBy(rows.complete, ({ region_code }) => region_code);
  const name = about.get('name') ?? '';
  return {
    dataset: {
      info: {
        name,
        title: about.get('title') ?? name,
        description: null,
        synthetic: about.get('synthetic') === 'true',
        licences: [],
        sources: [],
      },
      regions: rows.regions.map(regionOf),
      agencies: rows.agencies.map((agency): Agency => {
        const includes = included.get(agency.agency_id);
        return includes
          ? { ...agency, includes: includes.map(({ agency_id, from }) => ({ agency_id, from })) }
          : agency;
      }),
      events: rows.events,
      deadlines: rows.deadlines,
      complete: Object.fromEntries([...complete].map(([region, all]) => [region, all.map(({ year }) => year)])),
      reports: rows.years.flatMap(reportsOf),
    },
    contradicted: new Map(
      rows.years.flatMap(({ reports }) =>
        reports.map(({ agency_id, year, contradicted }) => [`${agency_id}/${year}`, contradicted] as const),
      ),
    ),
  };
}
