import { FORM_YEARS, REQUEST_ROWS, TEMPLATES } from '../../core/template/index.ts';
import { indicatorOf, isMeasuredIn, tableOfIndicator, type IndicatorId } from '../../indicators/index.ts';
import type { IndicatorWords, Labels } from '../../labels/index.ts';

type Named = keyof Labels['indicators'];

const isNamed = (id: IndicatorId, t: Labels): id is Named => id in t.indicators;

const rows = new Map<string, (typeof REQUEST_ROWS)[number]>(REQUEST_ROWS.map((row) => [row.key, row]));

/**
 * Name, formula and reading note of an indicator. What the form itself has a row for goes by the words of the form, so that a
 * new form brings its own.
 */
export function indicatorWords(id: IndicatorId, t: Labels): IndicatorWords {
  if (isNamed(id, t)) return t.indicators[id];
  const row = rows.get(id);
  if (!row) throw new Error(`indicator without words: ${id}`);
  const { name, label, note } = row;
  return { name: name ?? label, formula: t.partFormula(label), ...(note === null ? {} : { note }) };
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
export const indicatorName = (id: IndicatorId, t: Labels): string => indicatorWords(id, t).name;

/** Which way an indicator is good, in a word; empty where nobody says so. */
export function betterWord(id: IndicatorId, t: Labels): string {
  const { better } = indicatorOf(id);
  return better === null ? '' : t.terms.better[better];
}
