import * as v from 'valibot';
import { REPORT_FORMS, isCellId } from '../template/index.ts';
import { CELL_STATUSES, hasValue } from './cell.ts';
import { isAgencyId, isRegionCode, type AgencyId } from './ids.ts';
import { READINGS, SECTION_KEYS, type StoredReport } from './report.ts';

const isoDate = v.pipe(v.string(), v.isoDate());

const cellPlace = v.strictObject({
  block: v.pipe(v.number(), v.integer(), v.minValue(0)),
  row: v.pipe(v.number(), v.integer(), v.minValue(0)),
  column: v.pipe(v.number(), v.integer(), v.minValue(0)),
  page: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
  box: v.nullable(v.strictTuple([v.number(), v.number(), v.number(), v.number()])),
});

const cell = v.pipe(
  v.strictObject({
    value: v.nullable(v.pipe(v.number(), v.finite())),
    status: v.picklist(CELL_STATUSES),
    raw: v.nullable(v.string()),
    at: v.nullable(cellPlace),
    note: v.exactOptional(v.string()),
    sure: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  }),
  v.check((c) => hasValue(c.status) === (c.value !== null), '状态与数值不一致'),
);

/** The shape of a stored report; a cell whose status and value disagree is refused. */
export const storedReport = v.strictObject({
  agency_id: v.pipe(
    v.string(),
    v.check(isAgencyId, '机关编号只用小写字母、数字和连字符'),
    v.transform((text) => text as AgencyId),
  ),
  year: v.pipe(v.number(), v.integer(), v.minValue(2008), v.maxValue(2100)),
  title: v.string(),
  published_on: v.nullable(isoDate),
  source_url: v.nullable(v.string()),
  scope: v.picklist(['own', 'aggregate']),
  form: v.strictObject({
    proactive: v.picklist(REPORT_FORMS.proactive),
    requests: v.picklist(REPORT_FORMS.requests),
    appeals: v.picklist(REPORT_FORMS.appeals),
  }),
  reading: v.picklist(READINGS),
  note: v.nullable(v.string()),
  cells: v.pipe(
    v.record(v.string(), cell),
    v.check((cells) => Object.keys(cells).every(isCellId), '有表格中没有的格'),
    v.transform((cells) => cells as StoredReport['cells']),
  ),
  sections: v.array(v.strictObject({ key: v.picklist(SECTION_KEYS), heading: v.string(), text: v.string() })),
});

/** Checks one stored report; the issues name the path, e.g. `cells.granted.total.value`. */
export function parseStoredReport(input: unknown): v.SafeParseResult<typeof storedReport> {
  return v.safeParse(storedReport, input);
}

/** A report as the command prints it and a page saves it: what else stands there is passed over. */
const printedReport = v.object({
  title: v.nullable(v.string()),
  agency: v.nullable(v.string()),
  region: v.nullish(v.pipe(v.string(), v.check(isRegionCode)), null),
  year: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(2008), v.maxValue(2100))),
  published_on: v.nullable(isoDate),
  scope: v.picklist(['own', 'aggregate', 'unknown']),
  form: storedReport.entries.form,
  cells: storedReport.entries.cells,
  sections: storedReport.entries.sections,
});

/** Checks a report that was saved as JSON; the issues name the path. */
export function parsePrintedReport(input: unknown): v.SafeParseResult<typeof printedReport> {
  return v.safeParse(printedReport, input);
}
