import { zh } from './zh.ts';
import type { Filter } from '../../src/lib/queries/index.ts';
import { comparedOf, comparisonOf, type Comparison } from '../../src/lib/views/index.ts';
import { agency, handWorld, indicator, type HandBody, type HandFigure, type HandWorld } from './hand-world.ts';

/** Bodies with the figures of 2022 and 2023. */
export const bodiesWith = (
  name: string,
  figures: Readonly<Record<string, readonly [HandFigure, HandFigure]>>,
  rest: Readonly<Record<string, HandBody>> = {},
): Readonly<Record<string, HandBody>> => ({
  ...Object.fromEntries(Object.entries(figures).map(([body, pair]) => [body, { figures: { [name]: pair } }])),
  ...rest,
});

export interface ComparedWorld extends HandWorld {
  comparison: Comparison;
}

/** The comparison of some bodies in 2023 by one indicator. */
export function comparedIn(
  name: string,
  bodies: Readonly<Record<string, HandBody>>,
  filter: Partial<Filter> = {},
  second: string | null = null,
): ComparedWorld {
  const world = handWorld({ from: 2022, to: 2023, year: 2023, ...filter }, bodies);
  const compared = comparedOf(world.filter, '甲县', world.bodies, zh);
  const comparison = comparisonOf(world.filter, indicator(name), second === null ? null : indicator(second), compared);
  return { ...world, comparison };
}

/**
 * Openness of ten bodies, 131 of 260 in all in 2023: three with thirty cases or more, two with ten to 29, one with nine, one
 * without cases, one without a report, one that contradicts itself, one that does not exist any more.
 */
export const OPENNESS = bodiesWith(
  'open_rate',
  {
    甲局: [
      [20, 40],
      [30, 30],
    ],
    乙局: [
      [50, 100],
      [50, 100],
    ],
    丙局: [
      [9, 10],
      [15, 71],
    ],
    丁局: [
      [5, 9],
      [14, 29],
    ],
    戊局: [
      [2, 10],
      [4, 10],
    ],
    己局: [
      [3, 10],
      [6, 9],
    ],
    庚局: [null, [0, 0]],
    辛局: [[1, 2], null],
    壬局: [null, [12, 11]],
  },
  { 癸局: { figures: { open_rate: [[7, 20], null] }, states: { 2023: 'not_due' } } },
);

export const pinned = (...names: string[]): Partial<Filter> => ({ agencies: names.map(agency) });

/** New requests of 2022 and 2023: three bodies in both years, one that left, one that came, one that does not exist any more. */
export const COUNTS = bodiesWith(
  'received_new',
  { 甲局: [1200, 3000], 乙局: [5, 1], 丙局: [4, 4], 丁局: [2, null], 戊局: [null, 6] },
  {
    癸局: { figures: { received_new: [7, null] }, states: { 2023: 'not_due' } },
  },
);
