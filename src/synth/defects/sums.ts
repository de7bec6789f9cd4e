import { owedTemplate, requestCell, templateOf, type ColumnKey, type RowKey } from '../../lib/core/template/index.ts';
import { truthOf, type CountyReport } from '../county/county-report.ts';
import { agencySum, type Defect, type LedgerLine } from './defect.ts';
import { writeCell } from './write.ts';

/** Rows whose figures no other year repeats: carried requests belong to the chain. */
const rowsOf = (report: CountyReport): RowKey[] =>
  owedTemplate(report.form, 'requests')
    .requests.rows.map(({ key }) => key)
    .filter((key) => key !== 'carried_in' && key !== 'carried_out');
const valueOf = (report: CountyReport, row: RowKey, column: ColumnKey): number =>
  truthOf(report, requestCell(row, column));
const filledRows = (report: CountyReport, column: ColumnKey): RowKey[] =>
  rowsOf(report).filter((row) => valueOf(report, row, column) > 0);

/** The identities of Table 3 that a row stands in, besides its own. */
function columnRules(row: string): string[] {
  if (row === 'received_new') return ['T3-BAL'];
  return row === 'concluded_total' ? ['T3-SUM', 'T3-BAL'] : ['T3-SUM'];
}

const isWhole = (report: CountyReport): boolean => report.isFiled && !report.isAggregate;

const BLOCKS = ['review', 'suit_direct', 'suit_after_review'];

/** A total that is not the sum of its parts, in Table 3 or 4. */
export const wrongTotal: Defect = {
  kind: 'wrong_total',
  rate: 0.02,
  aspect: 'figures',
  chains: false,
  isPossible: (report) => isWhole(report) && filledRows(report, 'total').length > 0,
  inject(report, random) {
    const blocks = BLOCKS.filter((block) => truthOf(report, `${block}_total`) > 0);
    const change = random.pick([1, 1, 2, 10]);
    if (blocks.length > 0 && random.chance(0.5)) {
      const id = `${random.pick(blocks)}_total`;
      return [writeCell(report, id, truthOf(report, id) + change, ['T4-SUM', agencySum(report.year)])];
    }
    const row = random.pick(filledRows(report, 'total'));
    const rules = ['T3-ROW', ...columnRules(row), agencySum(report.year)];
    return [writeCell(report, requestCell(row, 'total'), valueOf(report, row, 'total') + change, rules)];
  },
};

/** A wrong figure inside Table 3: neither its row nor its column adds up. */
export const wrongCell: Defect = {
  kind: 'wrong_cell',
  rate: 0.02,
  aspect: 'figures',
  chains: false,
  isPossible: (report) => isWhole(report) && filledRows(report, 'natural_person').length > 0,
  inject(report, random) {
    const row = random.pick(filledRows(report, 'natural_person'));
    const value = valueOf(report, row, 'natural_person');
    const written =
      value >= 12 && value % 11 !== 0 ? Number([...String(value)].reverse().join('')) : value + random.between(1, 3);
    const rules = ['T3-ROW', ...columnRules(row), agencySum(report.year)];
    return [writeCell(report, requestCell(row, 'natural_person'), written, rules)];
  },
};

/** More came in than went out: rows add up, the balance of the columns does not. */
export const brokenBalance: Defect = {
  kind: 'broken_balance',
  rate: 0.012,
  aspect: 'figures',
  chains: false,
  isPossible: (report) => isWhole(report) && valueOf(report, 'received_new', 'natural_person') > 1,
  inject(report, random) {
    const change = random.pick([1, 2, -1]);
    return (['natural_person', 'total'] as const).map((column) =>
      writeCell(report, requestCell('received_new', column), valueOf(report, 'received_new', column) + change, [
        'T3-BAL',
        agencySum(report.year),
      ]),
    );
  },
};

/** A row of Table 3 that begins with its total, so that every figure stands one column too far to the right. */
export const shiftedColumn: Defect = {
  kind: 'shifted_column',
  rate: 0.008,
  aspect: 'figures',
  chains: false,
  isPossible: (report) =>
    isWhole(report) &&
    filledRows(report, 'natural_person').some((row) => row !== 'received_new' && row !== 'concluded_total'),
  inject(report, random) {
    const rows = filledRows(report, 'natural_person').filter(
      (row) => row !== 'received_new' && row !== 'concluded_total',
    );
    const row = random.pick(rows);
    const columns = templateOf('2021').requests.columns.map(({ key }) => key);
    return columns.flatMap((column, at): LedgerLine[] => {
      const written = valueOf(report, row, columns.at(at - 1) ?? column);
      if (written === valueOf(report, row, column)) return [];
      return [
        writeCell(report, requestCell(row, column), written, ['T3-ROW', 'T3-SHIFT', 'T3-SUM', agencySum(report.year)]),
      ];
    });
  },
};
