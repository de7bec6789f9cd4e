import {
  TEMPLATES,
  type CellId,
  type ColumnKey,
  type Identity,
  type ReportForm,
  type RowKey,
  type Template,
} from './names.ts';
import { requestCell, templateOfTable } from './tables.ts';

const [RECEIVED, CARRIED_IN, CONCLUDED, CARRIED_OUT] = [
  'received_new',
  'carried_in',
  'concluded_total',
  'carried_out',
] as const satisfies readonly RowKey[];

/** The identities of Table 3 (domain rules of the form itself): the columns make their total, the outcomes theirs, what came in equals what went out. */
function requestIdentities({ requests: { rows, columns } }: Template): Identity[] {
  const cell = (row: RowKey, column: ColumnKey): CellId => requestCell(row, column);
  const parts = columns.slice(0, -1);
  const outcomes = rows.filter(({ outcome }) => outcome !== null);
  return [
    ...rows.map((row): Identity => ({
      rule: 'T3-ROW',
      at: row.key,
      left: parts.map((column) => cell(row.key, column.key)),
      right: columns.slice(-1).map((column) => cell(row.key, column.key)),
    })),
    ...columns.flatMap(({ key }): Identity[] => [
      {
        rule: 'T3-SUM',
        at: key,
        left: outcomes.map((row) => cell(row.key, key)),
        right: [cell(CONCLUDED, key)],
      },
      {
        rule: 'T3-BAL',
        at: key,
        left: [cell(RECEIVED, key), cell(CARRIED_IN, key)],
        right: [cell(CONCLUDED, key), cell(CARRIED_OUT, key)],
      },
    ]),
  ];
}

/** The identities of Table 4: the results of a block make its total, which stands last. */
function appealIdentities({ appeals: { blocks } }: Template): Identity[] {
  return blocks.map(({ key, columns }) => ({
    rule: 'T4-SUM',
    at: key,
    left: columns.slice(0, -1).map((column) => column.cell),
    right: columns.slice(-1).map((column) => column.cell),
  }));
}

const byForm = new Map(
  TEMPLATES.map((template) => [
    template,
    { requests: requestIdentities(template), appeals: appealIdentities(template) },
  ]),
);

/** The identities of one form, tables 3 and 4 together. */
export function identitiesOf(template: Template): Identity[] {
  const own = byForm.get(template);
  return own ? [...own.requests, ...own.appeals] : [];
}

/** The identities that bind a report of these forms; none for a table that is absent. */
export function identitiesFor({ requests, appeals }: ReportForm): Identity[] {
  return [
    ...(requests === 'absent' ? [] : (byForm.get(templateOfTable('requests', requests))?.requests ?? [])),
    ...(appeals === 'absent' ? [] : (byForm.get(templateOfTable('appeals', appeals))?.appeals ?? [])),
  ];
}
