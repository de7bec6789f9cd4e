import { findAgencies, type Agency } from '$lib/core/agency/index.ts';
import type { ImportOutcome } from '$lib/core/import.ts';
import type { Refusal, SourceDocument } from '$lib/core/reading/index.ts';
import type { CellId, CellPlace, Report } from '$lib/core/report/index.ts';
import { readSource } from '$lib/ui/source/read-source.ts';
import { placeKey } from '$lib/views/index.ts';

/** A document that was read, with the places of a report's cells in it. */
export interface OpenedSource {
  document: SourceDocument;
  content: File;
  sha256: string;
  report: Report;
  places: ReadonlyMap<CellId, CellPlace>;
  byPlace: ReadonlyMap<string, CellId>;
}

/** Whose report of which year a document is opened for. */
export interface Wanted {
  agency: Pick<Agency, 'agency_id' | 'name' | 'short_name' | 'former_names'>;
  year: number;
}

/** What a document says of whose report of which year it is, where that is not what was wanted; `null` where it says nothing. */
export interface OtherIdentity {
  of: 'agency' | 'year';
  said: string | null;
}

/** In what a document is of another body or year than wanted, or does not say. */
export function otherIdentity(read: Pick<Report, 'agency' | 'year'>, { agency, year }: Wanted): OtherIdentity[] {
  const isBody = read.agency !== null && findAgencies(read.agency, [agency]).length > 0;
  return [
    ...(isBody ? [] : [{ of: 'agency' as const, said: read.agency }]),
    ...(read.year === year ? [] : [{ of: 'year' as const, said: read.year === null ? null : String(read.year) }]),
  ];
}

type Read = Extract<ImportOutcome, { refused: null }>;

/** Of several reports in a document the one that is least otherwise than wanted. */
function nearest(outcomes: readonly ImportOutcome[], wanted: Wanted): Read | null {
  const all = outcomes.flatMap((outcome) => (outcome.report === null ? [] : [outcome]));
  const [first] = all.toSorted(
    (a, b) => otherIdentity(a.report, wanted).length - otherIdentity(b.report, wanted).length,
  );
  return first ?? null;
}

/** Reads a document anew and finds the cells of a report in it, or says why none can be read from it. Rejects where its reader ends. */
export async function openSource(file: File, wanted: Wanted, base: string): Promise<OpenedSource | Refusal> {
  const { imported, sha256 } = await readSource(file, base);
  const found = nearest(imported.outcomes, wanted);
  if (found === null) return imported.outcomes.flatMap(({ refused }) => refused ?? [])[0] ?? { code: '', message: '' };
  const places = Object.entries(found.report.cells).flatMap(([id, { at }]) =>
    at ? [[id as CellId, at] as const] : [],
  );
  return {
    document: found.document,
    content: file,
    sha256,
    report: found.report,
    places: new Map(places),
    byPlace: new Map(places.map(([id, at]) => [placeKey(at), id])),
  };
}

/** Which of a document's tables a place stands in, counted from 1. */
export function tableNumber({ blocks }: SourceDocument, { block }: CellPlace): number {
  return blocks.slice(0, block + 1).filter(({ kind }) => kind === 'table').length;
}
