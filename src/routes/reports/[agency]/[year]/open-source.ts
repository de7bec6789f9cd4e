import type { DocumentFormat, SourceDocument } from '$lib/core/reading/index.ts';
import type { CellId, CellPlace } from '$lib/core/report/index.ts';
import { readSource } from '$lib/ui/source/read-source.ts';
import { placeKey } from '$lib/views/index.ts';

/** A document that was read, with the places of a report's cells in it. */
export interface OpenedSource {
  format: DocumentFormat | null;
  document: SourceDocument;
  content: File;
  places: ReadonlyMap<CellId, CellPlace>;
  byPlace: ReadonlyMap<string, CellId>;
}

/** Reads a document anew and finds the cells of the report of a year in it; `null` where no report can be read from it. */
export async function openSource(file: File, year: number, base: string): Promise<OpenedSource | null> {
  const { format, outcomes } = await readSource(file, base);
  const read = outcomes.flatMap((outcome) => (outcome.report === null ? [] : [outcome]));
  const found = read.find(({ report }) => report.year === year) ?? read[0];
  if (!found) return null;
  const places = Object.entries(found.report.cells).flatMap(([id, { at }]) =>
    at ? [[id as CellId, at] as const] : [],
  );
  return {
    format,
    document: found.document,
    content: file,
    places: new Map(places),
    byPlace: new Map(places.map(([id, at]) => [placeKey(at), id])),
  };
}

/** Which of a document's tables a place stands in, counted from 1. */
export function tableNumber({ blocks }: SourceDocument, { block }: CellPlace): number {
  return blocks.slice(0, block + 1).filter(({ kind }) => kind === 'table').length;
}
