import { ALL_CELLS } from '../template/index.ts';

export const PACKAGE_FILE = 'datapackage.json';

/** Columns of the report list that are not cells. */
export const REPORT_COLUMNS = [
  'agency_id',
  'year',
  'title',
  'published_on',
  'source_url',
  'scope',
  'form_proactive',
  'form_requests',
  'form_appeals',
  'reading',
  'note',
] as const;

/** The CSV files of a dataset folder and their columns, in the order of print; every column is required but those of `OPTIONAL_COLUMNS` and of a form that a list of reports is older than, and every file but those of `OPTIONAL_FILES`. */
export const TABLE_COLUMNS = {
  'regions.csv': ['region_code', 'name', 'level', 'parent_code', 'population', 'population_year', 'population_source'],
  'agencies.csv': [
    'agency_id',
    'name',
    'short_name',
    'former_names',
    'kind',
    'region_code',
    'parent_id',
    'valid_from',
    'valid_to',
    'note',
    'includes',
  ],
  'agency_events.csv': ['date', 'type', 'from_ids', 'to_ids', 'note', 'source'],
  'reports.csv': [...REPORT_COLUMNS, ...ALL_CELLS],
  'cell_notes.csv': ['agency_id', 'year', 'cell_id', 'status', 'raw', 'note'],
  'sections.csv': ['agency_id', 'year', 'key', 'heading', 'text'],
  'deadlines.csv': ['kind', 'year', 'day', 'source'],
} as const satisfies Record<string, readonly string[]>;

/**
 * The CSV files that stand beside them where documents were collected: the file each report was read from, and what persons corrected in
 * what was read. They are no figures, and no part of a release's name.
 */
export const RECORD_COLUMNS = {
  'originals.csv': ['agency_id', 'year', 'standing', 'file', 'name', 'format', 'sha256', 'taken_at'],
  'corrections.csv': [
    'agency_id',
    'year',
    'cell_id',
    'by',
    'at',
    'reason',
    'old_value',
    'old_status',
    'old_raw',
    'new_value',
    'new_status',
  ],
} as const satisfies Record<string, readonly string[]>;

export type RecordFile = keyof typeof RECORD_COLUMNS;
export type TableFile = keyof typeof TABLE_COLUMNS;

/** The columns of any CSV file of a folder. */
export const columnsOf = (file: TableFile | RecordFile): readonly string[] =>
  ({ ...TABLE_COLUMNS, ...RECORD_COLUMNS })[file];

const TABLE_FILES = Object.keys(TABLE_COLUMNS) as readonly TableFile[];

/** The files that grow with the number of reports: reports, and what belongs to one. */
export const REPORT_FILES = ['reports.csv', 'cell_notes.csv', 'sections.csv'] as const satisfies readonly TableFile[];
export type ReportFile = (typeof REPORT_FILES)[number];

/** Files of which each must fit into memory. */
export const REGISTER_FILES: readonly string[] = [
  PACKAGE_FILE,
  ...TABLE_FILES.filter((file) => !(REPORT_FILES as readonly TableFile[]).includes(file)),
];

/** Every file a dataset folder may hold. */
export const DATASET_FILES: readonly string[] = [PACKAGE_FILE, ...TABLE_FILES];

/** The narrative, and dates other than the law's, are kept where somebody has them. */
export const OPTIONAL_FILES: ReadonlySet<string> = new Set(['sections.csv', 'deadlines.csv'] satisfies TableFile[]);

/** A register in which no report includes another's needs no column for it, nor one without populations for these. */
export const OPTIONAL_COLUMNS: ReadonlySet<string> = new Set([
  'includes',
  'population',
  'population_year',
  'population_source',
]);

/** Between the parts of a list in one CSV field. */
export const LIST_SEPARATOR = ';';

/** Between a body that is included and the first year in which it is. */
export const SINCE = '@';
