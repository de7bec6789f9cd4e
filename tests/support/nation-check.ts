import type { Engine } from '../../src/lib/warehouse/engine.ts';
import { cellColumn, type CellId } from '../../src/lib/core/report/index.ts';
import { identitiesOf, requestCell, templateOf, cellsOfTable } from '../../src/lib/core/template/index.ts';

const sum = (ids: readonly CellId[]): string => ids.map(cellColumn).join(' + ');
const all = (conditions: readonly string[]): string => conditions.map((condition) => `(${condition})`).join(' OR ');

/** Reports of a database that break an identity of their form, by form; asked of the database itself. */
export async function countBroken(engine: Engine): Promise<number> {
  const queries = (['2019', '2021'] as const).map((form) => {
    const broken = identitiesOf(templateOf(form)).map(
      ({ left, right }) => `${sum(left)} IS DISTINCT FROM ${sum(right)}`,
    );
    return `SELECT count(*) AS n FROM report WHERE form_requests = '${form}' AND (${all(broken)})`;
  });
  const counts = await Promise.all(queries.map((sql) => engine.rows<{ n: number }>(sql)));
  return counts.flat().reduce((total, { n }) => total + n, 0);
}

/** Links of the chains over years that do not hold: carried requests in every column, and documents in force. */
export async function countUnchained(engine: Engine): Promise<number> {
  const columns = templateOf('2021').requests.columns.map(({ key }) => [
    requestCell('carried_in', key),
    requestCell('carried_out', key),
  ]);
  const carried = columns.map(([into, out]) => `now.${cellColumn(into!)} IS DISTINCT FROM last.${cellColumn(out!)}`);
  const stock =
    "now.form_proactive = '2021' AND last.form_proactive = '2021' AND now.normative_docs_in_force IS DISTINCT FROM " +
    'last.normative_docs_in_force + now.normative_docs_issued - now.normative_docs_repealed';
  const [row] = await engine.rows<{ n: number }>(
    `SELECT count(*) AS n FROM report now JOIN report last ON last.agency_id = now.agency_id AND last.year = now.year - 1
     WHERE ${all([...carried, stock])}`,
  );
  return row?.n ?? NaN;
}

/** Governments of counties whose report is not the sum of their bodies, in any cell of the form of 2021. */
export async function countUnsummed(engine: Engine): Promise<number> {
  const cells = [
    ...cellsOfTable(templateOf('2021'), 'proactive'),
    ...cellsOfTable(templateOf('2021'), 'requests'),
    ...cellsOfTable(templateOf('2021'), 'appeals'),
  ].map(cellColumn);
  const sums = cells.map((cell) => `sum(${cell}) AS ${cell}`).join(', ');
  const differ = all(cells.map((cell) => `total.${cell} IS DISTINCT FROM parts.${cell}`));
  const [row] = await engine.rows<{ n: number }>(
    `WITH parts AS (SELECT region_code, year, ${sums} FROM report WHERE scope = 'own' AND year >= 2021 GROUP BY ALL)
     SELECT count(*) AS n FROM report total JOIN parts USING (region_code, year)
     WHERE total.kind = 'county_gov' AND (${differ})`,
  );
  return row?.n ?? NaN;
}
