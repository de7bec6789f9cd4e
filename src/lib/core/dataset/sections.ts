import { SECTION_KEYS, type Section } from '../report/index.ts';
import { fieldsOf, type Located } from './fields.ts';
import { say } from './messages.ts';
import type { ReportKey } from './notes.ts';
import type { TableRow } from './table.ts';
import type { Problem } from './types.ts';

/** The narrative of each report, in the order of the file. */
export type SectionsOf = ReadonlyMap<ReportKey, readonly Located<Section>[]>;

/** Reads the rows of `sections.csv` and gathers them by report. Heading and text may be empty: the report left them out. */
export function gatherSections(rows: readonly TableRow[], problems: Problem[]): SectionsOf {
  const sections = new Map<ReportKey, Located<Section>[]>();
  for (const row of rows) {
    const field = fieldsOf(row, problems);
    const key: ReportKey = `${field.agencyId('agency_id')}/${field.year('year')}`;
    const record: Section = {
      key: field.choice('key', SECTION_KEYS),
      heading: row.text('heading'),
      text: row.text('text'),
    };
    const ofReport = sections.get(key) ?? [];
    sections.set(key, ofReport);
    const earlier = ofReport.find((other) => other.record.key === record.key);
    if (earlier) problems.push(row.problem('key', say('duplicate', `${key} ${record.key}`, earlier.row.line)));
    else ofReport.push({ record, row });
  }
  return sections;
}
