import { indicatorOf, type IndicatorId } from '../../indicators/index.ts';
import type { Labels } from '../../labels/index.ts';
import { formatNumber, formatRate } from './format.ts';
import { otherScope, pointOf, speakingScope, type Area, type Point } from './series.ts';
import { coverageText, pointText } from './twin.ts';

/** The figure of an area's other basis, with what parts it from the one that speaks. */
export interface OtherBasis {
  point: Point;
  /** The one that speaks less this one, in units or percent points; `null` where the one that speaks is missing. */
  difference: number | null;
}

/** The other basis beside an area's figure of a year; `null` where it has none, so that nothing is said of it. */
export function otherBasis(area: Area, indicator: IndicatorId, year = area.filter.year): OtherBasis | null {
  const other = otherScope(area);
  if (other === null) return null;
  const point = pointOf(area, indicator, year, other);
  if (point.value === null) return null;
  const own = pointOf(area, indicator, year, speakingScope(area)).value;
  return { point, difference: own === null ? null : own - point.value };
}

/** What parts the two bases in words: 相差 49 件, 相差 2.5 个百分点, 两者一致; empty where one is missing. */
export function otherBasisDifference({ point, difference }: OtherBasis, t: Labels): string {
  if (difference === null) return '';
  if (difference === 0) return t.basis.equal;
  const size = Math.abs(difference);
  return point.denominator === null
    ? t.basis.apart(`${formatNumber(size)} ${t.terms.unit[indicatorOf(point.indicator).unit]}`)
    : t.basis.apartPoints(formatRate(size));
}

/** The other basis in one line: 机关合计 105 件（15/17 个机关），相差 49 件. */
export function otherBasisText(beside: OtherBasis, t: Labels): string {
  const { point } = beside;
  const covered = point.source === 'own' ? coverageText(point, t) : null;
  const unit = point.denominator === null ? ` ${t.terms.unit[indicatorOf(point.indicator).unit]}` : '';
  return [t.basis.named(t.basis[point.source], pointText(point, t) + unit, covered), otherBasisDifference(beside, t)]
    .filter((part) => part !== '')
    .join(t.basis.comma);
}
