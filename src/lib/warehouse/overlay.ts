import { checkDataset } from '../core/checks/index.ts';
import { layOver, type Dataset, type LocalState } from '../core/dataset/index.ts';
import type { CellId } from '../core/report/index.ts';
import { FILL_FIGURES, fillYearBefore } from '../indicators/index.ts';
import { contradictedCells } from './contradicted-cells.ts';
import type { Published } from './published-rows.ts';
import { qualityRows, sectionRows } from './quality-rows.ts';
import { tableRows, type RowValue } from './rows.ts';
import { QUALITY_SCHEMA, SCHEMA } from './schema.ts';

/** The names under which the two files of a dataset are attached. */
export interface Attached {
  base: string;
  quality: string;
}

/** Noncharacters, which Unicode keeps for use within programs: between rows, fields and items, and for what is missing. */
const [ROW, FIELD, ITEM, MISSING] = ['\uFDD0', '\uFDD1', '\uFDD2', '\uFDD3'] as const;
const INNER = new RegExp(`[${ROW}${FIELD}${ITEM}${MISSING}]`, 'g');

const plain = (value: string | number | boolean): string => String(value).replace(INNER, '');

function fieldText(value: RowValue): string {
  if (value === null) return MISSING;
  return typeof value === 'object' ? value.map(plain).join(ITEM) : plain(value);
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/**
 * Rows as one text that the database takes apart: to parse thousands of values as SQL takes it seconds. What is cast is cast by
 * the columns of the table; a column is one of lists where a row has one.
 */
function insertRows(table: string, rows: readonly (readonly RowValue[])[], conflict = ''): string[] {
  const [first] = rows;
  if (first === undefined) return [];
  const columns = first.map((_, index) => {
    const field = `fields[${index + 1}]`;
    const isList = rows.some((row) => typeof row[index] === 'object' && row[index] !== null);
    return isList
      ? `CASE WHEN ${field} = '' THEN [] ELSE string_split(${field}, '${ITEM}') END`
      : `nullif(${field}, '${MISSING}')`;
  });
  const text = rows.map((row) => row.map(fieldText).join(FIELD)).join(ROW);
  return [
    `-- grain: one row per row of the table
INSERT ${conflict} INTO ${table} SELECT ${columns.join(', ')}
FROM (SELECT string_split(line, '${FIELD}') AS fields
  FROM (SELECT unnest(string_split(${quoted(text)}, '${ROW}')) AS line))`,
  ];
}

/** Tables of which a report takes its rows along. */
const BY_REPORT = ['report', 'figure', 'cell_note'];
/** Tables to which reports may add; what the dataset knows stays as it is. */
const REGISTER = ['region', 'agency'];
/** What the rules make of all reports together. */
const JUDGED = ['filing', 'finding', 'area_sum', 'area_cell'];

const SET_SCOPES = `-- grain: one row per agency
UPDATE agency SET scope = (
  SELECT CASE WHEN bool_and(scope = 'aggregate') THEN 'aggregate' ELSE 'own' END
  FROM report WHERE report.agency_id = agency.agency_id)`;

const keyOf = ({ agency_id, year }: Dataset['reports'][number]): string => `${agency_id}/${year}`;

const sameCells = (before: readonly CellId[], now: ReadonlySet<CellId>): boolean =>
  before.length === now.size && before.every((cell) => now.has(cell));

/** The bodies of reports, and those that changes of agencies link to them: their figures stand beside each other's. */
function linked({ events }: Dataset, reports: Dataset['reports']): string[] {
  const bodies = new Set<string>(reports.map(({ agency_id }) => agency_id));
  const beside = events.map(({ from, to }) => [...from, ...to]).filter((ids) => ids.some((id) => bodies.has(id)));
  return [...new Set([...bodies, ...beside.flat()])];
}

/** The condition that leaves the rows of these reports out. */
const besides = (reports: Dataset['reports']): string =>
  reports.length === 0
    ? ''
    : `WHERE (agency_id, year) NOT IN (${reports.map(({ agency_id, year }) => `(${quoted(agency_id)}, ${year})`).join(', ')})`;

/** The condition that leaves these bodies out. */
const without = (bodies: ReadonlySet<string>): string =>
  bodies.size === 0 ? '' : `WHERE agency_id NOT IN (${[...bodies].map(quoted).join(', ')})`;

/**
 * The statements that make, in a writable and empty database that is in use, the tables of both files of a dataset with the
 * reports and changes of `local` in it, as if they had been published: each stands before the one of the same agency and year, the whole
 * rule book is held against all of them together, and what was filed and the sums of areas follow.
 */
export function overlayStatements({ base, quality }: Attached, published: Published, local: LocalState): string[] {
  const laid = layOver(published.dataset, local);
  const checked = checkDataset(laid);
  const contradicted = contradictedCells(checked);
  const own = new Set(local.reports.map(keyOf));
  const { agencies = [], events = [] } = local.changes ?? {};
  const renewed: ReadonlySet<string> = new Set(agencies.map(({ agency_id }) => agency_id));
  // A report of this machine may settle or raise an error at another's figures: those are written anew as well, and so are
  // those of a body whose kind or area was changed.
  const changed = laid.reports.filter((report) => {
    const key = keyOf(report);
    return (
      own.has(key) ||
      renewed.has(report.agency_id) ||
      !sameCells(published.contradicted.get(key) ?? [], contradicted.get(key) ?? new Set())
    );
  });
  const rows = tableRows({ ...laid, reports: changed }, '', checked);
  const judged = qualityRows(laid, checked);
  const copy = (from: string, table: string, where = ''): string => `-- grain: one row per row of the table
INSERT INTO ${table} SELECT * FROM ${from}.${table} ${where}`;
  return [
    ...SCHEMA,
    ...QUALITY_SCHEMA,
    ...['report', 'cell_note'].flatMap((table) => insertRows(table, rows[table] ?? [])),
    FILL_FIGURES,
    ...BY_REPORT.map((table) => copy(base, table, besides(changed))),
    ...['meta', 'agency_event', 'inclusion', 'complete_year', 'region'].map((table) => copy(base, table)),
    copy(base, 'agency', without(renewed)),
    ...insertRows(
      'agency_event',
      events.map(({ date, type, from, to, note, source }) => [date, type, from, to, note, source]),
    ),
    ...REGISTER.flatMap((table) => insertRows(table, rows[table] ?? [], 'OR IGNORE')),
    fillYearBefore(linked(laid, changed)),
    SET_SCOPES,
    ...JUDGED.flatMap((table) => insertRows(table, judged[table] ?? [])),
    ...['section', 'document'].map((table) => copy(quality, table, besides(local.reports))),
    ...insertRows('section', sectionRows(local)),
    copy(quality, 'deadline'),
  ];
}
