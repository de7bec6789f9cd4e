export { identitiesFor, identitiesOf } from './identities.ts';
export {
  FORM_YEARS,
  TEMPLATES,
  isTableForm,
  type CellId,
  type ColumnKey,
  type FormYear,
  type Identity,
  type PartKey,
  type ProactiveBlock,
  type ReportForm,
  type RequestColumn,
  type RequestRow,
  type RowKey,
  type TableForm,
  type Template,
} from './names.ts';
export { cellsOfReport, owedCells, owedTemplate, templatesOfReport } from './owed.ts';
export {
  ALL_CELLS,
  APPLICANT_COLUMNS,
  NEWEST_FORM,
  REPORT_FORMS,
  REQUEST_COLUMNS,
  REQUEST_ROWS,
  cellHome,
  cellsOfTable,
  isAmountCell,
  isCellId,
  isSignedCell,
  requestCell,
  tableForms,
  templateOf,
  templateOfTable,
} from './tables.ts';
export { OUTCOME_KEYS, TABLE_KEYS, type Outcome, type TableKey } from './types.ts';
export { formOfYear, isFormBreak, tableFormOfYear } from './years.ts';
