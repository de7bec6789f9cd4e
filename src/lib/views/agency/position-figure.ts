import { SMALLEST_BAND, isSmallRate, mayBeRanked } from '../../indicators/index.ts';
import type { Labels } from '../../labels/agency.ts';
import { quantile } from '../../core/statistics/index.ts';
import type { FigureView } from '../figure/figure.ts';
import { formatRate } from '../figure/format.ts';
import type { Point } from '../figure/series.ts';
import { figure, label, pointText } from '../figure/twin.ts';
import type { AgencyPeers, PeerDot } from './agency-peers.ts';
import { indicatorName } from '../figure/indicator-words.ts';

/** One indicator: the peers as dots, the agency as a large one. Values are percent. */
export interface PositionLine {
  name: string;
  point: Point;
  /** The agency's own dot: `ranked` from thirty cases, `hollow` from ten, `none` below, where the fraction says it all. */
  own: 'ranked' | 'hollow' | 'none';
  dots: readonly { name: string; value: number }[];
  /** `null` below five peers. */
  median: number | null;
  /** Place among those with thirty cases or more, 1 for the highest share; `null` where they are fewer than five. */
  rank: { place: number; of: number } | null;
  /** What stands at the right. */
  words: string;
}

export interface PositionDrawing {
  lines: readonly PositionLine[];
}

const shareOf = ({ numerator, denominator }: PeerDot): number => (100 * numerator) / denominator;

function rankOf({ value, denominator }: Point, dots: readonly PeerDot[]): PositionLine['rank'] {
  if (value === null || denominator === null || !mayBeRanked(denominator)) return null;
  const others = dots.filter((dot) => mayBeRanked(dot.denominator)).map(shareOf);
  if (others.length + 1 < SMALLEST_BAND) return null;
  return { place: 1 + others.filter((other) => other > value).length, of: others.length + 1 };
}

function lineOf(point: Point, dots: readonly PeerDot[], t: Labels): PositionLine {
  const cases = point.denominator ?? 0;
  const contradicts = point.contradicts;
  const shares = dots.map(shareOf);
  const rank = contradicts ? null : rankOf(point, dots);
  return {
    name: indicatorName(point.indicator, t),
    point,
    own: point.value === null || contradicts || isSmallRate(cases) ? 'none' : mayBeRanked(cases) ? 'ranked' : 'hollow',
    dots: dots.map((dot) => ({ name: dot.name, value: shareOf(dot) })),
    median: shares.length < SMALLEST_BAND ? null : quantile(shares, 0.5),
    rank,
    words: [pointText(point, t), ...(rank ? [t.agencyPage.position.rank(rank.place, rank.of)] : [])].join(' · '),
  };
}

/** Where an agency stands among its peers in one year, by eight shares on one axis. */
export function positionFigure(
  points: readonly Point[],
  beside: AgencyPeers,
  year: number,
  t: Labels,
): FigureView<PositionDrawing> {
  const words = t.agencyPage.position;
  const lines = points.map((point) => lineOf(point, beside.dots[point.indicator] ?? [], t));
  const ranked = lines.filter(({ rank }) => rank !== null);
  const small = lines.filter(({ point, own }) => point.value !== null && own !== 'ranked').length;
  const percent = (value: number | null) => (value === null ? '—' : `${formatRate(value)}%`);
  return {
    id: 'position',
    title: words.title,
    finding:
      beside.set.none !== null
        ? words.nobody
        : ranked.length === 0
          ? words.none(year)
          : words.finding(year, ranked.length, small),
    subtitle: words.subtitle({ peers: beside.set.name, none: beside.set.none }),
    drawing: { lines },
    twin: {
      caption: words.title,
      columns: [
        { label: words.columns.indicator, numeric: false },
        ...[
          words.columns.own,
          words.columns.median,
          words.columns.low,
          words.columns.high,
          words.columns.peers,
          words.columns.rank,
        ].map((heading) => ({ label: heading, numeric: true })),
      ],
      rows: lines.map(({ name, point, dots, median, rank }) => {
        const values = dots.map(({ value }) => value);
        const edge = (of: (...all: number[]) => number) => label(percent(values.length === 0 ? null : of(...values)));
        return [
          label(name),
          figure(point, t),
          label(percent(median)),
          edge(Math.min),
          edge(Math.max),
          label(String(dots.length)),
          label(rank ? words.rank(rank.place, rank.of) : words.noRank),
        ];
      }),
    },
    foot: { text: words.foot(beside.set.members.length), complete: beside.set.none === null },
    spoken: lines.map(({ name, point }) => ({ series: name, points: [point] })),
    places: lines.map(({ point }, index) => [Math.min(100, point.value ?? 0), index]),
    empty: lines.every(({ point }) => point.value === null) ? words.empty(year) : null,
  };
}
