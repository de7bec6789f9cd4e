import * as v from 'valibot';
import { EVENT_TYPES, type Agency, type AgencyEvent, type Region } from '../agency/index.ts';
import type { RegisterChanges } from '../dataset/index.ts';
import { agencyId, area, body } from './body-schema.ts';

/** A body as a person keeps it: whose parent it has and whose figures it includes stays the dataset's word. */
export type BodyEntry = Omit<Agency, 'parent_id' | 'includes'>;

/** What was set down on this machine about one body of the register. */
export interface RegisterRecord {
  body: BodyEntry;
  /** The areas the body stands in, province first. */
  regions: readonly Region[];
  /** The changes that led here: a rename, a merger. */
  events: readonly AgencyEvent[];
  /** Records of one word are made by one decision, and taken back together. */
  decision: string;
  by: string;
  /** ISO 8601 with its zone. */
  changed_at: string;
}

const event = v.strictObject({
  date: v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)),
  type: v.picklist(EVENT_TYPES),
  from: v.array(agencyId),
  to: v.array(agencyId),
  note: v.nullable(v.string()),
  source: v.nullable(v.string()),
});

const registerRecord = v.pipe(
  v.strictObject({
    body,
    regions: v.array(area),
    events: v.array(event),
    decision: v.string(),
    by: v.string(),
    changed_at: v.pipe(v.string(), v.isoTimestamp()),
  }),
  v.check(({ body: { valid_from, valid_to } }) => (valid_from ?? 0) <= (valid_to ?? Infinity)),
);

/** Kept records, the sound ones, and apart from them those that fail, as they were found. */
export function sortRegister(kept: readonly unknown[]): { records: RegisterRecord[]; failed: unknown[] } {
  const [records, failed]: [RegisterRecord[], unknown[]] = [[], []];
  for (const one of kept) {
    const result = v.safeParse(registerRecord, one);
    if (result.success) records.push(result.output);
    else failed.push(one);
  }
  return { records, failed };
}

/** What records change in a register. */
export function changesOf(records: readonly RegisterRecord[]): RegisterChanges {
  const areas = records.flatMap(({ regions }) => regions);
  return {
    agencies: records.map((record) => record.body),
    events: records.flatMap(({ events }) => events),
    regions: [...new Map(areas.map((one) => [one.region_code, one])).values()],
  };
}
