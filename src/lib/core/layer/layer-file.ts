import * as v from 'valibot';
import { sortRecords } from './records.ts';
import type { Layer } from './types.ts';

const FORMAT = 'nianbao-layer';
const VERSION = 1;

const layerFile = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  /** The dataset the reports stand beside. */
  dataset: v.string(),
  reports: v.array(v.unknown()),
});

/** Why a file holds no layer: it is no such file, it is of a later version, or a part of it (its path, and the report it is of) is not valid. */
export type LayerProblem = { kind: 'foreign' } | { kind: 'version' } | { kind: 'invalid'; path: string; name: string };

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
  if (!result.success) return { problem: { kind: 'invalid', path: v.getDotPath(result.issues[0]) ?? '', name: '' } };
  const { dataset, reports } = result.output;
  const {
    layer,
    failed: [first],
  } = sortRecords(reports);
  if (first === undefined) return { dataset, layer };
  const path = [`reports.${reports.indexOf(first.record)}`, first.path].filter(Boolean).join('.');
  return { problem: { kind: 'invalid', path, name: first.name } };
}
