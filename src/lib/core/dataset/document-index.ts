import Papa from 'papaparse';
import { say } from './messages.ts';
import type { Problem } from './types.ts';

/** The list of the documents that come with a dataset. */
export const DOCUMENT_INDEX = 'documents.csv';

/** A line of it: a file in the same folder and the report it is. */
export interface IndexedDocument {
  file: string;
  agency_id: string;
  year: number;
  format: string;
}

/** A plain name: no folders, nothing a browser or a shell would take for more. */
const PLAIN_NAME = /^[\w-][\w.-]*$/;

/**
 * Reads `documents.csv` (file, agency_id, year, format). Every line must name a plain file and one of the reports (`agency/year`) of the dataset; what
 * does not comes back as a problem, and then no list at all.
 */
export function readDocumentIndex(
  text: string,
  reports: ReadonlySet<string>,
): { documents: IndexedDocument[]; problems: Problem[] } {
  const { data } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  });
  const problems: Problem[] = [];
  const documents = data.map((row, index): IndexedDocument => {
    const { file = '', agency_id = '', year = '', format = '' } = row;
    const place = { file: DOCUMENT_INDEX, line: index + 2, column: null };
    if (!PLAIN_NAME.test(file)) problems.push({ ...place, ...say('documentName', file) });
    if (!reports.has(`${agency_id}/${year}`)) problems.push({ ...place, ...say('documentReport', agency_id, year) });
    return { file, agency_id, year: Number(year), format };
  });
  return { documents: problems.length > 0 ? [] : documents, problems };
}
