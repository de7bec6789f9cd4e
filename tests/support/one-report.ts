import { checkDataset } from '../../src/lib/core/checks/index.ts';
import type { Cell, CellId, StoredReport } from '../../src/lib/core/report/index.ts';
import { handDataset, handReport, type Figures } from './hand-reports.ts';

/** Rows of Table 3 in which natural persons asked for everything. */
export const byPersons = (rows: Readonly<Record<string, number>>): Figures =>
  Object.fromEntries(
    Object.entries(rows).flatMap(([row, value]) => [
      [`${row}.natural_person`, value],
      [`${row}.total`, value],
    ]),
  );

/** A report with some cells replaced. */
export const withCells = (report: StoredReport, cells: Readonly<Record<string, Partial<Cell>>>): StoredReport => ({
  ...report,
  cells: {
    ...report.cells,
    ...Object.fromEntries(
      Object.entries(cells).map(([id, cell]) => [id, { value: null, status: 'blank', raw: '', at: null, ...cell }]),
    ),
  },
});

/** 2022: 3 came in and were granted; 2 documents in force. */
export const before = handReport('甲局', 2022, {
  ...byPersons({ received_new: 3, concluded_total: 3, granted: 3 }),
  normative_docs_issued: 1,
  normative_docs_in_force: 2,
  review_total: 1,
  review_upheld: 1,
});

/**
 * 2023: 5 came in, 4 went out and 1 goes on; 2 granted and 1 not held make 3, not 4, for natural persons and in total. One cell
 * is blank, one says 无, one has its figure in words, one is inferred, one could not be read, and one is not there.
 */
export const report = withCells(
  handReport('甲局', 2023, {
    ...byPersons({ received_new: 5, concluded_total: 4, carried_out: 1, granted: 2, unavailable_not_held: 1 }),
    normative_docs_issued: 1500,
    normative_docs_in_force: 2,
    review_total: 2,
    review_upheld: 1,
    review_corrected: 1,
  }),
  {
    'carried_in.legal_services': { status: 'blank' },
    'granted.legal_services': { status: 'na_mark', raw: '无' },
    normative_docs_issued: { value: 1500, status: 'text_number', raw: '《通告》1500', note: '格内有文种' },
    'not_processed_petition.total': { value: 0, status: 'inferred', raw: '', note: '由各列推得' },
    licensing_decisions: { status: 'unreadable', raw: '1o' },
    penalty_decisions: { status: 'absent', raw: null },
    normative_docs_repealed: { status: 'na_mark', raw: null },
  },
);

/** What the rule book says of the two reports, at the later one. */
export const findings = checkDataset(handDataset({ 甲局: 'department' }, [before, report])).findings.filter(
  ({ year }) => year === 2023,
);

export const cellId = (text: string): CellId => text as CellId;
