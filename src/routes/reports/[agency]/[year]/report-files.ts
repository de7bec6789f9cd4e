import type { CellId, StoredReport } from '$lib/core/report/index.ts';
import { owedTemplate } from '$lib/core/template/index.ts';
import { officialTables, type LayoutTable } from '$lib/core/template/layout.ts';
import type { Labels } from '$lib/labels/report.ts';
import type { DatasetLine } from '$lib/ui/state/dataset.ts';
import { reportRows, type ReportView } from '$lib/views/index.ts';

type Rows = readonly (readonly (string | number)[])[];

/** The three tables as printed, what each cell is, and a sheet that says where the figures come from. */
export async function reportWorkbook(
  agency: string,
  report: StoredReport,
  view: ReportView,
  marks: { source: string; mark: (rows: Rows) => Rows },
  t: Labels,
): Promise<Blob> {
  const { writeReport } = await import('$lib/office/index.ts');
  const textOf = (id: CellId): string => {
    const cell = report.cells[id];
    return cell?.value === null || cell?.value === undefined
      ? cell?.status === 'na_mark'
        ? (cell.raw ?? '/')
        : ''
      : String(cell.value);
  };
  const proactive = officialTables(owedTemplate(report.form, 'proactive'), textOf);
  const requests = officialTables(owedTemplate(report.form, 'requests'), textOf);
  const tables: { name: string; table: LayoutTable }[] = [
    { name: t.terms.table.proactive, table: proactive.proactive },
    { name: t.terms.table.requests, table: requests.requests },
    { name: t.terms.table.appeals, table: requests.appeals },
  ];
  const [columns = [], ...rows] = marks.mark(reportRows(report, agency, t));
  const words = t.reportPage.noteRows;
  const notes: (readonly [string, string])[] = [
    [words.title, report.title],
    [words.source, marks.source],
    [words.address, report.source_url ?? t.report.noAddress],
    [words.published, report.published_on ?? t.report.noDate],
    [words.read, t.reportPage.given(view.given, view.owed)],
    [words.missing, words.missingText],
    ...view.findings.map(({ rule, text }) => [words.findings, `${rule} ${text}`] as const),
  ];
  return writeReport(tables, marks.source, [
    { name: t.reportPage.cellsSheet, columns: columns.map((title) => ({ title: String(title), width: 18 })), rows },
    {
      name: t.reportPage.notesSheet,
      columns: [
        { title: t.reportPage.note.item, width: 14 },
        { title: t.reportPage.note.content, width: 80 },
      ],
      rows: notes,
    },
  ]);
}

/** The report as data: identity, source, every cell with its state, and what the rule book found. */
export function reportJson(
  agency: string,
  report: StoredReport,
  view: ReportView,
  { name, release, synthetic }: DatasetLine,
  source: string,
): Blob {
  const { cells, sections, ...head } = report;
  const content = {
    dataset: { name, release, synthetic, source },
    agency,
    ...head,
    cells,
    sections,
    findings: view.findings.map(({ rule, severity, text, cell }) => ({ rule, severity, text, cell })),
  };
  return new Blob([`${JSON.stringify(content, null, 2)}\n`], { type: 'application/json' });
}
