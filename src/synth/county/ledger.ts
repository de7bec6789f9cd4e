import { printCsv } from '../../lib/core/dataset/index.ts';
import type { Injection } from '../defects/inject.ts';

/** Columns of `defects.csv`. */
const LEDGER_COLUMNS = [
  'defect',
  'agency_id',
  'year',
  'kind',
  'aspect',
  'cell',
  'true_value',
  'written_value',
  'rules',
] as const;

const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/**
 * `defects.csv`: a line a changed cell or report, by agency and year; lines of one defect share its number, rules are joined by `;`.
 * Where there are corrected documents, `correctedOf` names that of a line.
 */
export function printLedger(
  injections: readonly Injection[],
  correctedOf: ((line: Injection) => string) | null = null,
): string {
  const sorted = injections.toSorted(
    (a, b) => byText(a.agency_id, b.agency_id) || a.year - b.year || a.defect - b.defect,
  );
  const numbers = new Map([...new Set(sorted.map(({ defect }) => defect))].map((defect, at) => [defect, at + 1]));
  return printCsv(
    [...LEDGER_COLUMNS, ...(correctedOf ? ['corrected'] : [])],
    sorted.map((line) => [
      numbers.get(line.defect) ?? 0,
      line.agency_id,
      line.year,
      line.kind,
      line.aspect,
      line.cell,
      line.true_value,
      line.written_value,
      line.rules.join(';'),
      ...(correctedOf ? [correctedOf(line)] : []),
    ]),
  );
}
