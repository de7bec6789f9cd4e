import type { CellId } from '../../lib/core/report/index.ts';
import { owedTemplate, requestCell, templateOf, cellsOfTable } from '../../lib/core/template/index.ts';
import { truthOf, type Draft } from '../county/draft.ts';
import { agencySum, type Defect, type LedgerLine } from './defect.ts';
import { wholeReport, writeCell } from './write.ts';

const isOwn = (draft: Draft): boolean => draft.isFiled && !draft.isAggregate;
const onForm2021 = (draft: Draft): boolean => draft.form.proactive === '2021' && draft.form.requests === '2021';
const appealCells = cellsOfTable(templateOf('2021'), 'appeals');
const regulationCells: readonly CellId[] = templateOf('2021').proactive.blocks[0]?.rows[0]?.cells ?? [];

/** Every 0 among the applicants of Table 3 is left blank; the totals are filled in. */
export const blankZero: Defect = {
  kind: 'blank_zero',
  rate: 0.025,
  aspect: 'figures',
  chains: false,
  isPossible: (draft) => isOwn(draft) && truthOf(draft, 'received_new.total') > 0,
  inject(draft) {
    const table = owedTemplate(draft.form, 'requests').requests;
    for (const { key } of table.rows) {
      for (const column of table.columns.slice(0, -1)) {
        const id = requestCell(key, column.key);
        if (truthOf(draft, id) === 0) writeCell(draft, id, null, [], 'blank');
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
  isPossible: (draft) => isOwn(draft) && onForm2021(draft) && appealCells.every((id) => truthOf(draft, id) === 0),
  inject(draft, random) {
    const ids = random.chance(0.4) ? appealCells : regulationCells;
    return ids.map((id) => writeCell(draft, id, null, ['DOC-BLANKS'], 'na_mark', '/'));
  },
};

/** Each way of writing words, for a draft that has such a figure. */
const inWords: readonly ((draft: Draft) => LedgerLine | null)[] = [
  (draft) => {
    const value = truthOf(draft, 'licensing_decisions');
    return value > 0
      ? writeCell(draft, 'licensing_decisions', value, ['T2-TEXTNUM'], 'text_number', `${value}件`)
      : null;
  },
  (draft) => {
    const value = truthOf(draft, 'normative_docs_issued');
    const raw = `征迁《通告》${value}`;
    return value > 0
      ? writeCell(draft, 'normative_docs_issued', value, ['T2-TEXTNUM', 'T2-NOTICE'], 'text_number', raw)
      : null;
  },
  (draft) =>
    truthOf(draft, 'coercion_decisions') === 0
      ? writeCell(draft, 'coercion_decisions', 0, [], 'zero_word', '无')
      : null,
  (draft) => {
    const value = truthOf(draft, 'fees_amount_wan_yuan');
    return value > 0
      ? writeCell(draft, 'fees_amount_wan_yuan', value, ['T2-TEXTNUM'], 'text_number', `${value}万元`)
      : null;
  },
  (draft) => {
    const value = truthOf(draft, 'penalty_decisions');
    return value > 0
      ? writeCell(draft, 'penalty_decisions', null, ['T2-AMBIG', agencySum(draft.year)], 'text_only', '详见附表')
      : null;
  },
];

/** Words in a cell of figures: a unit, a kind of document, 无, or a reference instead of a number. */
export const textInCell: Defect = {
  kind: 'text_in_cell',
  rate: 0.02,
  aspect: 'figures',
  chains: false,
  isPossible: (draft) => isOwn(draft) && onForm2021(draft),
  inject(draft, random) {
    for (const write of random.shuffle(inWords)) {
      const line = write(draft);
      if (line) return [line];
    }
    return [];
  },
};
