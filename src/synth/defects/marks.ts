import type { CellId } from '../../lib/core/report/index.ts';
import { owedTemplate, requestCell, templateOf, cellsOfTable } from '../../lib/core/template/index.ts';
import { truthOf, type CountyReport } from '../county/county-report.ts';
import { agencySum, type Defect, type LedgerLine } from './defect.ts';
import { wholeReport, writeCell } from './write.ts';

const isOwn = (report: CountyReport): boolean => report.isFiled && !report.isAggregate;
const onForm2021 = (report: CountyReport): boolean =>
  report.form.proactive === '2021' && report.form.requests === '2021';
const appealCells = cellsOfTable(templateOf('2021'), 'appeals');
const regulationCells: readonly CellId[] = templateOf('2021').proactive.blocks[0]?.rows[0]?.cells ?? [];

/** Every 0 among the applicants of Table 3 is left blank; the totals are filled in. */
export const blankZero: Defect = {
  kind: 'blank_zero',
  rate: 0.025,
  aspect: 'figures',
  chains: false,
  isPossible: (report) => isOwn(report) && truthOf(report, 'received_new.total') > 0,
  inject(report) {
    const table = owedTemplate(report.form, 'requests').requests;
    for (const { key } of table.rows) {
      for (const column of table.columns.slice(0, -1)) {
        const id = requestCell(key, column.key);
        if (truthOf(report, id) === 0) writeCell(report, id, null, [], 'blank');
      }
    }
    return [wholeReport('0', '', ['DOC-BLANKS'])];
  },
};

/** “/” for what never occurs at the body: the whole of Table 4, or the row of 规章. */
export const slash: Defect = {
  kind: 'slash',
  rate: 0.025,
  aspect: 'figures',
  chains: false,
  isPossible: (report) => isOwn(report) && onForm2021(report) && appealCells.every((id) => truthOf(report, id) === 0),
  inject(report, random) {
    const ids = random.chance(0.4) ? appealCells : regulationCells;
    return ids.map((id) => writeCell(report, id, null, ['DOC-BLANKS'], 'na_mark', '/'));
  },
};

/** Each way of writing words, for a report that has such a figure. */
const inWords: readonly ((report: CountyReport) => LedgerLine | null)[] = [
  (report) => {
    const value = truthOf(report, 'licensing_decisions');
    return value > 0
      ? writeCell(report, 'licensing_decisions', value, ['T2-TEXTNUM'], 'text_number', `${value}件`)
      : null;
  },
  (report) => {
    const value = truthOf(report, 'normative_docs_issued');
    const raw = `征迁《通告》${value}`;
    return value > 0
      ? writeCell(report, 'normative_docs_issued', value, ['T2-TEXTNUM', 'T2-NOTICE'], 'text_number', raw)
      : null;
  },
  (report) =>
    truthOf(report, 'coercion_decisions') === 0
      ? writeCell(report, 'coercion_decisions', 0, [], 'zero_word', '无')
      : null,
  (report) => {
    const value = truthOf(report, 'fees_amount_wan_yuan');
    return value > 0
      ? writeCell(report, 'fees_amount_wan_yuan', value, ['T2-TEXTNUM'], 'text_number', `${value}万元`)
      : null;
  },
  (report) => {
    const value = truthOf(report, 'penalty_decisions');
    return value > 0
      ? writeCell(report, 'penalty_decisions', null, ['T2-AMBIG', agencySum(report.year)], 'text_only', '详见附表')
      : null;
  },
];

/** Words in a cell of figures: a unit, a kind of document, 无, or a reference instead of a number. */
export const textInCell: Defect = {
  kind: 'text_in_cell',
  rate: 0.02,
  aspect: 'figures',
  chains: false,
  isPossible: (report) => isOwn(report) && onForm2021(report),
  inject(report, random) {
    for (const write of random.shuffle(inWords)) {
      const line = write(report);
      if (line) return [line];
    }
    return [];
  },
};
