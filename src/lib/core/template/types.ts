import type { CellId, FormYear } from '../report/index.ts';

/** Table 2 is a stack of sub-tables, one per item of Article 20. `null` is an unused grid position of the row. */
export interface ProactiveBlock {
  item: string;
  /** Labels of the figure columns, verbatim. */
  columns: readonly string[];
  rows: readonly { label: string; cells: readonly CellId[] }[];
}

export interface RequestColumn {
  key: string;
  label: string;
}

/** One printed row of Table 3. `group` is the label of the merged cell at its left, shared by neighbouring rows. */
export interface RequestRow {
  key: string;
  label: string;
  group: string | null;
  /** Article of the Regulations, for the reader; `null` where the form alone knows the row. */
  article: string | null;
}

export interface AppealBlock {
  key: string;
  label: string;
  /** The merged header above it, where there is one. */
  group: string | null;
  columns: readonly { label: string; cell: CellId }[];
}

/** An identity of the form: the sum of `left` equals the sum of `right`. */
export interface Identity {
  rule: 'T3-ROW' | 'T3-SUM' | 'T3-BAL' | 'T4-SUM';
  /** Row key, column key or block key the instance stands at. */
  at: string;
  left: readonly CellId[];
  right: readonly CellId[];
}

export interface Template {
  form: FormYear;
  /** The circular that issued the form. */
  issuedBy: string;
  proactive: readonly ProactiveBlock[];
  requests: {
    corner: string;
    columns: readonly RequestColumn[];
    rows: readonly RequestRow[];
    /** Label of the merged cell that spans every outcome row. */
    outcomesLabel: string;
  };
  appeals: readonly AppealBlock[];
  identities: readonly Identity[];
}
