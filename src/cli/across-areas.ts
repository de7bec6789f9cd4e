import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sumArea } from '../lib/core/aggregate/index.ts';
import { checkAreas, type AreaFound, type Ledger } from '../lib/core/checks/index.ts';
import { markSynthetic, type Dataset } from '../lib/core/dataset/index.ts';
import type { FilingRow, Share } from '../lib/queries/index.ts';
import { areaTable } from '../lib/warehouse/area-table.ts';
import type { TableWriter } from '../lib/warehouse/build-node.ts';
import { areaRows } from '../lib/warehouse/quality-rows.ts';
import type { ToldFinding } from '../lib/warehouse/release-part-node.ts';
import { writePiece } from '../lib/warehouse/table-files-node.ts';
import { provincesOf, yearsIn } from './provinces.ts';
import type { SplitDataset } from './split-dataset.ts';
import { partFolder } from './write-part.ts';

/** Holds the published totals of the areas across parts against all of their bodies. */
export function judgeAcross(split: SplitDataset): { found: AreaFound[]; tallies: Ledger['tally'][] } {
  const { given } = split;
  if (given === null) return { found: [], tallies: [] };
  const judged = provincesOf(split, given).map(({ areas, holdings, reportsOf }) =>
    checkAreas(holdings, areas, yearsIn(split), reportsOf),
  );
  return { found: judged.flatMap(({ found }) => found), tallies: judged.map(({ tally }) => tally) };
}

async function readWork<Content>(work: string, part: number, name: string): Promise<Content> {
  return JSON.parse(await readFile(join(partFolder(work, part), name), 'utf8')) as Content;
}

/** What the parts say of files that are about all of them. */
export const readShares = (work: string, parts: number): Promise<Share[]> =>
  Promise.all(Array.from({ length: parts }, (_, part) => readWork<Share>(work, part, 'share.json')));

/** A row of `filing`, its columns in the order of the table. */
const filingValues = (row: FilingRow) => [
  row.agency_id,
  row.name,
  row.short_name,
  row.kind,
  row.region_code,
  row.scope,
  row.year,
  row.obligation,
  row.state,
  row.timing,
  row.due,
  row.published_on,
  row.days_late,
  row.errors,
  row.warnings,
  row.infos,
];

/** Adds up the areas across parts: rows for a database of their own, and for the table of areas. */
export async function sumAcross(
  split: SplitDataset,
  work: string,
  piece: string,
  shares: readonly Share[],
  writer: TableWriter,
): Promise<void> {
  const { given, parts, register } = split;
  if (given === null) return;
  await writer.add({
    filing: shares.flatMap(({ seats }) => seats.flatMap(({ filings }) => filings.map(filingValues))),
  });
  const partOf = new Map(parts.flatMap((ids, part) => ids.map((id) => [id, part] as const)));
  const rows: (readonly (string | number | null)[])[] = [];
  for (const { areas, holdings, reportsOf } of provincesOf(split, given)) {
    const here = new Set(holdings.agencies.map(({ agency_id }) => partOf.get(agency_id) ?? 0));
    const findings: ToldFinding[] = [];
    for (const part of here) findings.push(...(await readWork<ToldFinding[]>(work, part, 'told.json')));
    for (const region of areas)
      for (const year of yearsIn(split)) {
        const dataset: Dataset = { ...register, ...holdings, reports: reportsOf(year) };
        const inside = findings.filter((finding) => finding.year === year);
        const sum = sumArea(dataset, region, year);
        if (sum.bodies.expected.length === 0) continue;
        const { sums, cells } = areaRows([sum], { findings: inside });
        await writer.add({ area_sum: sums, area_cell: cells });
        rows.push(...markSynthetic(areaTable(dataset, { findings: inside }, [sum]), dataset).rows);
      }
  }
  await writePiece(piece, rows);
}
