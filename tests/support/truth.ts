import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

/** The lines of a list that was worked out by hand (`tests/fixtures/truth`). */
export function readTruth<Row>(name: string): Row[] {
  const text = readFileSync(new URL(`../fixtures/truth/${name}.csv`, import.meta.url), 'utf8');
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}
