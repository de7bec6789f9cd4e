import { topicTrendOption } from '../../../src/lib/charts/drawings.ts';
import { checkReport } from '../../../src/lib/core/checks/index.ts';
import { printDataset, readDataset } from '../../../src/lib/core/dataset/index.ts';
import { importFile } from '../../../src/lib/core/import.ts';
import type { AgencyId, CellId, FormYear, Report, StoredReport } from '../../../src/lib/core/report/index.ts';
import {
  FORM_YEARS,
  cellsOfTable,
  requestCell,
  templateOf,
  type RowKey,
} from '../../../src/lib/core/template/index.ts';
import { isIndicatorId, type IndicatorId } from '../../../src/lib/indicators/index.ts';
import { zh } from '../zh.ts';
import { queryBodyLines, queryCoverage, queryTrend } from '../../../src/lib/queries/index.ts';
import {
  bodiesOf,
  breaksOf,
  comparabilityWords,
  indicatorName,
  pointOf,
  reportView,
  sourceCell,
  toArea,
  topicTrendFigure,
} from '../../../src/lib/views/index.ts';
import { printAsText } from '../../properties/extract-print.ts';
import { withDataset } from '../dataset-engine.ts';
import { HUZHU, handDataset } from '../hand-reports.ts';
import { readPublicReports } from '../public-reports.ts';

/*
 * Takes two reports of one body, on the newest form and on the one before, the whole way: printed, read, checked, stored,
 * asked, drawn and shown. What came of it is printed as JSON, for a test that runs this in a copy of the source with one form more.
 */
const [old, now] = FORM_YEARS.slice(-2) as [FormYear, FormYear];
const YEARS = new Map<FormYear, number>([
  [old, 2026],
  [now, 2027],
]);

const rowsOf = (form: FormYear): RowKey[] => templateOf(form).requests.rows.map(({ key }) => key);
const [ADDED] = rowsOf(now).filter((key) => !rowsOf(old).includes(key));
const [DROPPED] = rowsOf(old).filter((key) => !rowsOf(now).includes(key));

/** One request a row, from natural persons; what came in is what came out. */
function figuresOf(form: FormYear): Map<CellId, number> {
  const { rows, columns } = templateOf(form).requests;
  const figures = new Map<CellId, number>();
  const outcomes = rows.filter(({ outcome }) => outcome !== null).length;
  const amounts: Partial<Record<RowKey, number>> = {
    received_new: outcomes + 2,
    carried_in: 1,
    concluded_total: outcomes,
    carried_out: 3,
  };
  for (const { key } of rows)
    for (const { key: column } of columns)
      figures.set(
        requestCell(key, column),
        column === 'natural_person' || column === 'total' ? (amounts[key] ?? 1) : 0,
      );
  return figures;
}

async function readBack(form: FormYear): Promise<Report> {
  const figures = figuresOf(form);
  const text = printAsText(form, (id) => String(figures.get(id) ?? 0)).replace('2023年', `${YEARS.get(form)}年`);
  const { outcomes } = await importFile(new TextEncoder().encode(text));
  const [outcome] = outcomes;
  if (!outcome?.report) throw new Error(outcome?.refused?.message ?? 'nothing was read');
  return outcome.report;
}

const store = (report: Report): StoredReport => ({
  agency_id: 'water' as AgencyId,
  year: report.year ?? 0,
  title: report.title ?? '',
  published_on: null,
  source_url: null,
  scope: 'own',
  form: report.form,
  reading: 'read',
  note: null,
  cells: report.cells,
  sections: [],
});

const asIndicator = (key: RowKey | undefined): IndicatorId => {
  if (key === undefined || !isIndicatorId(key)) throw new Error(`no indicator: ${key}`);
  return key;
};

async function drive() {
  const [before, after] = [await readBack(old), await readBack(now)];
  const reports = [store(before), store(after)];
  const dataset = handDataset({ water: 'department' }, reports);
  const filter = {
    region: HUZHU,
    basis: 'sum',
    kind: null,
    year: 2027,
    from: 2026,
    to: 2027,
    agencies: [],
    peers: 'all',
  } as const;
  const [added, dropped] = [asIndicator(ADDED), asIndicator(DROPPED)];
  const shown = await withDataset(dataset, async (engine) => {
    const coverage = await queryCoverage(engine, filter);
    const area = toArea(filter, await queryTrend(engine, filter), coverage);
    const wanted: IndicatorId[] = [added, dropped, 'refused', 'not_processed', 'outcome_gap', 'open_rate'];
    const [body] = bodiesOf(filter, wanted, coverage, await queryBodyLines(engine, filter, wanted));
    const told = (id: IndicatorId) =>
      [2026, 2027].map((year) => {
        const { value, gap, form } = pointOf(area, id, year);
        return [value, gap, form, sourceCell(id, form)];
      });
    const trend = topicTrendFigure(
      area,
      added,
      {
        areaName: 'Area',
        pinned: body ? [{ body, slot: 0, name: body.row.short_name }] : [],
        band: [null, null],
        peers: '',
      },
      zh,
    );
    const option = topicTrendOption(trend.drawing, { width: 700, height: 360 }, zh);
    return {
      figures: Object.fromEntries(wanted.map((id) => [id, told(id)])),
      body: body?.points.get(added)?.map(({ value, gap, form }) => [value, gap, form]),
      breaks: breaksOf(body?.points.get(added) ?? []),
      twin: trend.twin.rows.map((row) => row.map(({ text }) => text)),
      series: [option.series].flat().length,
    };
  });
  const { requests, checks } = reportView(reports[1] as StoredReport, reports[0] as StoredReport, [], zh);
  const wrong = structuredClone(after);
  const spoiled = wrong.cells[requestCell(ADDED ?? 'granted', 'total')];
  if (spoiled) spoiled.value = 9;
  const again = readDataset(printDataset(dataset));
  const kept = await readPublicReports();
  return {
    read: [before, after].map(({ form, year, cells, issues }) => ({
      form,
      year,
      cells: Object.keys(cells).length,
      issues: issues.map(({ code }) => code),
    })),
    owed: [old, now].map((form) => cellsOfTable(templateOf(form), 'requests').length),
    findings: checkReport(after).findings.map(({ rule }) => rule),
    broken: checkReport(wrong)
      .findings.map(({ rule, at }) => `${rule} ${at}`)
      .filter((one) => /^T3-(ROW|SUM|BAL) /.test(one)),
    words: [indicatorName(added, zh), comparabilityWords(added, zh), comparabilityWords(dropped, zh)],
    shown,
    printed: requests.lines.map(({ key, heads }) => [key, heads.map(({ text }) => text).at(-1)]),
    checks,
    kept: { reports: kept.reports.length, again: again.ok ? again.dataset.reports.length : again.problems.length },
  };
}

console.log(JSON.stringify(await drive()));
