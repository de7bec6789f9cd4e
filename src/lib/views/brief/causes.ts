import type { IndicatorId } from '../../indicators/index.ts';
import { BASES, type Basis } from '../../queries/index.ts';
import type { Body } from '../bodies/body-points.ts';
import { causeOf, type Cause } from '../figure/cause.ts';
import { changeIn } from '../figure/change.ts';
import type { Area } from '../figure/series.ts';

/** The shares whose change a sheet tells. */
export const TOLD_RATES = ['open_rate', 'refusal_rate'] as const satisfies readonly IndicatorId[];
export type ToldRate = (typeof TOLD_RATES)[number];

/** What made the shares of a sheet change, by basis; nothing where no single body did. */
export type Causes = Partial<Record<Basis, Partial<Record<ToldRate, Cause>>>>;

export function causesIn(area: Area, year: number, bodies: readonly Body[]): Causes {
  const index = year - area.filter.from;
  return Object.fromEntries(
    BASES.flatMap((basis) => {
      const scope = basis === 'published' ? 'aggregate' : 'own';
      const found = TOLD_RATES.flatMap((rate) => {
        const lines = bodies.map(({ row, points }) => ({ name: row.short_name, line: points.get(rate) ?? [] }));
        const cause = causeOf(changeIn(area, rate, year, scope), lines, index);
        return cause === null ? [] : [[rate, cause] as const];
      });
      return found.length === 0 ? [] : [[basis, Object.fromEntries(found)] as const];
    }),
  );
}
