import {
  compareWithPublished,
  tellArea,
  type AreaSum,
  type BodyTold,
  type KnownFinding,
} from '../core/aggregate/index.ts';
import { regionFullName } from '../core/agency/index.ts';
import { LIST_SEPARATOR, type Dataset, type DownloadTable } from '../core/dataset/index.ts';
import type { Severity } from '../core/report/index.ts';
import { areaSums } from './area-sums.ts';

const COLUMNS = [
  'region_code',
  'region',
  'year',
  'cell_id',
  'published',
  'sum',
  'difference',
  'k',
  'n',
  'lacking',
  'other_form',
  'contradicted',
  'unread',
  'missing',
  'uncollected',
  'included',
];

/**
 * One row a cell of the official tables of every area and year: the government's published figure, the sum over the bodies' own
 * reports, the first less the second, of how many bodies (k of n) the sum is made, and by id who is not in it and why: the cell is
 * lacking, stands on another form, the report is unread, missing or not collected. Who contradicts itself in the cell is in the
 * sum; whose figure another's report includes is counted there (`child@parent`). An empty field is a figure that nobody gave.
 */
export function areaTable(
  dataset: Dataset,
  { findings }: { findings: readonly (KnownFinding & { severity: Severity })[] },
  sums: readonly AreaSum[] = areaSums(dataset),
): DownloadTable {
  const rows = sums.flatMap((sum) => {
    const { bodies, cells } = tellArea(dataset, sum, compareWithPublished(sum, findings), findings);
    const ids = (standing: BodyTold['standing']) =>
      bodies.filter((body) => body.standing === standing).map(({ agency_id }) => agency_id);
    const included = bodies.flatMap(({ agency_id, included_by }) =>
      included_by === null ? [] : [`${agency_id}@${included_by}`],
    );
    const outside = [ids('unread'), ids('missing'), ids('uncollected'), included].map((all) =>
      all.join(LIST_SEPARATOR),
    );
    return cells.map((told) => [
      sum.region,
      regionFullName(sum.region, dataset.regions),
      sum.year,
      told.cell,
      told.published,
      told.value,
      told.difference,
      told.k,
      told.n,
      told.lacking.join(LIST_SEPARATOR),
      told.other_form.join(LIST_SEPARATOR),
      told.contradicted.join(LIST_SEPARATOR),
      ...outside,
    ]);
  });
  return { name: 'areas', columns: COLUMNS, rows };
}
