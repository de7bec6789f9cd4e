import { rowsFrom, type Dataset, type LongTable } from '../core/dataset/index.ts';
import type { CheckedDataset } from '../core/checks/index.ts';
import { CATALOG, cellsOf, computeIndicator, contradictsRate, valueOf } from '../indicators/index.ts';
import { contradictedCells } from './contradicted-cells.ts';

const yesOrNo = (yes: boolean): string => (yes ? 'true' : 'false');

/**
 * One row an indicator of each read report that has all its cells: numerator, denominator and value (a count as it is, a
 * rate in percent or per hundred, empty where the denominator is 0). `inferred` says that a needed cell was not reported,
 * `contradicted` that a finding of severity error names one, `excluded` that no rate of several reports counts this one.
 */
export function indicatorTable(dataset: Dataset, checked: CheckedDataset): LongTable {
  const columns = [
    'agency_id',
    'agency',
    'year',
    'scope',
    'indicator',
    'unit',
    'numerator',
    'denominator',
    'value',
    'inferred',
    'contradicted',
    'excluded',
  ];
  const contradicted = contradictedCells(checked);
  const names = new Map(dataset.agencies.map(({ agency_id, name }) => [agency_id, name]));
  const rows = rowsFrom(
    dataset.reports.filter(({ reading }) => reading === 'read'),
    ({ agency_id, year, scope, form, cells }) => {
      const wrong = contradicted.get(`${agency_id}/${year}`) ?? new Set();
      return CATALOG.flatMap((indicator) => {
        let inferred = false;
        const fraction = computeIndicator(indicator, form, (id) => {
          inferred ||= cells[id]?.status === 'inferred';
          return cells[id]?.value ?? null;
        });
        if (fraction === null) return [];
        const { numerator, denominator } = fraction;
        const figures = [numerator, denominator, valueOf(fraction)];
        return [
          [
            agency_id,
            names.get(agency_id) ?? '',
            year,
            scope,
            indicator.id,
            indicator.unit,
            ...figures,
            yesOrNo(inferred),
            yesOrNo(cellsOf(indicator).some((id) => wrong.has(id))),
            yesOrNo(contradictsRate(indicator, fraction, wrong)),
          ],
        ];
      });
    },
  );
  return { name: 'indicators', columns, rows };
}
