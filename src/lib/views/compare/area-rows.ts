import { indicatorOf, type IndicatorId } from '../../indicators/index.ts';
import type { Labels } from '../../labels/compare-areas.ts';
import { indicatorName } from '../figure/indicator-words.ts';
import type { Point } from '../figure/series.ts';
import { AREA_FIGURES, figureOf, type AreaLine, type AreaQuestion } from './area-lines.ts';
import { meanOfBodies, perInhabitants } from './area-table.ts';

type Cell = string | number;

const isRate = (indicator: IndicatorId) => indicatorOf(indicator).denominator !== null;

/** A figure in the columns of its indicator: a rate with its parts, and why there is none. */
const cellsOf = (indicator: IndicatorId, point: Point | null, t: Labels): Cell[] => [
  point?.value ?? '',
  ...(isRate(indicator) ? [point?.numerator ?? '', point?.denominator ?? ''] : []),
  point === null ? t.terms.gap.not_loaded : point.gap === null ? '' : t.terms.gap[point.gap],
];

/** The table of areas for a file, in the order given: every figure with what it is made of, and who is compared. */
export function areaRows(lines: readonly AreaLine[], asked: AreaQuestion, t: Labels): Cell[][] {
  const { file, columns, levels } = t.areas;
  const { csv } = t.compare;
  const headsOf = (indicator: IndicatorId) => {
    const name = indicatorName(indicator, t);
    const parts = isRate(indicator) ? [`${name}${csv.numerator}`, `${name}${csv.denominator}`] : [];
    return [name, ...parts, `${name}${csv.reason}`];
  };
  return [
    [
      file.code,
      columns.area,
      file.level,
      file.basis,
      file.compared,
      ...AREA_FIGURES.flatMap(headsOf),
      columns.mean,
      columns.perInhabitants,
      file.read,
      file.bodies,
    ],
    ...lines.map((line) => [
      line.region.region_code,
      line.region.name,
      levels[line.region.level],
      t.basis[asked.basis === 'published' ? 'aggregate' : 'own'],
      line.listed ? file.yes : file.no,
      ...AREA_FIGURES.flatMap((indicator) => cellsOf(indicator, figureOf(line, indicator, asked), t)),
      meanOfBodies(line, asked) ?? '',
      perInhabitants(line, asked) ?? '',
      line.coverage?.read ?? '',
      line.coverage?.bodies ?? '',
    ]),
  ];
}
