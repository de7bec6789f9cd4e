import { inclusionsOf, regionPrefix, type Agency } from '../core/agency/index.ts';
import type { CheckedDataset } from '../core/checks/index.ts';
import type { Dataset } from '../core/dataset/index.ts';
import { owedYears, type OwedYears } from '../core/filing/index.ts';
import type { AgencyId, Cell, CellId, RegionCode, StoredReport } from '../core/report/index.ts';
import { ALL_CELLS } from '../core/template/index.ts';
import { contradictedCells } from './contradicted-cells.ts';

export type RowValue = string | number | boolean | null | readonly string[];

/** Rows of each table of `SCHEMA`, columns in its order. */
export type TableRows = Readonly<Record<string, readonly (readonly RowValue[])[]>>;

/** A name as it is typed with Latin letters: syllables parted by blanks. */
export type SpellName = (name: string) => string;

/** Full, short and former names, each spelled; none where nobody spells. */
function searchKey({ name, short_name, former_names }: Agency, spell: SpellName | null): string[] {
  return spell === null ? [] : [name, short_name, ...former_names].map(spell);
}

/** Position of each name in Chinese order (pinyin), equal names by id. */
function rankByName<T>(
  items: readonly T[],
  nameOf: (item: T) => string,
  idOf: (item: T) => string,
): Map<string, number> {
  const collator = new Intl.Collator('zh-Hans-CN');
  const sorted = items.toSorted(
    (a, b) => collator.compare(nameOf(a), nameOf(b)) || (idOf(a) < idOf(b) ? -1 : Number(idOf(a) > idOf(b))),
  );
  return new Map(sorted.map((item, index) => [idOf(item), index]));
}

const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Cells that `cell_note` lists: whatever is not a plain figure, or comes with words. */
function isNoted(cell: Cell): boolean {
  return cell.status !== 'reported' || cell.raw !== null || cell.note !== undefined;
}

function reportRow(report: StoredReport, agency: Agency, contradicted: ReadonlySet<CellId>): RowValue[] {
  const entries = ALL_CELLS.map((id): [CellId, Cell | undefined] => [id, report.cells[id]]);
  return [
    report.agency_id,
    report.year,
    report.title,
    report.published_on,
    report.source_url,
    report.scope,
    report.form.proactive,
    report.form.requests,
    report.form.appeals,
    report.reading,
    report.note,
    agency.region_code,
    agency.kind,
    entries.filter(([, cell]) => cell?.status === 'inferred').map(([id]) => id),
    ALL_CELLS.filter((id) => contradicted.has(id)),
    ...entries.map(([, cell]) => cell?.value ?? null),
  ];
}

/** Says of a body whether all of its reports are aggregates: `aggregate`, else `own`. */
export function scopesOf(reports: readonly StoredReport[]): (agencyId: AgencyId) => 'own' | 'aggregate' {
  const scopes = new Map<AgencyId, 'own' | 'aggregate'>();
  for (const { agency_id, scope } of reports)
    if (scope === 'own' || !scopes.has(agency_id)) scopes.set(agency_id, scope);
  return (agencyId) => scopes.get(agencyId) ?? 'own';
}

const owedColumns = (owed: OwedYears | null): RowValue[] => [owed !== null, owed?.to ?? null];

/** What a dataset says of itself and of who reports in it. */
export type Register = Pick<Dataset, 'info' | 'regions' | 'agencies' | 'events' | 'complete'>;

/** The rows of the tables that say what a dataset is and who reports in it, sorted by key; without `spell` agencies have no search key. */
export function registerRows(
  { info, regions, agencies, events, complete = {} }: Register,
  release: string,
  scope: (agencyId: AgencyId) => string,
  spell: SpellName | null,
): TableRows {
  const regionRank = rankByName(
    regions,
    (region) => region.name,
    (region) => region.region_code,
  );
  const agencyRank = rankByName(
    agencies,
    (agency) => agency.name,
    (agency) => agency.agency_id,
  );
  return {
    meta: [
      ['name', info.name],
      ['release', release],
      ['synthetic', String(info.synthetic)],
      ['title', info.title],
    ],
    region: regions
      .toSorted((a, b) => byText(a.region_code, b.region_code))
      .map((region) => [
        region.region_code,
        region.name,
        region.level,
        region.parent_code,
        regionRank.get(region.region_code) ?? 0,
        region.population?.inhabitants ?? null,
        region.population?.year ?? null,
        region.population?.source ?? null,
      ]),
    agency: agencies
      .toSorted((a, b) => byText(a.agency_id, b.agency_id))
      .map((agency) => [
        agency.agency_id,
        agency.name,
        agency.short_name,
        agency.former_names,
        agency.kind,
        agency.region_code,
        agency.parent_id,
        scope(agency.agency_id),
        agency.valid_from,
        agency.valid_to,
        ...owedColumns(owedYears(agency, events)),
        agencyRank.get(agency.agency_id) ?? 0,
        agency.note,
        searchKey(agency, spell),
      ]),
    inclusion: inclusionsOf(agencies)
      .map(({ agency_id, parent_id, from }) => [agency_id, parent_id, from])
      .toSorted((a, b) => byText(a.join(), b.join())),
    complete_year: Object.entries(complete).flatMap(([code, years]) =>
      years.map((year) => [code, regionPrefix(code as RegionCode), year]),
    ),
  };
}

/** The rows of `agency_event`, in the order of the register. */
export const eventRows = ({ events }: Pick<Dataset, 'events'>): RowValue[][] =>
  events.map(({ date, type, from, to, note, source }) => [date, type, from, to, note, source]);

/** The rows of every table, sorted by key, so that equal datasets make equal files. `spell` gives agencies their search keys. */
export function tableRows(
  dataset: Dataset,
  release: string,
  checked: CheckedDataset,
  spell: SpellName | null = null,
): TableRows {
  const contradicted = contradictedCells(checked);
  const byId = new Map(dataset.agencies.map((agency) => [agency.agency_id, agency]));
  const reports = dataset.reports.toSorted((a, b) => byText(a.agency_id, b.agency_id) || a.year - b.year);
  return {
    ...registerRows(dataset, release, scopesOf(reports), spell),
    agency_event: eventRows(dataset),
    report: reports.map((report) => {
      const agency = byId.get(report.agency_id);
      if (!agency) throw new Error(`report without agency: ${report.agency_id}/${report.year}`);
      return reportRow(report, agency, contradicted.get(`${report.agency_id}/${report.year}`) ?? new Set());
    }),
    cell_note: reports.flatMap((report) =>
      ALL_CELLS.flatMap((id) => {
        const cell = report.cells[id];
        if (!cell || !isNoted(cell)) return [];
        return [[report.agency_id, report.year, id, cell.status, cell.raw, cell.note ?? null]];
      }),
    ),
  };
}
