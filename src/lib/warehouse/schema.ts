import { cellColumn } from '../core/report/index.ts';
import { ALL_CELLS, isAmountCell } from '../core/template/index.ts';

const cellColumns = ALL_CELLS.map((id) => `${cellColumn(id)} ${isAmountCell(id) ? 'DECIMAL(18,6)' : 'BIGINT'}`).join(
  ',\n  ',
);

/**
 * The tables of a dataset file. `report` is wide: one column a cell, `NULL` where the figure is missing;
 * `cell_note` says why, for each cell that is not plainly reported. `report.inferred` lists the cells whose value
 * the identities force, `figure.form` is the form whose cells were counted, `report.contradicted` those that a finding of severity error names, `figure.beyond_whole` a share of more than its whole, `figure.total_contradicted` a rate on some case
 * one of whose totals such a finding names; `…_before` is the same body's figure of the year before, from as many reports as
 * `reports_before` says, where the two count the same. `agency.scope` is `aggregate` for a body that files only aggregate reports;
 * `inclusion.first_year` is the first in which that is so, `NULL` where it always was; `agency.search_key` has its full, short and former names in pinyin, in this order, and is empty where nobody spelled them.
 */
export const SCHEMA: readonly string[] = [
  `-- grain: one row per property of the dataset
CREATE TABLE meta (key VARCHAR PRIMARY KEY, value VARCHAR NOT NULL)`,
  `-- grain: one row per administrative area
CREATE TABLE region (
  region_code VARCHAR PRIMARY KEY, name VARCHAR NOT NULL, level VARCHAR NOT NULL, parent_code VARCHAR,
  sort_rank INTEGER NOT NULL, inhabitants INTEGER, population_year INTEGER, population_source VARCHAR)`,
  `-- grain: one row per agency
CREATE TABLE agency (
  agency_id VARCHAR PRIMARY KEY, name VARCHAR NOT NULL, short_name VARCHAR NOT NULL, former_names VARCHAR[] NOT NULL,
  kind VARCHAR NOT NULL, region_code VARCHAR NOT NULL, parent_id VARCHAR, scope VARCHAR NOT NULL,
  valid_from INTEGER, valid_to INTEGER, sort_rank INTEGER NOT NULL, note VARCHAR, search_key VARCHAR[] NOT NULL)`,
  `-- grain: one row per change of an agency
CREATE TABLE agency_event (
  date VARCHAR NOT NULL, type VARCHAR NOT NULL, from_ids VARCHAR[] NOT NULL, to_ids VARCHAR[] NOT NULL,
  note VARCHAR, source VARCHAR)`,
  `-- grain: one row per body whose figures the own reports of another include
CREATE TABLE inclusion (agency_id VARCHAR NOT NULL, parent_id VARCHAR NOT NULL, first_year INTEGER)`,
  `-- grain: one row per report, one agency and year
CREATE TABLE report (
  agency_id VARCHAR NOT NULL, year INTEGER NOT NULL, title VARCHAR NOT NULL, published_on VARCHAR, source_url VARCHAR,
  scope VARCHAR NOT NULL, form_proactive VARCHAR NOT NULL, form_requests VARCHAR NOT NULL, form_appeals VARCHAR NOT NULL,
  reading VARCHAR NOT NULL, note VARCHAR, region_code VARCHAR NOT NULL, kind VARCHAR NOT NULL, inferred VARCHAR[] NOT NULL,
  contradicted VARCHAR[] NOT NULL,
  ${cellColumns},
  PRIMARY KEY (agency_id, year))`,
  `-- grain: one row per report and indicator that has all its cells
CREATE TABLE figure (
  agency_id VARCHAR NOT NULL, year INTEGER NOT NULL, scope VARCHAR NOT NULL, region_code VARCHAR NOT NULL,
  kind VARCHAR NOT NULL, indicator VARCHAR NOT NULL, numerator DOUBLE NOT NULL, denominator DOUBLE, form VARCHAR NOT NULL,
  inferred BOOLEAN NOT NULL, contradicted BOOLEAN NOT NULL, beyond_whole BOOLEAN NOT NULL,
  total_contradicted BOOLEAN NOT NULL, numerator_before DOUBLE, denominator_before DOUBLE, reports_before INTEGER,
  beyond_whole_before BOOLEAN, total_contradicted_before BOOLEAN, handed_on BOOLEAN NOT NULL)`,
  `-- grain: one row per cell that is not plainly reported
CREATE TABLE cell_note (
  agency_id VARCHAR NOT NULL, year INTEGER NOT NULL, cell_id VARCHAR NOT NULL, status VARCHAR NOT NULL,
  raw VARCHAR, note VARCHAR)`,
];

/**
 * The tables of a dataset's second file, from which the answers of the pages on quality and of reports are made while the
 * site is built, and the working copy of a browser is made: what was filed, what the rule book found, the sums of areas, narratives, published documents, dates of an area's own and where the collection is complete. `finding.detail` and `area_cell.explained` are JSON: the values a finding's words name, the reports it
 * stands beside and its suspects; the bodies that may account for a difference.
 */
export const QUALITY_SCHEMA: readonly string[] = [
  `-- grain: one row per agency and year
CREATE TABLE filing (
  agency_id VARCHAR NOT NULL, name VARCHAR NOT NULL, short_name VARCHAR NOT NULL, kind VARCHAR NOT NULL,
  region_code VARCHAR NOT NULL, scope VARCHAR NOT NULL, year INTEGER NOT NULL, obligation VARCHAR NOT NULL,
  state VARCHAR NOT NULL, timing VARCHAR, due VARCHAR NOT NULL, published_on VARCHAR, days_late INTEGER,
  errors INTEGER NOT NULL, warnings INTEGER NOT NULL, infos INTEGER NOT NULL)`,
  `-- grain: one row per finding, a rule broken at one place of one report
CREATE TABLE finding (
  agency_id VARCHAR NOT NULL, year INTEGER NOT NULL, rule VARCHAR NOT NULL, severity VARCHAR NOT NULL,
  place VARCHAR NOT NULL, cells VARCHAR[] NOT NULL, left_value DOUBLE, right_value DOUBLE, difference DOUBLE,
  evidence VARCHAR, detail VARCHAR NOT NULL, fingerprint VARCHAR NOT NULL)`,
  `-- grain: one row per area and year
CREATE TABLE area_sum (
  region_code VARCHAR NOT NULL, year INTEGER NOT NULL, form VARCHAR NOT NULL, published_by VARCHAR,
  expected INTEGER NOT NULL, reporting INTEGER NOT NULL, missing VARCHAR[] NOT NULL, unread VARCHAR[] NOT NULL)`,
  `-- grain: one row per area, year and cell of the official tables
CREATE TABLE area_cell (
  region_code VARCHAR NOT NULL, year INTEGER NOT NULL, cell_id VARCHAR NOT NULL, position INTEGER NOT NULL,
  sum_value DOUBLE, reported INTEGER NOT NULL, lacking VARCHAR[] NOT NULL, other_form VARCHAR[] NOT NULL,
  published DOUBLE, difference DOUBLE, explained VARCHAR NOT NULL)`,
  `-- grain: one row per section of a report that a dataset keeps the text of
CREATE TABLE section (
  agency_id VARCHAR NOT NULL, year INTEGER NOT NULL, position INTEGER NOT NULL, key VARCHAR NOT NULL,
  heading VARCHAR NOT NULL, text VARCHAR NOT NULL)`,
  `-- grain: one row per published file of a report
CREATE TABLE document (
  agency_id VARCHAR NOT NULL, year INTEGER NOT NULL, file VARCHAR NOT NULL, format VARCHAR NOT NULL,
  bytes INTEGER NOT NULL, sha256 VARCHAR NOT NULL)`,
  `-- grain: one row per date by which a kind of body files, where it is not the law's
CREATE TABLE deadline (kind VARCHAR NOT NULL, year INTEGER, day VARCHAR NOT NULL, source VARCHAR)`,
  `-- grain: one row per area and year of which every published report is there
CREATE TABLE complete_year (region_code VARCHAR NOT NULL, year INTEGER NOT NULL)`,
];
