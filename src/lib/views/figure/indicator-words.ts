import { FORM_YEARS, REQUEST_ROWS, TEMPLATES } from '../../core/template/index.ts';
import { indicatorOf, isMeasuredIn, tableOfIndicator, type IndicatorId } from '../../indicators/index.ts';
import type { Labels as DefinitionLabels } from '../../labels/definitions.ts';
import type { Labels } from '../../labels/index.ts';

type Named = keyof Labels['indicators'];

const isNamed = (id: IndicatorId, t: Labels): id is Named => id in t.indicators;

/** Name, formula and reading note of an indicator. */
export interface IndicatorWords {
  name: string;
  formula: string;
  note?: string;
}

const rows = new Map<string, (typeof REQUEST_ROWS)[number]>(REQUEST_ROWS.map((row) => [row.key, row]));

function rowOf(id: IndicatorId): (typeof REQUEST_ROWS)[number] {
  const row = rows.get(id);
  if (!row) throw new Error(`indicator without words: ${id}`);
  return row;
}

/**
 * Name, formula and reading note of an indicator. What the form itself has a row for goes by the words of the form, so that a
 * new form brings its own.
 */
export function indicatorWords(id: IndicatorId, t: DefinitionLabels): IndicatorWords {
  const name = indicatorName(id, t);
  if (isNamed(id, t)) return { name, ...t.definitions[id] };
  const { label, note } = rowOf(id);
  return { name, formula: t.partFormula(label), ...(note === null ? {} : { note }) };
}

/** How far the forms agree on an indicator. */
export function comparabilityWords(id: IndicatorId, t: Labels): string {
  const table = tableOfIndicator(id);
  const having = TEMPLATES.filter((template) => isMeasuredIn(id, template[table].form));
  return t.terms.comparability(
    having.map(({ form }) => form),
    FORM_YEARS,
  );
}

/** What an indicator is called. */
export function indicatorName(id: IndicatorId, t: Labels): string {
  if (isNamed(id, t)) return t.indicators[id];
  const { name, label } = rowOf(id);
  return name ?? label;
}

/** Which way an indicator is good, in a word; empty where nobody says so. */
export function betterWord(id: IndicatorId, t: Labels): string {
  const { better } = indicatorOf(id);
  return better === null ? '' : t.terms.better[better];
}
