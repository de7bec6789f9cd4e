import * as v from 'valibot';
import { CELL_STATUSES, cellEntries, whyImpossible, type AgencyId, type CellId } from '../report/index.ts';
import { storedReport } from '../report/schema.ts';
import { isCellId } from '../template/index.ts';
import { isPossibleSize } from '../text/exact.ts';
import { agencyId, area, body, year } from './body-schema.ts';
import type { Layer, LayerReport } from './types.ts';

const cellId = v.pipe(
  v.string(),
  v.check(isCellId),
  v.transform((text) => text as CellId),
);
const value = v.nullable(v.pipe(v.number(), v.finite(), v.check(isPossibleSize)));
const status = v.picklist(CELL_STATUSES);
/** A moment, ISO 8601 with its zone. */
export const time = v.pipe(v.string(), v.isoTimestamp());

/** An address that a page may lead to. */
const isWebAddress = (address: string | null): boolean => address === null || /^https?:\/\//i.test(address);

const report = v.pipe(
  storedReport,
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const { cells, source_url } = dataset.value;
    for (const [id, cell] of cellEntries(cells))
      if (cell.value !== null && whyImpossible(id, cell.value) !== null)
        addIssue({
          message: 'impossible',
          path: [
            { type: 'object', origin: 'value', input: dataset.value, key: 'cells', value: cells },
            { type: 'object', origin: 'value', input: cells as Record<string, unknown>, key: id, value: cell },
          ],
        });
    if (!isWebAddress(source_url))
      addIssue({
        message: 'address',
        path: [{ type: 'object', origin: 'value', input: dataset.value, key: 'source_url', value: source_url }],
      });
  }),
);

export const correction = v.strictObject({
  cell: cellId,
  by: v.string(),
  at: time,
  reason: v.string(),
  old: v.strictObject({ value, status, raw: v.nullable(v.string()) }),
  new: v.strictObject({ value, status }),
});

/** A report accepted on a machine, as it is kept and carried: nothing in it that the form does not know, or no page could show. */
export const layerReport = v.pipe(
  v.strictObject({
    agency: v.pipe(
      v.strictObject({
        ...body.entries,
        parent_id: v.nullable(agencyId),
        includes: v.exactOptional(v.array(v.strictObject({ agency_id: agencyId, from: year }))),
      }),
      v.check(({ agency_id, parent_id }) => agency_id !== parent_id),
    ),
    regions: v.array(area),
    report,
    corrections: v.array(correction),
    file: v.nullable(
      v.strictObject({ name: v.string(), format: v.string(), sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)) }),
    ),
    accepted_at: time,
  }),
  v.check(({ agency, report: { agency_id } }) => agency.agency_id === agency_id),
);

/** A record that fails: where in it, and whatever can be said of whose report it is. */
export interface FailedRecord {
  /** `县发展改革局 2023` as far as the record says so itself. */
  name: string;
  /** The path of what is wrong, e.g. `report.cells.received_new.total`. */
  path: string;
  /** As it was found, to be handed out. */
  record: unknown;
}

const told = v.fallback(v.object({ name: v.string() }), { name: '' });
const dated = v.fallback(v.object({ year: v.number() }), { year: NaN });

/** Whose report of which year a broken record says it is; empty where it does not say. */
function nameOf(record: unknown): string {
  const { agency, report: kept } = Object(record) as { agency?: unknown; report?: unknown };
  const [{ name }, { year: ofYear }] = [v.parse(told, agency), v.parse(dated, kept)];
  return [name.slice(0, 60), Number.isNaN(ofYear) ? '' : String(ofYear)].filter(Boolean).join(' ');
}

/** The bodies from which a way up through parents and including bodies comes back to themselves. */
function inCircles(layer: Layer): ReadonlySet<AgencyId> {
  const up = new Map<AgencyId, Set<AgencyId>>();
  const lead = (from: AgencyId, to: AgencyId) => up.set(from, (up.get(from) ?? new Set()).add(to));
  for (const { agency } of layer) {
    if (agency.parent_id !== null) lead(agency.agency_id, agency.parent_id);
    for (const { agency_id } of agency.includes ?? []) lead(agency_id, agency.agency_id);
  }
  const returns = (start: AgencyId): boolean => {
    const [seen, open] = [new Set<AgencyId>(), [...(up.get(start) ?? [])]];
    for (const id of open) {
      if (id === start) return true;
      if (seen.has(id)) continue;
      seen.add(id);
      open.push(...(up.get(id) ?? []));
    }
    return false;
  };
  return new Set([...up.keys()].filter(returns));
}

/** Kept records, the sound ones as a layer, and apart from them those that fail, each by name: none of them can close a page. */
export function sortRecords(records: readonly unknown[]): { layer: Layer; failed: FailedRecord[] } {
  const [sound, failed]: [LayerReport[], FailedRecord[]] = [[], []];
  for (const record of records) {
    const result = v.safeParse(layerReport, record);
    if (result.success) sound.push(result.output);
    else failed.push({ name: nameOf(record), path: v.getDotPath(result.issues[0]) ?? '', record });
  }
  const circles = inCircles(sound);
  const stuck = sound.filter(({ agency }) => circles.has(agency.agency_id));
  return {
    layer: sound.filter(({ agency }) => !circles.has(agency.agency_id)),
    failed: [...failed, ...stuck.map((record) => ({ name: nameOf(record), path: 'agency.parent_id', record }))],
  };
}
