import {
  isGiven,
  type AgencyId,
  type CellId,
  type FormYear,
  type RegionCode,
  type StoredReport,
} from '../report/index.ts';
import { TABLE_KEYS, cellHome, cellsOfTable, formOfYear, templatesOfReport, templateOf } from '../template/index.ts';
import { sumExactly } from '../text/exact.ts';
import { bodiesOf, type AreaBodies } from './area.ts';
import type { Holdings } from './holdings.ts';

/** One cell of the official tables, summed. */
export interface CellSum {
  /** Over the bodies that gave the figure; `null` where none did. Missing is never 0. */
  value: number | null;
  /** Bodies whose figure is in the sum, in the report of another body or in their own: the k of k of n. */
  reported: number;
  /** Bodies that filed and gave none, because it is missing in their report. */
  lacking: readonly AgencyId[];
  /** Bodies whose form does not print the cell: what they did is not in the sum and cannot be. */
  otherForm: readonly AgencyId[];
}

/** The three official tables of an area and year, summed over the own reports of its bodies. */
export interface AreaSum {
  region: RegionCode;
  year: number;
  /** The form the sum is drawn up in: that of the year. */
  form: FormYear;
  bodies: AreaBodies;
  cells: ReadonlyMap<CellId, CellSum>;
}

/** The cells of the three tables of a form, in the order of print. */
export function officialCells(form: FormYear): CellId[] {
  return TABLE_KEYS.flatMap((table) => cellsOfTable(templateOf(form), table));
}

/** True where the form that a report was printed on has the cell, or where nobody knows which form it was. */
function prints({ form }: StoredReport, id: CellId): boolean {
  const { table, forms } = cellHome(id);
  return form[table] === 'absent' || templatesOfReport(form, table).some((template) => forms.includes(template.form));
}

/** What a report gives to a cell; `null` where it gives nothing. */
function givenIn(report: StoredReport | undefined, id: CellId): number | null {
  const cell = report?.cells[id];
  return cell && isGiven(cell.status) ? cell.value : null;
}

function sumCell({ reports, included }: AreaBodies, id: CellId): CellSum {
  const standsIn = (body: AgencyId) =>
    included.some(
      ({ agency_id, parent_id }) =>
        agency_id === body &&
        givenIn(
          reports.find((report) => report.agency_id === parent_id),
          id,
        ) !== null,
    );
  let within = 0;
  const values: number[] = [];
  const lacking: AgencyId[] = [];
  const otherForm: AgencyId[] = [];
  for (const report of reports) {
    const value = givenIn(report, id);
    if (included.length > 0 && standsIn(report.agency_id)) within += 1;
    else if (value !== null) values.push(value);
    else if (prints(report, id)) lacking.push(report.agency_id);
    else otherForm.push(report.agency_id);
  }
  const value = values.length === 0 ? null : sumExactly(values);
  return { value, reported: values.length + within, lacking, otherForm };
}

/**
 * Adds up the official tables over the bodies of an area (Article 49: the government publishes the area's report). Only
 * own reports are added, each body once, also where one's report includes another's; only given figures count, inferred ones do not. Cells that
 * several forms share are added across them; the rest is named in `otherForm`.
 */
export function sumArea(holdings: Holdings, region: RegionCode, year: number): AreaSum {
  const bodies = bodiesOf(holdings, region, year);
  const form = formOfYear(year);
  const cells = new Map(officialCells(form).map((id) => [id, sumCell(bodies, id)]));
  return { region, year, form, bodies, cells };
}
