import { regionFullName, type Region } from '../lib/core/agency/index.ts';
import type { Cell, CellId, CellStatus, Report, ReportForm } from '../lib/core/report/index.ts';
import { TEMPLATES, requestCell } from '../lib/core/template/index.ts';
import { padText } from './text-width.ts';

const LABEL_WIDTH = 46;
const NUMBER_WIDTH = 12;

/** What a missing cell prints; a figure that nobody reported is in brackets. */
const MISSING: Readonly<Partial<Record<CellStatus, string>>> = {
  blank: '空白',
  na_mark: '/',
  text_only: '文字',
  unreadable: '？',
  absent: '缺',
};

function printCell(cell: Cell | undefined): string {
  if (!cell) return '';
  if (cell.value === null) return MISSING[cell.status] ?? cell.status;
  return cell.status === 'inferred' ? `[${cell.value}]` : String(cell.value);
}

const printRow = (label: string, texts: readonly string[]): string =>
  padText(label, LABEL_WIDTH) + texts.map((text) => padText(text, NUMBER_WIDTH, 'left')).join('');

function printProactive(report: Report): string[] {
  const forms =
    report.form.proactive === 'hybrid'
      ? (['2021', '2019'] as const)
      : (['2021', '2019'] as const).filter((form) => form === report.form.proactive);
  const shown = new Set<CellId>();
  return forms.flatMap((form) =>
    TEMPLATES[form].proactive.flatMap((block) =>
      block.rows.flatMap((row) =>
        row.cells.flatMap((id, index) => {
          const cell = report.cells[id];
          if (!cell || shown.has(id)) return [];
          shown.add(id);
          return [printRow(`  ${row.label}·${block.columns[index] ?? ''}`, [printCell(cell)])];
        }),
      ),
    ),
  );
}

function printRequests(report: Report): string[] {
  if (report.form.requests === 'absent') return [];
  const { rows, columns } = TEMPLATES[report.form.requests].requests;
  return [
    printRow(
      '',
      columns.map(({ label }) => label),
    ),
    ...rows.map(({ key, label }) => {
      const short = [...label].length > 21 ? `${[...label].slice(0, 20).join('')}…` : label;
      return printRow(
        `  ${short}`,
        columns.map((column) => printCell(report.cells[requestCell(key, column.key)])),
      );
    }),
  ];
}

function printAppeals(report: Report): string[] {
  if (report.form.appeals === 'absent') return [];
  const blocks = TEMPLATES['2021'].appeals;
  return [
    printRow(
      '',
      (blocks[0]?.columns ?? []).map(({ label }) => label),
    ),
    ...blocks.map(({ label, columns }) =>
      printRow(
        `  ${label}`,
        columns.map(({ cell }) => printCell(report.cells[cell])),
      ),
    ),
  ];
}

const describeForm = (form: ReportForm): string =>
  `表二 ${form.proactive} · 表三 ${form.requests} · 表四 ${form.appeals}`;

/** A report for the terminal: identity, the three tables, what the reader noticed. `[n]` marks an inferred figure. */
export function printReport(file: string, report: Report, regions: readonly Region[]): string {
  const region = report.region === null ? '地区未知' : (regionFullName(report.region, regions) ?? report.region);
  return [
    `${file}`,
    `  ${report.agency ?? '机关未知'} · ${report.year ?? '年度未知'} · ${region} · ${report.published_on ?? '无发布日期'} · ${report.scope}`,
    `  ${describeForm(report.form)}`,
    '二、主动公开',
    ...printProactive(report),
    '三、申请办理',
    ...printRequests(report),
    '四、复议诉讼',
    ...printAppeals(report),
    ...report.extra_rows.map(({ label, values }) => `  附加行 extra row: ${label} ${values.join(' | ')}`),
    ...report.issues.map(({ code, severity, message }) => `  ${severity} ${code} ${message}`),
    '  [n] 为推算值 inferred · 缺 absent · 空白 blank · ？ unreadable · / not applicable',
    '',
  ].join('\n');
}
