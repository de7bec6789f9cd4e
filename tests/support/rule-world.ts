import type { Agency, AgencyEvent } from '../../src/lib/core/agency/index.ts';
import type { Holdings } from '../../src/lib/core/aggregate/index.ts';
import {
  checkDataset,
  checkReport,
  checkTogether,
  type CheckContext,
  type Ledger,
} from '../../src/lib/core/checks/index.ts';
import {
  SECTION_KEYS,
  type AgencyId,
  type Cell,
  type CellId,
  type Cells,
  type CellStatus,
  type RegionCode,
  type Report,
  type ReportForm,
  type Section,
  type StoredReport,
} from '../../src/lib/core/report/index.ts';
import { owedCells } from '../../src/lib/core/template/index.ts';

export const NEW: ReportForm = { proactive: '2021', requests: '2021', appeals: '2021' };
export const OLD: ReportForm = { proactive: '2019', requests: '2019', appeals: '2021' };

/** A number, a status without a number, or a whole cell. */
type Change = number | CellStatus | Partial<Cell>;
export type Changes = Readonly<Record<string, Change>>;

function change(cell: Cell, by: Change | undefined): Cell {
  if (by === undefined) return cell;
  if (typeof by === 'number') return { ...cell, value: by };
  return typeof by === 'string' ? { ...cell, value: null, status: by } : { ...cell, ...by };
}

/** Every cell of the forms 0, but for the changes. */
export function cellsOf(form: ReportForm, changes: Changes = {}): Cells {
  const zero: Cell = { value: 0, status: 'reported', raw: null, at: null };
  const ids = [...new Set([...owedCells(form), ...Object.keys(changes)])] as CellId[];
  return Object.fromEntries(ids.map((id) => [id, change(zero, changes[id])]));
}

const HEADINGS = ['总体情况', '主动公开政府信息情况', '收到和处理政府信息公开申请情况'];
const MORE_HEADINGS = ['政府信息公开行政复议、行政诉讼情况', '存在的主要问题及改进情况', '其他需要报告的事项'];

/** The six sections with official headings, empty but for these texts and a word on problems. */
export function sectionsOf(texts: Partial<Record<Section['key'], string>> = {}): Section[] {
  const headings = [...HEADINGS, ...MORE_HEADINGS];
  const problems = '公开内容还不够细，下一步将逐项梳理并按月更新。';
  return SECTION_KEYS.map((key, index) => ({
    key,
    heading: `${'一二三四五六'[index]}、${headings[index]}`,
    text: texts[key] ?? (key === 'problems' ? problems : ''),
  }));
}

export interface Told extends Partial<Omit<StoredReport, 'cells' | 'agency_id'>> {
  agency?: string;
  cells?: Changes;
}

/** A stored report of zeros for 2023 by `bureau`, published in time. */
export function stored({ agency = 'bureau', cells = {}, form = NEW, year = 2023, ...rest }: Told = {}): StoredReport {
  return {
    agency_id: agency as AgencyId,
    year,
    title: '年度报告',
    published_on: `${year + 1}-01-20`,
    source_url: null,
    scope: 'own',
    form,
    reading: 'read',
    note: null,
    cells: cellsOf(form, cells),
    sections: [],
    ...rest,
  };
}

const body = (agency_id: string, name: string, kind: Agency['kind']): Agency => ({
  agency_id: agency_id as AgencyId,
  name,
  short_name: name,
  former_names: [],
  kind,
  region_code: '110101' as RegionCode,
  parent_id: null,
  valid_from: null,
  valid_to: null,
  note: null,
});

const BODIES: readonly Agency[] = [
  body('county', '甲县人民政府', 'county_gov'),
  body('office', '甲县人民政府办公室', 'department'),
  body('bureau', '甲县水利局', 'department'),
  body('town', '乙镇人民政府', 'township'),
];

/** A register of the bodies that these reports name, and the reports. */
export function holdings(
  reports: readonly StoredReport[],
  events: readonly AgencyEvent[] = [],
  agencies: readonly Agency[] = BODIES.filter(({ agency_id }) => reports.some((r) => r.agency_id === agency_id)),
): Holdings {
  const region = { region_code: '110101' as RegionCode, name: '甲县', level: 'county' as const, parent_code: null };
  const years = Array.from({ length: 20 }, (_, index) => 2015 + index);
  return { regions: [region], agencies, events, reports, deadlines: [], complete: { [region.region_code]: years } };
}

/** What a judgement comes to: how often each rule failed, passed and stayed open, and the findings. */
export type Judged = Pick<Ledger, 'findings' | 'tally'>;

/** What the rule book says of these reports together. */
export function judged(reports: readonly Told[], events: readonly AgencyEvent[] = []): Judged {
  const { findings, tally } = checkDataset(holdings(reports.map(stored), events));
  return { findings: [...findings], tally };
}

/** A document of zeros for 2023, as a reader gives it. */
export function document(told: Partial<Omit<Report, 'cells'>> & { cells?: Changes } = {}): Report {
  const form = told.form ?? NEW;
  return {
    title: '甲县水利局2023年政府信息公开工作年度报告',
    agency: '甲县水利局',
    region: null,
    year: 2023,
    published_on: '2024-01-20',
    scope: 'own',
    sections: sectionsOf(),
    extra_rows: [],
    issues: [],
    ...told,
    form,
    cells: cellsOf(form, told.cells),
  };
}

/** What the rule book says of one document. */
export function judgedDocument(told: Parameters<typeof document>[0], context: CheckContext = {}): Judged {
  return checkReport(document(told), context);
}

/** What the rule book says of several documents of one batch. */
export function judgedTogether(told: readonly Parameters<typeof document>[0][]): Judged {
  return checkTogether(told.map((one, index) => ({ name: `${index}.docx`, report: document(one) })));
}
