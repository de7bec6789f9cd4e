import type { Agency, AgencyKind } from '../../src/lib/core/agency/index.ts';
import type { Dataset } from '../../src/lib/core/dataset/index.ts';
import type {
  AgencyId,
  Cell,
  RegionCode,
  ReportForm,
  StoredReport,
  MutableCells,
} from '../../src/lib/core/report/index.ts';
import { cellHome, isCellId, owedCells } from '../../src/lib/core/template/index.ts';

export const HUZHU = '630223' as RegionCode;
const FORM_2021: ReportForm = { proactive: '2021', requests: '2021', appeals: '2021' };

/** Figures that differ from 0: a number, `null` for a blank, `{ inferred }` for what the identities force. */
export type Figures = Readonly<Record<string, number | null | { inferred: number }>>;

function toCell(figure: Figures[string]): Cell {
  if (figure === null) return { value: null, status: 'blank', raw: '', at: null };
  if (typeof figure === 'number') return { value: figure, status: 'reported', raw: null, at: null };
  return { value: figure.inferred, status: 'inferred', raw: null, at: null };
}

/** A report written by hand: every cell its forms owe is a reported 0 unless named; a row of Table 3 stands for its total. */
export function handReport(
  agency: string,
  year: number,
  figures: Figures,
  rest: { scope?: StoredReport['scope']; form?: Partial<ReportForm> } = {},
): StoredReport {
  const form = { ...FORM_2021, ...rest.form };
  const cells: MutableCells = {};
  for (const id of owedCells(form)) {
    const absent = form[cellHome(id).table] === 'absent';
    cells[id] = absent ? { value: null, status: 'absent', raw: null, at: null } : toCell(0);
  }
  for (const [name, figure] of Object.entries(figures)) {
    const id = [name, `${name}.total`].find(isCellId);
    if (!id || !(id in cells)) throw new Error(`not a cell of this form: ${name}`);
    cells[id] = toCell(figure);
  }
  return {
    agency_id: agency as AgencyId,
    year,
    title: `${year} 年度报告`,
    published_on: null,
    source_url: null,
    scope: rest.scope ?? 'own',
    form,
    reading: 'read',
    note: null,
    cells,
    sections: [],
  };
}

const agencyOf = (id: string, kind: AgencyKind): Agency => ({
  agency_id: id as AgencyId,
  name: id,
  short_name: id,
  former_names: [],
  kind,
  region_code: HUZHU,
  parent_id: null,
  valid_from: null,
  valid_to: null,
  note: null,
});

/** One county with these agencies and reports. */
export function handDataset(kinds: Readonly<Record<string, AgencyKind>>, reports: readonly StoredReport[]): Dataset {
  return {
    info: { name: 'hand', title: '手工', description: null, synthetic: true, licences: [], sources: [] },
    regions: [
      { region_code: '630000' as RegionCode, name: '青海省', level: 'province', parent_code: null },
      { region_code: '630200' as RegionCode, name: '海东市', level: 'prefecture', parent_code: '630000' as RegionCode },
      { region_code: HUZHU, name: '互助土族自治县', level: 'county', parent_code: '630200' as RegionCode },
    ],
    agencies: Object.entries(kinds).map(([id, kind]) => agencyOf(id, kind)),
    events: [],
    deadlines: [],
    reports,
  };
}
