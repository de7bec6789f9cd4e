import * as v from 'valibot';
import { AGENCY_KINDS, REGION_LEVELS } from '../agency/index.ts';
import {
  CELL_STATUSES,
  isAgencyId,
  isRegionCode,
  type AgencyId,
  type CellId,
  type RegionCode,
} from '../report/index.ts';
import { storedReport } from '../report/schema.ts';
import { isCellId } from '../template/index.ts';
import type { Layer } from './types.ts';

const FORMAT = 'nianbao-layer';
const VERSION = 1;

const agencyId = v.pipe(
  v.string(),
  v.check(isAgencyId),
  v.transform((text) => text as AgencyId),
);
const regionCode = v.pipe(
  v.string(),
  v.check(isRegionCode),
  v.transform((text) => text as RegionCode),
);
const cellId = v.pipe(
  v.string(),
  v.check(isCellId),
  v.transform((text) => text as CellId),
);
const value = v.nullable(v.pipe(v.number(), v.finite()));
const status = v.picklist(CELL_STATUSES);
const time = v.pipe(v.string(), v.isoTimestamp());
const year = v.nullable(v.pipe(v.number(), v.integer()));

const layerReport = v.pipe(
  v.strictObject({
    agency: v.strictObject({
      agency_id: agencyId,
      name: v.pipe(v.string(), v.minLength(1)),
      short_name: v.pipe(v.string(), v.minLength(1)),
      former_names: v.array(v.string()),
      kind: v.picklist(AGENCY_KINDS),
      region_code: regionCode,
      parent_id: v.nullable(agencyId),
      valid_from: year,
      valid_to: year,
      note: v.nullable(v.string()),
      includes: v.exactOptional(v.array(v.strictObject({ agency_id: agencyId, from: year }))),
    }),
    regions: v.array(
      v.strictObject({
        region_code: regionCode,
        name: v.string(),
        level: v.picklist(REGION_LEVELS),
        parent_code: v.nullable(regionCode),
      }),
    ),
    report: storedReport,
    corrections: v.array(
      v.strictObject({
        cell: cellId,
        by: v.string(),
        at: time,
        reason: v.string(),
        old: v.strictObject({ value, status, raw: v.nullable(v.string()) }),
        new: v.strictObject({ value, status }),
      }),
    ),
    file: v.nullable(
      v.strictObject({ name: v.string(), format: v.string(), sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)) }),
    ),
    accepted_at: time,
  }),
  v.check(({ agency, report }) => agency.agency_id === report.agency_id),
);

const layerFile = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  /** The dataset the reports stand beside. */
  dataset: v.string(),
  reports: v.array(layerReport),
});

/** Why a file holds no layer: it is no such file, it is of a later version, or a part of it (its path) is not valid. */
export type LayerProblem = { kind: 'foreign' } | { kind: 'version' } | { kind: 'invalid'; path: string };

/** A layer as one portable file: JSON, UTF-8. `readLayerFile` gives the same layer back. */
export function printLayerFile(layer: Layer, dataset: string): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, dataset, reports: layer })}\n`;
}

/** Reads a portable file; never throws. Nothing of a file with an invalid part is taken. */
export function readLayerFile(text: string): { dataset: string; layer: Layer } | { problem: LayerProblem } {
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    // Not even JSON: not one of our files.
    return { problem: { kind: 'foreign' } };
  }
  const head = v.safeParse(v.looseObject({ format: v.literal(FORMAT), version: v.number() }), input);
  if (!head.success) return { problem: { kind: 'foreign' } };
  if (head.output.version !== VERSION) return { problem: { kind: 'version' } };
  const result = v.safeParse(layerFile, input);
  if (!result.success) return { problem: { kind: 'invalid', path: v.getDotPath(result.issues[0]) ?? '' } };
  return { dataset: result.output.dataset, layer: result.output.reports };
}
