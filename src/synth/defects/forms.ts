import type { CellId } from '../../lib/core/report/index.ts';
import { requestCell, templateOf, cellsOfTable } from '../../lib/core/template/index.ts';
import { keyOf, truthOf, type CountyReport } from '../county/county-report.ts';
import { factOf, toCells } from '../figures/to-cells.ts';
import { agencySum, type Defect, type Surroundings } from './defect.ts';
import { wholeReport } from './write.ts';

const isOwn2021 = (report: CountyReport): boolean =>
  report.isFiled && !report.isAggregate && report.form.proactive === '2021';

/** The government's sum has what these cells truly were; without them the bodies' figures fall short of it. */
const gapRules = (report: CountyReport, missing: readonly CellId[]): string[] =>
  missing.some((id) => truthOf(report, id) !== 0) ? [agencySum(report.year)] : [];

/** The form changes from last year's, and back next year. */
function changeRules(report: CountyReport, around: Surroundings): string[] {
  const next = around.reportOf(report.body.id, report.year + 1);
  const before = around.reportOf(report.body.id, report.year - 1);
  return [
    ...(before?.form.proactive === '2021' ? ['XY-TEMPLATE'] : []),
    ...(next ? [`XY-TEMPLATE@${keyOf(report.body.id, report.year + 1)}`] : []),
  ];
}

/** The form of 2019, used when that of 2021 was long in force. */
export const oldForm: Defect = {
  kind: 'old_form',
  rate: 0.01,
  aspect: 'figures',
  chains: true,
  isPossible: (report) => isOwn2021(report) && report.body.kind === 'township' && report.year <= 2024,
  inject(report, _random, around) {
    const owed = Object.keys(report.cells) as CellId[];
    report.form = { proactive: '2019', requests: '2019', appeals: '2021' };
    report.cells = toCells(report.facts, report.form);
    const missing = owed.filter((id) => !(id in report.cells));
    return [wholeReport('2021', '2019', ['XY-LATEOLD', ...changeRules(report, around), ...gapRules(report, missing)])];
  },
};

/** The rows of Table 2 that a hybrid prints with the columns of 2019; fees lose their amount. */
const OLD_BLOCKS = templateOf('2019')
  .proactive.blocks.slice(1, 4)
  .flatMap(({ rows }) => rows);
const OLD_CELLS = OLD_BLOCKS.filter(({ label }) =>
  templateOf('2021').proactive.blocks.some((block) => block.rows.some((row) => row.label === label)),
)
  .flatMap(({ cells }) => cells)
  .filter((id) => !cellsOfTable(templateOf('2021'), 'proactive').includes(id));
const FEES: CellId = 'fees_amount_wan_yuan';

/** Table 2 half on the form of 2021, half on that of 2019. */
export const hybrid: Defect = {
  kind: 'hybrid',
  rate: 0.005,
  aspect: 'figures',
  chains: true,
  isPossible: (report) => isOwn2021(report) && report.year >= 2022 && truthOf(report, FEES) === 0,
  inject(report, _random, around) {
    report.form = { ...report.form, proactive: 'hybrid' };
    const old = OLD_CELLS.map((id) => [
      id,
      { value: factOf(report.facts, id), status: 'reported', raw: null, at: null },
    ]);
    report.cells = {
      ...report.cells,
      ...Object.fromEntries(old),
      [FEES]: { value: null, status: 'absent', raw: null, at: null },
    };
    return [wholeReport('2021', 'hybrid', ['DOC-HYBRID', 'XY-LATEOLD', ...changeRules(report, around)])];
  },
};

/** A page break in a word processor swallowed what stood below it. */
const ROWS_LEFT = 14;

/** Table 3 ends in the middle. */
export const truncatedRequests: Defect = {
  kind: 'truncated_requests',
  rate: 0.01,
  aspect: 'figures',
  chains: true,
  isPossible: (report) =>
    isOwn2021(report) && truthOf(report, 'received_new.total') <= 4 && truthOf(report, 'carried_out.total') === 0,
  inject(report) {
    const { rows, columns } = templateOf('2021').requests;
    const lost = rows.slice(ROWS_LEFT).flatMap(({ key }) => columns.map((column) => requestCell(key, column.key)));
    const absent = Object.fromEntries(lost.map((id) => [id, { value: null, status: 'absent', raw: null, at: null }]));
    report.cells = { ...report.cells, ...absent };
    return [wholeReport(String(rows.length), String(ROWS_LEFT), ['T3-TRUNC', ...gapRules(report, lost)])];
  },
};
