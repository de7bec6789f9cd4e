import Papa from 'papaparse';
import { restoreText } from '../../src/lib/core/dataset/index.ts';

/** A line of `defects.csv`. `breaches` are its rules, each with the report it shows at. */
export interface LedgerRow {
  agency_id: string;
  year: number;
  kind: string;
  aspect: string;
  cell: string | null;
  true_value: string;
  written_value: string;
  breaches: readonly string[];
  /** The corrected document; `null` where none mends the defect. */
  corrected: string | null;
}

export function readLedger(csv: string): LedgerRow[] {
  const { data, errors } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  if (errors.length > 0) throw new Error(errors[0]?.message);
  return data.map((row) => {
    const [agency_id = '', year = ''] = [row['agency_id'], row['year']];
    const rules = (row['rules'] ?? '').split(';').filter(Boolean);
    return {
      agency_id,
      year: Number(year),
      kind: row['kind'] ?? '',
      aspect: row['aspect'] ?? '',
      cell: row['cell'] || null,
      true_value: restoreText(row['true_value'] ?? ''),
      written_value: restoreText(row['written_value'] ?? ''),
      breaches: rules.map((rule) => (rule.includes('@') ? rule : `${rule}@${agency_id}/${year}`)),
      corrected: row['corrected'] || null,
    };
  });
}
