import { owedTemplate, requestCell, templateOf, type ColumnKey, type RowKey } from '../../lib/core/template/index.ts';
import { truthOf, type Draft } from '../county/draft.ts';
import { agencySum, type Defect, type LedgerLine } from './defect.ts';
import { writeCell } from './write.ts';

/** Rows whose figures no other year repeats: carried requests belong to the chain. */
const rowsOf = (draft: Draft): RowKey[] =>
  owedTemplate(draft.form, 'requests')
    .requests.rows.map(({ key }) => key)
    .filter((key) => key !== 'carried_in' && key !== 'carried_out');
const valueOf = (draft: Draft, row: RowKey, column: ColumnKey): number => truthOf(draft, requestCell(row, column));
const filledRows = (draft: Draft, column: ColumnKey): RowKey[] =>
  rowsOf(draft).filter((row) => valueOf(draft, row, column) > 0);

/** The identities of Table 3 that a row stands in, besides its own. */
function columnRules(row: string): string[] {
  if (row === 'received_new') return ['T3-BAL'];
  return row === 'concluded_total' ? ['T3-SUM', 'T3-BAL'] : ['T3-SUM'];
}

const isWhole = (draft: Draft): boolean => draft.isFiled && !draft.isAggregate;

const BLOCKS = ['review', 'suit_direct', 'suit_after_review'];

/** A total that is not the sum of its parts, in Table 3 or 4. */
export const wrongTotal: Defect = {
  kind: 'wrong_total',
  rate: 0.02,
  aspect: 'figures',
  chains: false,
  isPossible: (draft) => isWhole(draft) && filledRows(draft, 'total').length > 0,
  inject(draft, random) {
    const blocks = BLOCKS.filter((block) => truthOf(draft, `${block}_total`) > 0);
    const change = random.pick([1, 1, 2, 10]);
    if (blocks.length > 0 && random.chance(0.5)) {
      const id = `${random.pick(blocks)}_total`;
      return [writeCell(draft, id, truthOf(draft, id) + change, ['T4-SUM', agencySum(draft.year)])];
    }
    const row = random.pick(filledRows(draft, 'total'));
    const rules = ['T3-ROW', ...columnRules(row), agencySum(draft.year)];
    return [writeCell(draft, requestCell(row, 'total'), valueOf(draft, row, 'total') + change, rules)];
  },
};

/** A wrong figure inside Table 3: neither its row nor its column adds up. */
export const wrongCell: Defect = {
  kind: 'wrong_cell',
  rate: 0.02,
  aspect: 'figures',
  chains: false,
  isPossible: (draft) => isWhole(draft) && filledRows(draft, 'natural_person').length > 0,
  inject(draft, random) {
    const row = random.pick(filledRows(draft, 'natural_person'));
    const value = valueOf(draft, row, 'natural_person');
    const written =
      value >= 12 && value % 11 !== 0 ? Number([...String(value)].reverse().join('')) : value + random.between(1, 3);
    const rules = ['T3-ROW', ...columnRules(row), agencySum(draft.year)];
    return [writeCell(draft, requestCell(row, 'natural_person'), written, rules)];
  },
};

/** More came in than went out: rows add up, the balance of the columns does not. */
export const brokenBalance: Defect = {
  kind: 'broken_balance',
  rate: 0.012,
  aspect: 'figures',
  chains: false,
  isPossible: (draft) => isWhole(draft) && valueOf(draft, 'received_new', 'natural_person') > 1,
  inject(draft, random) {
    const change = random.pick([1, 2, -1]);
    return (['natural_person', 'total'] as const).map((column) =>
      writeCell(draft, requestCell('received_new', column), valueOf(draft, 'received_new', column) + change, [
        'T3-BAL',
        agencySum(draft.year),
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
  isPossible: (draft) =>
    isWhole(draft) &&
    filledRows(draft, 'natural_person').some((row) => row !== 'received_new' && row !== 'concluded_total'),
  inject(draft, random) {
    const rows = filledRows(draft, 'natural_person').filter(
      (row) => row !== 'received_new' && row !== 'concluded_total',
    );
    const row = random.pick(rows);
    const columns = templateOf('2021').requests.columns.map(({ key }) => key);
    return columns.flatMap((column, at): LedgerLine[] => {
      const written = valueOf(draft, row, columns.at(at - 1) ?? column);
      if (written === valueOf(draft, row, column)) return [];
      return [
        writeCell(draft, requestCell(row, column), written, ['T3-ROW', 'T3-SHIFT', 'T3-SUM', agencySum(draft.year)]),
      ];
    });
  },
};
