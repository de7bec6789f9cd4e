import { describe, expect, test } from 'vitest';
import { zh } from '../../../support/zh.ts';
import type { AreaFigureRow } from '../../../../src/lib/queries/index.ts';
import { placesOf, pointOf } from '../../../../src/lib/views/index.ts';
import { handWorld, indicator, type HandBody, type HandFigure } from '../../../support/hand-world.ts';

const told = (name: string, figures: readonly HandFigure[], areas: readonly AreaFigureRow[] = []) => {
  const bodies = Object.fromEntries(
    figures.map((figure, at): [string, HandBody] => [`${at}局`, { figures: { [name]: [figure] } }]),
  );
  const world = handWorld({ from: 2023, to: 2023, year: 2023 }, bodies);
  const points = [pointOf(world.area, indicator(name), 2023)];
  return placesOf(points, world.area, areas, zh).get(indicator(name)) ?? null;
};
const area = (name: string, code: string, numerator: number, denominator: number | null): AreaFigureRow =>
  ({
    region_code: code,
    scope: 'own',
    year: 2023,
    indicator: indicator(name),
    numerator,
    denominator,
    reports: 1,
  }) as AreaFigureRow;

describe('where a headline figure stands', () => {
  test('nowhere among its own bodies, however many they are', () =>
    expect(told('received_new', [1, 2, 3, 10])).toBeNull());

  test('among four areas of thirty cases at least, ranked by what the field calls better', () => {
    const rows = (name: string) => [20, 40, 60, 80].map((share, at) => area(name, `3501${20 + at}`, share, 100));
    const own = (name: string, n: number) =>
      told(
        name,
        [[Math.round(n / 2), n]],
        [...rows(name), area(name, '350199', 29, 29), area(name, '350128', 99, 100)],
      );
    expect([own('open_rate', 30), own('open_rate', 29), own('carry_rate', 30)]).toEqual([
      {
        dots: [20, 40, 60, 80],
        middle: 50,
        own: 50,
        text: '由高到低第 3/5 位 · 同级 4 地中位 50.0%',
      },
      {
        dots: [20, 40, 60, 80],
        middle: 50,
        own: 51.724137931034484,
        text: '同级 4 地中位 50.0%',
      },
      {
        dots: [20, 40, 60, 80],
        middle: 50,
        own: 50,
        text: '由低到高第 3/5 位 · 同级 4 地中位 50.0%',
      },
    ]);
    expect(
      told('open_rate', [[15, 30]], [...rows('open_rate').slice(1), area('open_rate', '350130', 30, 30)])?.text,
    ).toEqual('由高到低第 4/5 位 · 同级 4 地中位 70.0%');
    expect(
      told(
        'received_new',
        [7],
        [1, 2, 3, 4].map((n) => area('received_new', `35012${n}`, n, null)),
      ),
    ).toEqual({
      dots: [1, 2, 3, 4],
      middle: 2.5,
      own: 7,
      text: '同级 4 地中位 2.5',
    });
    expect(told('open_rate', [null], rows('open_rate'))).toBeNull();
  });
});
