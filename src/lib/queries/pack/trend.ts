import { CATALOG, type IndicatorId } from '../../indicators/index.ts';
import type { AgencyId } from '../../core/report/index.ts';
import type { Filter } from '../filter.ts';
import type { Sums, TrendRow } from '../trend.ts';
import { byId, figureAt, figureBefore, hasMark, scopeAt, standsInAnother, type PackedFigure } from './figures.ts';
import { means, type AreaPack, type Scope } from './pack.ts';

/** Numbers added up, where there is one at all. */
const add = (sum: number | null, value: number | null): number | null => (value === null ? sum : (sum ?? 0) + value);

/** One figure in its row, and how it counts. */
interface Told extends PackedFigure {
  agency: AgencyId;
  doubted: boolean;
  excluded: boolean;
  /** It stands in the report of another body of the filter, which a sum takes it from. */
  included: boolean;
  before: (PackedFigure & { reports: number; included: boolean }) | null;
}

type Read = (id: IndicatorId, body: number) => Told | null;

/** How the figures of one year and scope count; `isOpen` says whether the errors of a report are not settled. */
function reader(pack: AreaPack, filter: Filter, year: number, scope: Scope, settled: ReadonlySet<string>): Read {
  const isOpen = (agency: AgencyId, of: number) => !settled.has(`${agency}/${of}`);
  const excludes = ({ marks }: PackedFigure, agency: AgencyId, of: number) =>
    hasMark(marks, 'beyondWhole') || (hasMark(marks, 'totalContradicted') && isOpen(agency, of));
  const stands = (id: IndicatorId, body: number, of: number) =>
    scope === 'own' && standsInAnother(pack, filter, id, body, of);
  return (id, body) => {
    const agency = pack.bodies[body]?.agency_id;
    const figure = figureAt(pack, id, body, year);
    if (figure === null || agency === undefined) return null;
    const excluded = excludes(figure, agency, year);
    const before = year > filter.from && !excluded ? figureBefore(pack, id, body, year) : null;
    return {
      ...figure,
      agency,
      doubted: hasMark(figure.marks, 'contradicted') && isOpen(agency, year),
      excluded,
      included: stands(id, body, year),
      before:
        before === null || excludes(before, agency, year - 1)
          ? null
          : { ...before, included: stands(id, body, year - 1) },
    };
  };
}

const sumOf = (
  figures: readonly (PackedFigure & { included: boolean })[],
  of: 'numerator' | 'denominator',
): number | null =>
  figures.reduce<number | null>((sum, figure) => (figure.included ? sum : add(sum, figure[of])), null);

function sumsOf(figures: readonly Told[]): Sums {
  const excluded = figures.filter((figure) => figure.excluded);
  const same = figures.filter(({ before }) => before !== null);
  const before = same.flatMap((figure) => figure.before ?? []);
  return {
    numerator: sumOf(figures, 'numerator'),
    denominator: sumOf(figures, 'denominator'),
    reports: figures.length,
    inferred: figures.filter(({ marks }) => hasMark(marks, 'inferred')).length,
    contradicted: figures.filter(({ doubted }) => doubted).length,
    excluded:
      excluded.length === 0
        ? null
        : {
            bodies: excluded.map(({ agency }) => agency),
            reports: excluded.length,
            inferred: excluded.filter(({ marks }) => hasMark(marks, 'inferred')).length,
            contradicted: excluded.filter(({ doubted }) => doubted).length,
            numerator: sumOf(excluded, 'numerator') ?? 0,
            denominator: sumOf(excluded, 'denominator') ?? 0,
          },
    same:
      same.length === 0
        ? null
        : {
            reports: same.length,
            reportsBefore: before.reduce((sum, { reports }) => sum + reports, 0),
            numerator: sumOf(same, 'numerator') ?? 0,
            denominator: sumOf(same, 'denominator'),
            numeratorBefore: sumOf(before, 'numerator') ?? 0,
            denominatorBefore: sumOf(before, 'denominator'),
          },
  };
}

/** The same as `queryTrend` answers, from the pack of the filter's area, which must cover the filter. */
export function trendOf(pack: AreaPack, filter: Filter, settled: readonly string[] = []): TrendRow[] {
  const closed = new Set(settled);
  const order = byId(pack);
  const rows: TrendRow[] = [];
  for (let year = filter.from; year <= filter.to; year += 1)
    for (const scope of ['aggregate', 'own'] as const) {
      const meant = order.filter((body) => {
        const one = pack.bodies[body];
        return one !== undefined && scopeAt(pack, body, year) === scope && means(filter, one, scope);
      });
      if (meant.length === 0) continue;
      const read = reader(pack, filter, year, scope, closed);
      const sums = Object.fromEntries(
        CATALOG.map(({ id }) => [id, sumsOf(meant.flatMap((body) => read(id, body) ?? []))]),
      ) as Record<IndicatorId, Sums>;
      rows.push({ year, scope, reports: meant.length, sums });
    }
  return rows;
}
