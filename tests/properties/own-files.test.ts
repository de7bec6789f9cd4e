import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { toJsonLine } from '../../src/cli/report-json.ts';
import { importFile } from '../../src/lib/core/import.ts';
import { cellTable, markSynthetic, printCsv, reportTable, type Dataset } from '../../src/lib/core/dataset/index.ts';
import { cellEntries, type Report, type StoredReport } from '../../src/lib/core/report/index.ts';
import { officialTables } from '../../src/lib/core/template/layout.ts';
import { owedTemplate } from '../../src/lib/core/template/index.ts';
import { zh } from '../support/zh.ts';
import { writeReport } from '../../src/lib/office/index.ts';
import { reportRows } from '../../src/lib/views/index.ts';
import { buildCounty } from '../../src/synth/index.ts';
import { encodeGb18030 } from '../support/documents/gb18030.ts';
import { readPublicReports } from '../support/public-reports.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const datasets: [string, Dataset][] = [
  ['the public reports', await readPublicReports()],
  ['the example county', buildCounty(1).dataset],
];

/** Value and status of every cell, and whose report it is. */
function tell(report: Report | StoredReport, agency: string | null): unknown[] {
  const cells = cellEntries(report.cells).map(([id, { value, status }]) => `${id}=${value} ${status}`);
  const { year, scope, published_on, title } = report;
  return [agency, year, scope, published_on, title, ...cells.toSorted()];
}

async function readBack(bytes: Uint8Array, path = ''): Promise<unknown[][]> {
  const { outcomes } = await importFile(bytes, { path });
  return outcomes.map(({ report, refused }) => (report ? tell(report, report.agency) : [refused]));
}

/** As a spreadsheet of another language or age saves it again. */
const saveAgain = (text: string, delimiter: string, quotes: boolean): string =>
  Papa.unparse(Papa.parse<string[]>(text.trimEnd()).data, { delimiter, quotes, newline: '\r\n' });

describe.each(datasets)('%s', { timeout: 120_000 }, (_, dataset) => {
  const nameOf = new Map(dataset.agencies.map(({ agency_id, name }) => [agency_id, name]));
  const read = dataset.reports.filter(({ reading }) => reading === 'read');
  const agencyOf = (report: StoredReport): string => nameOf.get(report.agency_id) ?? '';
  const wanted = (reports: readonly StoredReport[]) => reports.map((report) => tell(report, agencyOf(report)));
  const byName = (rows: unknown[][]) => rows.map((row) => JSON.stringify(row)).toSorted();
  const expectSame = (found: unknown[][], reports: readonly StoredReport[]) =>
    expect(byName(found)).toEqual(byName(wanted(reports)));
  const wide = markSynthetic(reportTable({ ...dataset, reports: read }), dataset);
  const text = printCsv(wide.columns, wide.rows);

  test('reports.csv reads back, every report with every cell and status, however it was saved again', async () => {
    expectSame(await readBack(utf8(`\ufeff${text}`)), read);
    const some = read.filter((_report, at) => at % 9 === 0);
    const table = reportTable({ ...dataset, reports: some });
    const plain = printCsv(table.columns, table.rows);
    expectSame(await readBack(utf8(`\ufeff${saveAgain(plain, ';', false)}`)), some);
    expectSame(await readBack(utf8(saveAgain(plain, ',', true))), some);
    expectSame(await readBack(encodeGb18030(saveAgain(plain, ',', false))), some);
    const tabs = Buffer.from(`\ufeff${saveAgain(plain, '\t', false)}`, 'utf16le');
    expectSame(await readBack(new Uint8Array(tabs)), some);
    const days = plain.replace(/(\d{4})-0?(\d+)-0?(\d+)(?=,)/g, '$1/$2/$3');
    expect(days).not.toBe(plain);
    expectSame(await readBack(utf8(days)), some);
  });

  test('cells.csv reads back with what was written in every cell', async () => {
    const { columns, rows } = markSynthetic(cellTable({ ...dataset, reports: read }), dataset);
    const found = await readBack(utf8(`\ufeff${printCsv(columns, rows)}`));
    // It has neither day nor title.
    const short = read.map((report) => ({ ...report, published_on: null, title: null as unknown as string }));
    expectSame(found, short);
  });

  const few = read.filter((_report, at) => at % 23 === 0);

  test('what a page saves of one report reads back: CSV, workbook, JSON', async () => {
    for (const report of few) {
      const rows = reportRows(report, agencyOf(report), zh);
      const csv = Papa.unparse(rows, { escapeFormulae: true, newline: '\r\n' });
      expectSame(await readBack(utf8(`\ufeff${csv}\r\n`)), [report]);
      const textOf = (id: keyof typeof report.cells) => String(report.cells[id]?.value ?? '');
      const tables = officialTables(owedTemplate(report.form, 'requests'), textOf);
      const [columns = [], ...lines] = rows;
      const book = await writeReport([{ name: '表三', table: tables.requests }], '来源', [
        { name: '各格', columns: columns.map((title) => ({ title: String(title), width: 18 })), rows: lines },
      ]);
      expectSame(await readBack(new Uint8Array(await book.arrayBuffer())), [report]);
      const { cells, sections, ...head } = report;
      const json = JSON.stringify({ dataset: {}, agency: agencyOf(report), ...head, cells, sections }, null, 2);
      expectSame(await readBack(utf8(json)), [report]);
    }
  });

  test('what the command printed reads back, a report a line', async () => {
    const lines = few.map((stored) => {
      const report: Report = {
        ...stored,
        agency: agencyOf(stored),
        region: null,
        extra_rows: [],
        issues: [],
      };
      return toJsonLine({ file: 'a', sha256: null, format: 'docx', outcome: { report, refused: null } }, []);
    });
    expectSame(await readBack(utf8(`${lines.join('\n')}\n`)), few);
  });

  test('a report that was not read has no cells, and that is said', async () => {
    const unread = dataset.reports.filter(({ reading }) => reading === 'unread').slice(0, 1);
    const { columns, rows } = reportTable({ ...dataset, reports: unread });
    const { outcomes } = await importFile(utf8(printCsv(columns, rows)));
    expect(outcomes.map(({ report }) => report?.issues.map(({ code }) => code))).toEqual(
      unread.map(() => ['DOC-UNREAD']),
    );
  });
});
