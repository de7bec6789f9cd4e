import type { IndicatorId } from '../../indicators/index.ts';
import type { BodyLineRow } from '../body-lines.ts';
import type { Filter } from '../filter.ts';
import { byId, countedForm, figureAt, hasMark, scopeAt, standsInAnother, type PackedFigure } from './figures.ts';
import { means, placeOf, type AreaPack } from './pack.ts';

/** The same as `queryBodyLines` answers, from the pack of the filter's area, which must cover the filter. */
export function bodyLinesOf(pack: AreaPack, filter: Filter, indicators: readonly IndicatorId[]): BodyLineRow[] {
  const asked = [...new Set(indicators)].sort();
  return byId(pack).flatMap((body) => asked.flatMap((id) => lineOf(pack, filter, body, id) ?? []));
}

function lineOf(pack: AreaPack, filter: Filter, body: number, indicator: IndicatorId): BodyLineRow | null {
  const one = pack.bodies[body];
  if (one === undefined || !means(filter, one, 'own')) return null;
  const figures: (PackedFigure & { year: number })[] = [];
  for (let year = filter.from; year <= filter.to; year += 1) {
    const figure = scopeAt(pack, body, year) === 'own' ? figureAt(pack, indicator, body, year) : null;
    if (figure !== null) figures.push({ ...figure, year });
  }
  if (figures.length === 0) return null;
  const yearsOf = (isOne: (figure: PackedFigure & { year: number }) => boolean) =>
    figures.filter(isOne).map(({ year }) => year);
  const merged = figures.flatMap(({ year }) => {
    const sum = pack.figures[indicator]?.merged?.[placeOf(pack, body, year)];
    return sum ? [{ year, sum }] : [];
  });
  return {
    agency_id: one.agency_id,
    indicator,
    years: figures.map(({ year }) => year),
    numerators: figures.map(({ numerator }) => numerator),
    denominators: figures.map(({ denominator }) => denominator),
    forms: figures.flatMap(({ year }) => countedForm(pack, indicator, body, year) ?? []),
    inferred: yearsOf(({ marks }) => hasMark(marks, 'inferred')),
    contradicted: yearsOf(({ marks }) => hasMark(marks, 'contradicted')),
    self_contradicting: yearsOf(({ marks }) => hasMark(marks, 'beyondWhole') || hasMark(marks, 'totalContradicted')),
    merged: merged.map(({ year }) => year),
    merged_reports: merged.map(({ sum: [reports] }) => reports),
    merged_numerators: merged.map(({ sum: [, numerator] }) => numerator),
    merged_denominators: merged.map(({ sum: [, , denominator] }) => denominator),
    handed_on: yearsOf(({ marks }) => hasMark(marks, 'handedOn')),
    included: yearsOf(({ year }) => standsInAnother(pack, filter, indicator, body, year)),
  };
}
