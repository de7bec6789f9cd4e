import { regionFullName, type Region } from '../lib/core/agency/index.ts';
import type { Cell, CellId, CellStatus, Report, ReportForm, Scope, Severity } from '../lib/core/report/index.ts';
import { templatesOfReport, requestCell, templateOfTable } from '../lib/core/template/index.ts';
import { printEvidence } from './report-evidence.ts';
import { cutText, padText, textWidth } from './text-width.ts';

const LABEL_WIDTH = 46;
const GAP = 2;

/** What a missing cell prints; a figure that nobody reported, or that is only seen in a picture, is in brackets. */
const MISSING: Readonly<Partial<Record<CellStatus, string>>> = {
  blank: '空白',
  na_mark: '/',
  text_only: '文字',
  unreadable: '？',
  absent: '缺',
};
const LEGEND: readonly { sign: RegExp; words: string }[] = [
  { sign: /\[\d/, words: '[n] 推算值，不是填报 inferred' },
  { sign: /^\(\d/, words: '(n) 由图片识读，未经核实 recognised, not confirmed' },
  { sign: /缺$/, words: '缺 文件中没有此格 absent' },
  { sign: /空白/, words: '空白 blank' },
  { sign: /文字/, words: '文字 只有文字 text only' },
  { sign: /？/, words: '？ 无法读出唯一数值 unreadable' },
  { sign: /^\/$/, words: '/ 不适用 not applicable' },
];
const SCOPE_WORDS: Readonly<Record<Scope, string>> = {
  own: '本机关数据 own',
  aggregate: '汇总数据 aggregate',
  unknown: '口径未知 scope unknown',
};
const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: '错误 error  ',
  warning: '警告 warning',
  info: '提示 info   ',
};
function formWords(form: ReportForm[keyof ReportForm]): string {
  if (form === 'hybrid') return '新旧格式混用 hybrid';
  return form === 'absent' ? '缺 absent' : `${form}年格式`;
}

interface Line {
  label: string;
  texts: readonly string[];
}

function printCell(cell: Cell | undefined): string {
  if (!cell) return '';
  if (cell.value === null) return MISSING[cell.status] ?? cell.status;
  if (cell.status === 'recognised') return `(${cell.value})`;
  return cell.status === 'inferred' ? `[${cell.value}]` : String(cell.value);
}

/** Lines of one table, each column as wide as its widest text. */
function layOut(lines: readonly Line[]): string[] {
  const widths: number[] = [];
  for (const { texts } of lines)
    texts.forEach((text, index) => (widths[index] = Math.max(widths[index] ?? 0, textWidth(text) + GAP)));
  return lines.map(({ label, texts }) => {
    const figures = texts.map((text, index) => padText(text, widths[index] ?? 0, 'left')).join('');
    return (padText(cutText(label, LABEL_WIDTH), LABEL_WIDTH) + figures).trimEnd();
  });
}

function listProactive(report: Report): Line[] {
  const shown = new Set<CellId>();
  return templatesOfReport(report.form, 'proactive').flatMap((template) =>
    template.proactive.blocks.flatMap((block) =>
      block.rows.flatMap((row) =>
        row.cells.flatMap((id, index) => {
          const cell = report.cells[id];
          if (!cell || shown.has(id)) return [];
          shown.add(id);
          return [{ label: `  ${row.label}·${block.columns[index] ?? ''}`, texts: [printCell(cell)] }];
        }),
      ),
    ),
  );
}

function listRequests(report: Report): Line[] {
  if (report.form.requests === 'absent') return [];
  const { rows, columns } = templateOfTable('requests', report.form.requests).requests;
  return [
    { label: '', texts: columns.map(({ label }) => label) },
    ...rows.flatMap(({ key, label, group }, index): Line[] => {
      const texts = columns.map((column) => printCell(report.cells[requestCell(key, column.key)]));
      const opens = group !== null && rows[index - 1]?.group !== group;
      return [
        ...(opens ? [{ label: `  ${group}`, texts: [] }] : []),
        { label: `  ${group === null ? '' : '  '}${label}`, texts },
      ];
    }),
  ];
}

function listAppeals(report: Report): Line[] {
  if (report.form.appeals === 'absent') return [];
  const { blocks } = templateOfTable('appeals', report.form.appeals).appeals;
  return [
    { label: '', texts: (blocks[0]?.columns ?? []).map(({ label }) => label) },
    ...blocks.map(({ label, columns }) => ({
      label: `  ${label}`,
      texts: columns.map(({ cell }) => printCell(report.cells[cell])),
    })),
  ];
}

/** A report for the terminal: identity, the three tables, what the reader noticed, the signs that occur. */
export function printReport(file: string, report: Report, regions: readonly Region[]): string {
  const { agency, year, form, scope, published_on: publishedOn } = report;
  const region =
    report.region === null ? '地区未知 area unknown' : (regionFullName(report.region, regions) ?? report.region);
  const tables = [
    { title: '二、主动公开政府信息', form: form.proactive, lines: listProactive(report) },
    { title: '三、收到和处理政府信息公开申请', form: form.requests, lines: listRequests(report) },
    // Table 4 is the same in both forms.
    {
      title: '四、行政复议、行政诉讼',
      form: form.appeals === 'absent' ? form.appeals : null,
      lines: listAppeals(report),
    },
  ];
  const figures = tables.flatMap(({ lines }) => lines.flatMap(({ texts }) => texts));
  const legend = LEGEND.filter(({ sign }) => figures.some((text) => sign.test(text))).map(({ words }) => words);
  return [
    file,
    `  ${agency ?? '机关未知 agency unknown'} · ${year === null ? '年度未知 year unknown' : `${year}年`} · ${region}`,
    `  ${publishedOn === null ? '无发布日期 no date' : `发布 published ${publishedOn}`} · ${SCOPE_WORDS[scope]}`,
    ...printEvidence(report),
    ...tables.flatMap((table) => [
      table.form === null ? table.title : `${table.title}（${formWords(table.form)}）`,
      ...layOut(table.lines),
    ]),
    ...report.extra_rows.map(({ label, values }) => `  附加行 extra row: ${label} ${values.join(' | ')}`),
    ...report.issues.map(({ code, severity, message }) => `  ${SEVERITY_WORDS[severity]} ${code} ${message}`),
    ...(legend.length > 0 ? [`  ${legend.join(' · ')}`] : []),
    '',
  ].join('\n');
}
