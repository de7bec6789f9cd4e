import { GROUNDS, indicatorOf, type IndicatorId } from '../../indicators/index.ts';
import type { Labels } from '../../labels/topic.ts';
import { changeIn, sameBodies, type Change } from '../figure/change.ts';
import { pointOf, type Area, type Point } from '../figure/series.ts';
import { pointText } from '../figure/twin.ts';
import { indicatorName } from '../figure/indicator-words.ts';

/** One ground of refusal in the year in focus: how often it was used, and against the year before. */
export interface GroundLine {
  ground: IndicatorId;
  /** Articles of the Regulations, as the form's row has them. */
  article: string;
  count: Point;
  /** Count over all refusals, percent; the form counts each request once, so that the shares add up. */
  share: Point;
  /** Cases more or less than the year before; `null` where one of the two is missing. */
  change: Change | null;
}

function shareOf(count: Point, total: Point): Point {
  const none = { ...count, value: null, numerator: null, denominator: null };
  if (count.value === null || total.value === null) return { ...none, gap: count.gap ?? total.gap };
  if (total.value === 0) return { ...none, gap: 'no_denominator' };
  return { ...count, numerator: count.value, denominator: total.value, value: (100 * count.value) / total.value };
}

/** The eight grounds in the order of the form. */
export function groundLines(area: Area): GroundLine[] {
  const total = pointOf(area, 'refused', area.filter.year);
  return GROUNDS.map((ground) => {
    const count = pointOf(area, ground, area.filter.year);
    return {
      ground,
      article: indicatorOf(ground).article ?? '',
      count,
      share: shareOf(count, total),
      change: changeIn(area, ground),
    };
  });
}

/** How many of the grounds were used, and how much of it left the agency a choice; a missing figure removes its clause. */
export function groundsFinding(area: Area, lines: readonly GroundLine[], t: Labels): string {
  const words = t.topicFigures.grounds;
  const { year } = area.filter;
  const used = lines.filter(({ count }) => (count.value ?? 0) > 0).length;
  if (lines.every(({ count }) => count.value === null)) return words.none(year);
  const choice = pointOf(area, 'discretionary_share', year);
  return words.finding(year, used, lines.length, choice.value === null ? null : pointText(choice, t));
}

/** Whose change it is, where not all bodies have the figure in both years. */
export const groundChange = ({ change }: GroundLine, t: Labels): string | null => change && sameBodies(change, t);

/** The grounds as rows of a file, as the page shows them. */
export function groundRows(lines: readonly GroundLine[], t: Labels): (string | number)[][] {
  const { columns } = t.topicFigures.grounds;
  return [
    [
      columns.ground,
      columns.article,
      columns.meaning,
      columns.use,
      columns.misuse,
      columns.count,
      columns.share,
      columns.change,
    ],
    ...lines.map(({ ground, article, count, share, change }) => [
      indicatorName(ground, t),
      t.topicFigures.grounds.article(article),
      t.groundWords[ground]?.meaning ?? '',
      t.groundWords[ground]?.use ?? '',
      t.groundWords[ground]?.misuse ?? '',
      count.value ?? '',
      share.value ?? '',
      change?.difference ?? '',
    ]),
  ];
}
