import type { Labels } from '$lib/labels/compare-areas.ts';
import type { BriefPaper } from '$lib/office/index.ts';
import {
  formatRate,
  formatSigned,
  pointText,
  type AreaLine,
  type AreaQuestion,
  type PairRow,
} from '$lib/views/index.ts';

/** What stands on every sheet: whose it is, of which day, and what it rests on. */
interface Frame {
  office: string;
  day: string;
  source: string;
}

/** Two areas side by side in words, for one sheet: the figures of the page, in its order. */
export function pairPaper(
  [first, second]: readonly [AreaLine, AreaLine],
  rows: readonly PairRow[],
  { year, basis }: AreaQuestion,
  lead: string,
  { office, day, source }: Frame,
  t: Labels,
): BriefPaper {
  const words = t.areas.sheet;
  const pair = t.areas.pair;
  const [a, b] = [first.region.name, second.region.name];
  const apart = ({ difference, interval }: PairRow) =>
    interval === null
      ? difference
      : `${difference}（${pair.interval(formatSigned(interval.low, formatRate), formatSigned(interval.high, formatRate))}）`;
  const judged = ({ verdict }: PairRow) =>
    verdict === 'higher' || verdict === 'lower' ? pair.verdict[verdict](a) : pair.verdict[verdict];
  const covered = [first, second].flatMap(({ region, coverage }) =>
    coverage === null || coverage.bodies === 0 ? [] : [words.covered(region.name, coverage.read, coverage.bodies)],
  );
  return {
    office,
    day,
    title: words.title(year, a, b),
    heading: [words.heading(year, t.basis[basis === 'published' ? 'aggregate' : 'own']), ...covered].join('　'),
    conclusion: words.conclusion + lead,
    tables: [
      {
        title: words.figures,
        size: 'large',
        rows: [
          [pair.item, a, b, words.difference, words.judged],
          ...rows.map((row) => [row.name, pointText(row.first, t), pointText(row.second, t), apart(row), judged(row)]),
        ],
      },
    ],
    lists: [],
    notes: [words.notes, source],
  };
}
