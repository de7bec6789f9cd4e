import {
  BODY_FILING_SQL,
  DOCUMENT_SQL,
  SECTION_SQL,
  type DocumentRow,
  type SectionRow,
} from '../../src/lib/queries/index.ts';
import { buildCounty } from '../../src/synth/index.ts';
import type { Columns, Contract } from './contract.ts';

const section = {
  year: 'INTEGER',
  position: 'INTEGER',
  key: 'VARCHAR',
  heading: 'VARCHAR',
  text: 'VARCHAR',
} satisfies Columns<SectionRow>;

const document = {
  year: 'INTEGER',
  file: 'VARCHAR',
  format: 'VARCHAR',
  bytes: 'INTEGER',
  sha256: 'VARCHAR',
} satisfies Columns<DocumentRow>;

/** The county has texts, and its bodies publish files; the public reports have neither. */
const county = () => ({
  dataset: buildCounty(1).dataset,
  documents: [{ file: 'a.html', agency_id: 'example-zone', year: 2025, format: 'html', bytes: 1, sha256: '0' }],
});

/** What the page of one report asks of the second file. */
export const reportContracts = (columns: Record<'filing', Contract['columns']>): readonly Contract[] => [
  {
    name: 'BODY_FILING_SQL',
    sql: BODY_FILING_SQL,
    params: ['nobody'],
    columns: columns.filing,
    key: ['year'],
    sample: ['pingtan-market'],
    file: 'quality',
  },
  {
    name: 'SECTION_SQL',
    sql: SECTION_SQL,
    params: ['nobody'],
    columns: section,
    key: ['year', 'position'],
    sample: ['example-zone'],
    file: 'quality',
    world: county,
  },
  {
    name: 'DOCUMENT_SQL',
    sql: DOCUMENT_SQL,
    params: ['nobody'],
    columns: document,
    key: ['file'],
    sample: ['example-zone'],
    file: 'quality',
    world: county,
  },
];
