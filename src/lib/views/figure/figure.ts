import type { Labels } from '../../labels/index.ts';
import { lacksReport, type Area, type Point } from './series.ts';
import type { Twin } from './twin.ts';

/** What stands at the foot of a figure: how much of the area it covers. */
export interface Foot {
  text: string;
  complete: boolean;
}

/** What a figure says of itself. */
export type FigureWords = Pick<FigureView<unknown>, 'title' | 'finding' | 'subtitle' | 'foot'>;

/** One figure of a page: its finding, its unit, the data of its drawing and of its table. */
export interface FigureView<Drawing> {
  id: string;
  title: string;
  /** One sentence, computed; a missing figure removes it. */
  finding: string;
  /** Unit, denominator, how to read the marks. */
  subtitle: string;
  drawing: Drawing;
  twin: Twin;
  foot: Foot;
  /** The figures behind the drawing, by series, for the keyboard and for the spoken summary. */
  spoken: readonly { series: string; points: readonly Point[] }[];
  /**
   * Where each series of `spoken` stands in the drawing, in the units of its axes, for a figure whose marks are bodies;
   * without it the marks stand at years.
   */
  places?: readonly (readonly [number, number])[];
  /** Set where nothing can be drawn: why. */
  empty: string | null;
}

/** Coverage of the year in focus for one indicator. */
export const footOf = (area: Area, point: Point, t: Labels): Foot => withDoubts(coverageOf(area, point, t), point, t);

/** A foot that says as well who was left out, and in how many of the reports an open error names a figure: then nothing is complete. */
export function withDoubts(foot: Foot, { contradicted, excluded, leftOut }: Point, t: Labels): Foot {
  const doubts = [
    ...(excluded > 0 ? [t.figure.excluded(excluded, leftOut ?? [])] : []),
    ...(contradicted > 0 ? [t.figure.contradictedIn(contradicted)] : []),
  ];
  return doubts.length === 0 ? foot : { text: [foot.text, ...doubts].join('；'), complete: false };
}

function coverageOf(area: Area, point: Point, t: Labels): Foot {
  const { year } = area.filter;
  if (point.source === 'aggregate') {
    const told = lacksReport(point.gap) ? t.figure.notPublished(year) : t.figure.published(year);
    return { text: told, complete: point.reports > 0 };
  }
  const missing = (area.missing.get(year) ?? []).map((row) => row.short_name);
  const without = point.bodies - point.reports - point.excluded;
  if (point.bodies === 0) return { text: t.figure.nothingLoaded(year), complete: false };
  if (without === 0) return { text: t.figure.coverage(point.reports, point.bodies), complete: true };
  if (!area.listed) return { text: t.figure.coverageRest(point.reports, point.bodies, without), complete: false };
  return { text: t.figure.coverageMissing(point.reports, point.bodies, missing), complete: false };
}

/** A sentence about the year in focus, or why there is none. */
export function gapSentence(point: Point, name: string, t: Labels): string {
  return t.figure.noFigure(point.year, name, t.terms.gap[point.gap ?? 'undecidable']);
}
