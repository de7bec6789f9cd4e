import type { AgencyId } from '../../core/report/index.ts';
import type { IndicatorId } from '../../indicators/index.ts';
import type { BodyLineRow } from '../body-lines.ts';
import type { Filter } from '../filter.ts';
import { byId, countedForm, hasMark, standsInAnother } from './figures.ts';
import { means, placeOf, type AreaPack, type Growing, type Merged } from './pack.ts';

/** The same as `queryBodyLines` answers, from the pack of the filter's area, which must cover the filter. */
export function bodyLinesOf(pack: AreaPack, filter: Filter, indicators: readonly IndicatorId[]): BodyLineRow[] {
  const asked = [...new Set(indicators)].sort();
  return byId(pack).flatMap((body) => asked.flatMap((id) => lineOf(pack, filter, body, id) ?? []));
}

function lineOf(pack: AreaPack, filter: Filter, body: number, indicator: IndicatorId): BodyLineRow | null {
  const one = pack.bodies[body];
  const figures = pack.figures[indicator];
  if (one === undefined || figures === undefined || !means(filter, one, 'own')) return null;
  const line = emptyLine(one.agency_id, indicator);
  const includes = pack.inclusions.length > 0;
  for (let year = Math.max(filter.from, pack.first); year <= Math.min(filter.to, pack.last); year += 1) {
    const place = placeOf(pack, body, year);
    const numerator = figures.numerators[place] ?? null;
    if (numerator === null || pack.scopes[place] !== 'own') continue;
    const form = countedForm(pack, indicator, body, year);
    line.years.push(year);
    line.numerators.push(numerator);
    line.denominators.push(figures.denominators?.[place] ?? null);
    if (form !== null) line.forms.push(form);
    const marks = figures.marks?.[place] ?? 0;
    if (marks !== 0) addMarks(line, marks, year);
    const sum = figures.merged?.[place];
    if (sum !== undefined) addMerged(line, sum, year);
    if (includes && standsInAnother(pack, filter, indicator, body, year)) line.included.push(year);
  }
  return line.years.length === 0 ? null : line;
}

type OpenLine = Growing<BodyLineRow>;

const emptyLine = (agency: AgencyId, indicator: IndicatorId): OpenLine => ({
  agency_id: agency,
  indicator,
  years: [],
  numerators: [],
  denominators: [],
  forms: [],
  inferred: [],
  contradicted: [],
  self_contradicting: [],
  merged: [],
  merged_reports: [],
  merged_numerators: [],
  merged_denominators: [],
  handed_on: [],
  included: [],
});

function addMarks(line: OpenLine, marks: number, year: number): void {
  if (hasMark(marks, 'inferred')) line.inferred.push(year);
  if (hasMark(marks, 'contradicted')) line.contradicted.push(year);
  if (hasMark(marks, 'beyondWhole') || hasMark(marks, 'totalContradicted')) line.self_contradicting.push(year);
  if (hasMark(marks, 'handedOn')) line.handed_on.push(year);
}

function addMerged(line: OpenLine, [reports, numerator, denominator]: Merged, year: number): void {
  line.merged.push(year);
  line.merged_reports.push(reports);
  line.merged_numerators.push(numerator);
  line.merged_denominators.push(denominator);
}
