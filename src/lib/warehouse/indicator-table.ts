import type { Dataset, DownloadTable } from '../core/dataset/index.ts';
import { CATALOG, computeIndicator, valueOf } from '../indicators/index.ts';

/**
 * One row an indicator of each read report that has all its cells: numerator, denominator and value (a count as it is, a
 * rate in percent or per hundred, empty where the denominator is 0). `inferred` says that a needed cell was not reported.
 */
export function indicatorTable(dataset: Dataset): DownloadTable {
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
  ];
  const names = new Map(dataset.agencies.map(({ agency_id, name }) => [agency_id, name]));
  const rows = dataset.reports
    .filter(({ reading }) => reading === 'read')
    .flatMap(({ agency_id, year, scope, form, cells }) =>
      CATALOG.flatMap((indicator) => {
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
            inferred ? 'true' : 'false',
          ],
        ];
      }),
    );
  return { name: 'indicators', columns, rows };
}
