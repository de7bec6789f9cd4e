import { TEMPLATES, type CellId, type ReportForm, type Template } from './names.ts';
import { NEWEST_FORM, cellsOfTable, templateOf, templateOfTable } from './tables.ts';
import { TABLE_KEYS, type TableKey } from './types.ts';

/** The form that the other tables of a report are known by: that of Table 3, else that of Table 2, else the newest. */
function formOfOthers({ requests, proactive }: ReportForm): Template {
  if (requests !== 'absent') return templateOfTable('requests', requests);
  if (proactive !== 'absent' && proactive !== 'hybrid') return templateOfTable('proactive', proactive);
  return templateOf(NEWEST_FORM);
}

/** A hybrid Table 2 is owed as the form of Table 3 has it, or the one after the oldest: an oldest form has none to mix in. */
function owedInHybrid(form: ReportForm): Template {
  const others = formOfOthers(form);
  return others === TEMPLATES[0] ? (TEMPLATES[1] ?? others) : others;
}

/** The form that a report owes one of its tables in. A table that is absent is owed all the same. */
export function owedTemplate(form: ReportForm, table: TableKey): Template {
  const own = form[table];
  if (own === 'hybrid') return owedInHybrid(form);
  return own === 'absent' ? formOfOthers(form) : templateOfTable(table, own);
}

/** The forms whose cells a table of a report may hold: its own; in a hybrid older ones beside it. None for a table that is absent. */
export function templatesOfReport(form: ReportForm, table: TableKey): readonly Template[] {
  if (form[table] === 'absent') return [];
  const owed = owedTemplate(form, table);
  if (form[table] !== 'hybrid') return [owed];
  return [owed, ...TEMPLATES.slice(0, TEMPLATES.indexOf(owed)).toReversed()];
}

const owedByForm = new Map<string, readonly CellId[]>();

/**
 * The cells a report of these forms must account for, in the order of print. Cells of older forms may stand beside those of
 * a hybrid Table 2; a table that is absent is owed as `absent`.
 */
export function owedCells(form: ReportForm): readonly CellId[] {
  const key = `${form.proactive}/${form.requests}/${form.appeals}`;
  const owed = owedByForm.get(key) ?? TABLE_KEYS.flatMap((table) => cellsOfTable(owedTemplate(form, table), table));
  owedByForm.set(key, owed);
  return owed;
}

/** The cells that the tables of a report may hold a figure in. */
export function cellsOfReport(form: ReportForm): ReadonlySet<CellId> {
  return new Set(
    TABLE_KEYS.flatMap((table) => templatesOfReport(form, table).flatMap((template) => cellsOfTable(template, table))),
  );
}
