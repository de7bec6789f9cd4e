/** The three official tables: 主动公开, 申请, 复议诉讼. */
export const TABLE_KEYS = ['proactive', 'requests', 'appeals'] as const;
export type TableKey = (typeof TABLE_KEYS)[number];

/** How a request may end, in the order of the form; each request ends in one way only. */
export const OUTCOME_KEYS = [
  'granted',
  'partially_granted',
  'refused',
  'unavailable',
  'not_processed',
  'other_handling',
] as const;
export type Outcome = (typeof OUTCOME_KEYS)[number];

/** Table 2 is a stack of sub-tables, one per item of Article 20. */
export interface ProactiveBlock<Id extends string> {
  item: string;
  /** Labels of the figure columns, verbatim. */
  columns: readonly string[];
  rows: readonly { label: string; cells: readonly Id[] }[];
}

export interface RequestColumn<Key extends string> {
  key: Key;
  label: string;
}

/** One printed row of Table 3. */
export interface RequestRow<Key extends string> {
  key: Key;
  label: string;
  /** Label of the merged cell at its left, shared by neighbouring rows. */
  group: string | null;
  /** The outcome it counts, or is a part of; `null` for what came in, the total and what is carried on. */
  outcome: Outcome | null;
  /** Article of the Regulations, for the reader; `null` where the form alone knows the row. */
  article: string | null;
  /** What a page calls it; `null` where the row stands for an outcome or a flow, which have a name of their own. */
  name: string | null;
  /** How to read it. */
  note: string | null;
}

export interface AppealBlock<Id extends string> {
  key: string;
  label: string;
  /** The merged header above it, where there is one. */
  group: string | null;
  columns: readonly { label: string; cell: Id }[];
}

/** An identity of the form: the sum of `left` equals the sum of `right`. */
export interface Identity<Id extends string> {
  rule: 'T3-ROW' | 'T3-SUM' | 'T3-BAL' | 'T4-SUM';
  /** Row key, column key or block key the instance stands at. */
  at: string;
  left: readonly Id[];
  right: readonly Id[];
}

/**
 * One form of the national office. Each table has a name of its own, that of the first form whose reports carry it under
 * that name: a table that a new form leaves as it was keeps its name, so that reports of both may be read side by side.
 */
export interface FormData<Id extends string, RowKey extends string, ColumnKey extends string> {
  form: string;
  /** The circular that issued the form. */
  issuedBy: string;
  /** The first report year it is prescribed for. */
  firstYear: number;
  proactive: {
    form: string;
    /** Words in the header of a sub-table that tell this form, squashed. */
    header: RegExp;
    blocks: readonly ProactiveBlock<Id>[];
  };
  requests: {
    form: string;
    corner: string;
    columns: readonly RequestColumn<ColumnKey>[];
    rows: readonly RequestRow<RowKey>[];
    /** Label of the merged cell that spans every outcome row. */
    outcomesLabel: string;
  };
  appeals: { form: string; blocks: readonly AppealBlock<Id>[] };
}

/** A form as its file writes it, before the names of its cells are known to the compiler. */
export type AnyForm = FormData<string, string, string>;
