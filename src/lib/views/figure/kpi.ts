import { isSmallRate, mayBeRanked, type IndicatorId } from '../../indicators/index.ts';
import type { Labels } from '../../labels/index.ts';
import { changeIn, judgementOf, sameBodies, type Change, type Verdict } from './change.ts';
import { directionMark, formatNumber, formatRate, formatSigned } from './format.ts';
import { issuedIn } from './issued.ts';
import { pointOf, seriesOf, type Area, type Point } from './series.ts';
import { otherBasis, otherBasisText } from './other-basis.ts';
import { coverageText, pointText } from './twin.ts';
import { betterWord, indicatorName } from './indicator-words.ts';

/** One headline figure with what it rests on. */
export interface Kpi {
  name: string;
  point: Point;
  /** The figure in large type and its unit; `null` where there is none. */
  value: string | null;
  unit: string;
  /** Numerator and denominator of a rate, or the companion figures of a count. */
  basis: string;
  change: string;
  /** What the figure is set against the year before, for whoever reads the page by program; `null` where it is not. */
  told: Change | null;
  /** What may be said of the change, of a share also where too few cases stand behind it; `null` for a count and in a first year. */
  verdict: Verdict | null;
  /** Whether more is better or less, in words; empty where the field calls neither better. */
  better: string;
  /** All years, for the small line. */
  line: readonly Point[];
  /** What the area's other basis says; `null` where it has none. */
  beside: string | null;
  coverage: string;
  /** Every body counted, and no figure of theirs named by an open finding of severity error. */
  complete: boolean;
  /** A rate on fewer than thirty cases. */
  small: boolean;
}

/** The headline figures, and what stands in for documents issued where the form has none. */
const HEADLINES = [
  'received_new',
  'open_rate',
  'refusal_rate',
  'carry_rate',
  'review_correction_rate',
  'normative_docs_issued',
] as const;
const OLD_FORM = 'normative_docs_newly_made';

/** Everything the headline strip shows of a body or an area. */
export const HEADLINE_INDICATORS: readonly IndicatorId[] = [...HEADLINES, OLD_FORM];

/** Why a figure has no change, or what it is. */
function changeText(area: Area, point: Point, change: Change | null, t: Labels): string {
  if (change === null) {
    const before = pointOf(area, point.indicator, point.year - 1);
    const few = isSmallRate(point.denominator) || isSmallRate(before.denominator);
    return few && point.value !== null && before.value !== null ? t.kpi.few(pointText(before, t)) : t.kpi.noChange;
  }
  const same = sameBodies(change, t);
  return same === null ? changeWords(change, t) : t.kpi.same(changeWords(change, t), same);
}

/** The other basis of a figure: its value, what parts the two, and whether the same bodies changed the other way. */
function besideWords(area: Area, indicator: IndicatorId, t: Labels): string | null {
  const beside = otherBasis(area, indicator);
  if (beside === null) return null;
  const [told, own] = [changeIn(area, indicator), changeIn(area, indicator, area.filter.year, 'own')];
  const same =
    beside.point.source === 'own' && told !== null && own !== null && told.difference * own.difference < 0
      ? t.kpi.opposite(own.now.reports)
      : '';
  return otherBasisText(beside, t) + same;
}

function changeWords(change: Change, t: Labels): string {
  const { now, before } = change;
  const mark = directionMark(change.difference);
  if (now.denominator !== null)
    return t.kpi.ratePoints(mark, formatSigned(change.difference, formatRate)) + judgementOf(change, t);
  const share = before.value === 0 ? null : formatSigned((100 * change.difference) / (before.value ?? 0), formatRate);
  return t.kpi.countChange(mark, formatSigned(change.difference), share);
}

function basisOf(area: Area, point: Point, t: Labels): string {
  const year = area.filter.year;
  const count = (name: IndicatorId) => {
    const companion = pointOf(area, name, year);
    return companion.value === null ? null : formatNumber(companion.value);
  };
  if (point.gap) return t.terms.gap[point.gap];
  if (point.numerator !== null && point.denominator !== null) {
    return t.kpi.fraction(formatNumber(point.numerator), formatNumber(point.denominator), point.indicator);
  }
  return point.indicator === 'received_new'
    ? t.kpi.withCarriedIn(count('carried_in'))
    : t.kpi.withRepealed(count('normative_docs_repealed'), count('normative_docs_in_force'));
}

/** A share with a year before it is judged, if only as one that cannot be. */
function verdictOf(area: Area, { year, denominator }: Point, told: Change | null): Verdict | null {
  if (told !== null) return told.verdict;
  return denominator === null || year === area.filter.from ? null : 'undecided';
}

/** The headline strip of an area in the year in focus. */
export function kpisOf(area: Area, t: Labels): Kpi[] {
  const { year, from } = area.filter;
  return HEADLINES.map((headline) => {
    const point = headline === 'normative_docs_issued' ? issuedIn(area, year) : pointOf(area, headline, year);
    const key = point.indicator;
    const few = isSmallRate(point.denominator);
    const told = changeIn(area, key);
    const text =
      point.value === null
        ? null
        : point.denominator === null
          ? formatNumber(point.value)
          : few
            ? `${point.numerator}/${point.denominator}`
            : formatRate(point.value);
    return {
      name: indicatorName(key, t),
      point,
      value: text,
      unit: point.denominator === null ? t.terms.unit.piece : few ? '' : t.terms.unit.percent,
      basis: basisOf(area, point, t),
      change: year === from ? t.kpi.firstYear : changeText(area, point, told, t),
      told,
      verdict: verdictOf(area, point, told),
      better: betterWord(key, t),
      line: seriesOf(area, key),
      beside: besideWords(area, key, t),
      coverage: [
        coverageText(point, t),
        ...(point.excluded > 0 ? [t.kpi.excluded(point.excluded)] : []),
        ...(point.contradicted > 0 ? [t.kpi.doubted(point.contradicted)] : []),
      ].join('，'),
      complete: point.bodies > 0 && point.reports === point.bodies && point.contradicted === 0,
      small: !mayBeRanked(point.denominator),
    };
  });
}
