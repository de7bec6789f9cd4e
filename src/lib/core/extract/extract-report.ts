import type { Cell, CellId, Cells, Issue, Report } from '../report/index.ts';
import type { CellNote, Refusal, SourceDocument } from '../reading/index.ts';
import { cellHome, identitiesFor, owedCells } from '../template/index.ts';
import { startReading } from './read-so-far.ts';
import { identify, type Surroundings } from './identity.ts';
import { inferCells } from './infer.ts';
import { BLANK_FORM, NOT_A_REPORT, cellsBeside, inferredCells, oldForm } from './messages.ts';
import { FIRST_YEAR, isOldReport } from './old-report.ts';
import { settleRecognised } from './recognised.ts';
import { readSections } from './sections.ts';
import { readTables } from './tables.ts';

export type Extraction = { report: Report; refused: null } | { report: null; refused: Refusal };

/** Cells that the forms owe and the document lacks, as `absent`; in the order of print, what only the document has at the end. */
function completeCells(found: ReadonlyMap<CellId, Cell>, owed: readonly CellId[]): Map<CellId, Cell> {
  const cells = new Map<CellId, Cell>();
  for (const id of owed) cells.set(id, found.get(id) ?? { value: null, status: 'absent', raw: null, at: null });
  for (const [id, cell] of found) if (!cells.has(id)) cells.set(id, cell);
  return cells;
}

/** Reads one document of any format into a report. A document without tables, title and sections of a report is refused. */
export function extractReport(
  document: SourceDocument,
  { regions = [], known = {}, path = '' }: Partial<Surroundings> = {},
): Extraction {
  const soFar = startReading();
  const form = readTables(soFar, document);
  const identity = identify(document, { regions, known, path }, soFar.cells);
  const { sections, issues } = readSections(document, identity.titleBlock);
  const tables = Object.values(form).filter((value) => value !== 'absent').length;
  if (tables === 0 && isOldReport(document, identity.title === null ? null : identity.year))
    return { report: null, refused: oldForm(FIRST_YEAR) };
  const named = sections.filter(({ heading }) => heading !== '').length;
  if (tables === 0 && (identity.title === null || named < 2)) return { report: null, refused: NOT_A_REPORT };

  const silent = [...soFar.cells.values()].every(({ status }) => status === 'blank');
  if (silent && identity.agency === null && identity.year === null) return { report: null, refused: BLANK_FORM };

  const identities = identitiesFor(form);
  const recognised = settleRecognised(document, soFar.cells, identities);
  const complete = completeCells(soFar.cells, owedCells(form));
  const inferred = inferCells(Object.fromEntries(complete) as Cells, identities);
  for (const [id, cell] of inferred) complete.set(id, cell);
  const inferredIn = (table: 'requests' | 'appeals'): CellId[] =>
    [...inferred.keys()].filter((id) => cellHome(id).table === table);
  const inferences = (
    [
      ['T3', inferredIn('requests')],
      ['T4', inferredIn('appeals')],
    ] as const
  ).flatMap(([table, cells]) => (cells.length > 0 ? [inferredCells(table, cells.length, cells)] : []));

  const beside = Object.entries(soFar.beside).flatMap(([kind, cells]) =>
    cells.size > 0 ? [cellsBeside(kind as CellNote['kind'], [...cells])] : [],
  );
  const notices = (document.notices ?? []).map((notice): Issue => ({ ...notice, cells: [] }));

  const { title, agency, region, year, published_on, scope, identification } = identity;
  return {
    refused: null,
    report: {
      title,
      agency,
      region,
      year,
      published_on,
      scope,
      form,
      cells: Object.fromEntries(complete),
      sections,
      extra_rows: soFar.extraRows,
      issues: [...identity.issues, ...issues, ...notices, ...soFar.issues, ...beside, ...recognised, ...inferences],
      identification,
    },
  };
}
