import { FORMS } from './forms.ts';
import type {
  FormData,
  Identity as AnyIdentity,
  ProactiveBlock as AnyProactiveBlock,
  RequestColumn as AnyRequestColumn,
  RequestRow as AnyRequestRow,
  TableKey,
} from './types.ts';

type Form = (typeof FORMS)[number];

/** A form by the first report year it is prescribed for. */
export type FormYear = Form['form'];

/** The row and the column of a cell of Table 3. */
export type RowKey = Form['requests']['rows'][number]['key'];
export type ColumnKey = Form['requests']['columns'][number]['key'];

/** A row below an outcome, whose parts it counts: it is named by the form itself. */
export type PartKey = Extract<Form['requests']['rows'][number], { group: string }>['key'];

/** Canonical name of a cell: `normative_docs_issued`, `granted.natural_person`, `review_total`. */
export type CellId =
  | Form['proactive']['blocks'][number]['rows'][number]['cells'][number]
  | `${RowKey}.${ColumnKey}`
  | Form['appeals']['blocks'][number]['columns'][number]['cell'];

/** The name under which reports carry a table: that of the first form that had the table so. */
export type TableForm<Table extends TableKey = TableKey> = Form[Table]['form'];

/** Every name that a table of some form has. */
const tableNames: ReadonlySet<string> = new Set(
  FORMS.flatMap((form) => [form.proactive.form, form.requests.form, form.appeals.form]),
);

/** Whether a report says so: not where it mixes forms, or has no such table. */
export const isTableForm = (name: string): name is TableForm => tableNames.has(name);

/** The form each table of a report was printed on; in a `hybrid` the sub-tables of Table 2 are of different forms. */
export interface ReportForm {
  proactive: TableForm<'proactive'> | 'hybrid' | 'absent';
  requests: TableForm<'requests'> | 'absent';
  appeals: TableForm<'appeals'> | 'absent';
}

export type ProactiveBlock = AnyProactiveBlock<CellId>;
export type RequestRow = AnyRequestRow<RowKey>;
export type RequestColumn = AnyRequestColumn<ColumnKey>;
export type Identity = AnyIdentity<CellId>;

/** A form whose cells, rows and columns the compiler knows by name. */
export interface Template extends FormData<CellId, RowKey, ColumnKey> {
  form: FormYear;
  proactive: FormData<CellId, RowKey, ColumnKey>['proactive'] & { form: TableForm<'proactive'> };
  requests: FormData<CellId, RowKey, ColumnKey>['requests'] & { form: TableForm<'requests'> };
  appeals: FormData<CellId, RowKey, ColumnKey>['appeals'] & { form: TableForm<'appeals'> };
}

const known: readonly Template[] = FORMS;

/** Every form, oldest first. */
export const TEMPLATES = known;

/** The years that name the forms, oldest first. */
export const FORM_YEARS: readonly FormYear[] = known.map(({ form }) => form);
