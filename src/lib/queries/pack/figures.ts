import { areComparable, tableOfIndicator, type IndicatorId } from '../../indicators/index.ts';
import { isTableForm, type TableForm } from '../../core/template/index.ts';
import type { Filter } from '../filter.ts';
import { MARK, means, placeOf, type AreaPack } from './pack.ts';

/** One figure of a pack. */
export interface PackedFigure {
  numerator: number;
  denominator: number | null;
  marks: number;
}

export const hasMark = (marks: number, mark: keyof typeof MARK): boolean => (marks & MARK[mark]) !== 0;

/** The figure of a body in a year, from a report of either scope; `null` where it has none. */
function figureAt(pack: AreaPack, id: IndicatorId, body: number, year: number): PackedFigure | null {
  if (year < pack.first || year > pack.last) return null;
  const figures = pack.figures[id];
  const place = placeOf(pack, body, year);
  const numerator = figures?.numerators[place] ?? null;
  if (!figures || numerator === null) return null;
  return { numerator, denominator: figures.denominators?.[place] ?? null, marks: figures.marks?.[place] ?? 0 };
}

/** The form whose cells were counted. */
export function countedForm(pack: AreaPack, id: IndicatorId, body: number, year: number): TableForm | null {
  const place = placeOf(pack, body, year);
  const mixed = pack.figures[id]?.forms?.[place];
  if (mixed) return mixed;
  const form = pack.formSets[pack.forms[place] ?? -1]?.[tableOfIndicator(id)];
  return form !== undefined && isTableForm(form) ? form : null;
}

/**
 * What a body's figure is held against: that of the same body in the year before, where the two count the same, or of those it
 * was merged from. The same as the columns `…_before` of the database (indicators/year-before.ts).
 */
export function figureBefore(
  pack: AreaPack,
  id: IndicatorId,
  body: number,
  year: number,
): (PackedFigure & { reports: number }) | null {
  const merged = pack.figures[id]?.merged?.[placeOf(pack, body, year)];
  if (merged) {
    const [reports, numerator, denominator, marks] = merged;
    return { reports, numerator, denominator, marks };
  }
  const before = figureAt(pack, id, body, year - 1);
  if (before === null || scopeAt(pack, body, year - 1) !== scopeAt(pack, body, year)) return null;
  const [then, now] = [countedForm(pack, id, body, year - 1), countedForm(pack, id, body, year)];
  return then === now || areComparable(id, then, now) ? { ...before, reports: 1 } : null;
}

/** The scope of a body's report of a year, where one was read. */
export const scopeAt = (pack: AreaPack, body: number, year: number) => pack.scopes[placeOf(pack, body, year)] ?? null;

/**
 * Whether the figure of a body stands in the own report of another one that the filter means too, as `standsIn` says it of the
 * database.
 */
export function standsInAnother(pack: AreaPack, filter: Filter, id: IndicatorId, body: number, year: number): boolean {
  return pack.inclusions.some(([child, parent, first]) => {
    const above = pack.bodies[parent];
    if (child !== body || above === undefined || !means(filter, above, 'own')) return false;
    return (
      year >= (first ?? year) && figureAt(pack, id, parent, year) !== null && scopeAt(pack, parent, year) === 'own'
    );
  });
}

/** Bodies by their number in the order of their ids, in which the database adds up. */
export const byId = ({ bodies }: AreaPack): number[] =>
  bodies.map((_, body) => body).sort((a, b) => ((bodies[a]?.agency_id ?? '') < (bodies[b]?.agency_id ?? '') ? -1 : 1));
