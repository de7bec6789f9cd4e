import * as v from 'valibot';
import { isAgencyId, type AgencyId } from '../report/index.ts';

const FORMAT = 'nianbao-export';
const VERSION = 1;

/** The file that says what an export is. */
export const EXPORT_FILE = 'export.json';

/** What an export of a machine says of itself; the rest of it is a dataset folder. */
export interface ExportHead {
  /** The dataset that was worked on, and its release then. */
  dataset: string;
  parent: string;
  /** ISO 8601 with its zone. */
  exported_at: string;
  /** The reports accepted on that machine, `agency/year`; the others are as they were published. */
  reports: readonly string[];
  /** The bodies of the register that were changed there. */
  bodies: readonly AgencyId[];
}

const head = v.object({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  dataset: v.string(),
  parent: v.string(),
  exported_at: v.pipe(v.string(), v.isoTimestamp()),
  reports: v.array(v.pipe(v.string(), v.regex(/^[^/]+\/\d{4}$/))),
  bodies: v.array(
    v.pipe(
      v.string(),
      v.check(isAgencyId),
      v.transform((text) => text as AgencyId),
    ),
  ),
});

/** `export.json` of an export. */
export const printExportHead = (said: ExportHead): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, ...said }, null, 2)}\n`;

/** What an export says of itself; `null` where the text is none, or of a later version. */
export function readExportHead(text: string): ExportHead | null {
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    // Not even JSON: no export.
    return null;
  }
  const result = v.safeParse(head, input);
  if (!result.success) return null;
  const { dataset, parent, exported_at, reports, bodies } = result.output;
  return { dataset, parent, exported_at, reports, bodies };
}
