import { readRows } from '../reading/csv.ts';
import { decodeText, sniffKind, type DocumentFormat, type Refusal } from '../reading/index.ts';
import { readOwnJson } from './own-json.ts';
import { readOwnRows, type OwnReport } from './own-rows.ts';
import { ownTooMany } from './messages.ts';
import { readPath } from './path-evidence.ts';

/** What a file of this program's own holds: reports, and what could not be read back. */
export interface OwnFile {
  format: DocumentFormat;
  reports: readonly (OwnReport | Refusal)[];
}

/** Reports of one file; a dataset of more is opened as a dataset. */
const MOST_REPORTS = 2_000;

/** What the table does not say of its only report, the name of the file may: 云杉县水利局_2024.csv. */
function nameByPath(own: OwnReport, path: string): OwnReport {
  const [name] = readPath(path);
  const { agency, year } = own.report;
  return {
    ...own,
    report: { ...own.report, agency: agency ?? name?.agency ?? null, year: year ?? name?.year ?? null },
  };
}

/** The reports of a file that this program wrote (CSV as it was, or saved again by a spreadsheet; JSON); `null` for any other. */
export function readOwnFile(bytes: Uint8Array, path: string): OwnFile | null {
  const kind = sniffKind(bytes);
  if (kind !== 'csv' && kind !== 'text') return null;
  const decoded = decodeText(bytes);
  if (!decoded) return null;
  const isJson = decoded.text
    .replace(/^\ufeff/, '')
    .trimStart()
    .startsWith('{');
  const reports = isJson ? readOwnJson(decoded.text.replace(/^\ufeff/, '')) : readOwnRows(readRows(decoded.text));
  if (!reports || reports.length === 0) return null;
  const format = isJson ? 'text' : 'csv';
  if (reports.length > MOST_REPORTS) return { format, reports: [ownTooMany(reports.length, MOST_REPORTS)] };
  const [only, ...others] = reports;
  return { format, reports: only && others.length === 0 && 'report' in only ? [nameByPath(only, path)] : reports };
}
